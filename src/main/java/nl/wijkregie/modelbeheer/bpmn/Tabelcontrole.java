package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A decision that a process asks is there, and reads only what the process knows. */
final class Tabelcontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (BusinessRuleTask taak : model.elementen(BusinessRuleTask.class)) {
            Optional<Tabelkaart> tabel = Tabelkaart.zoek(set, String.valueOf(taak.getCamundaDecisionRef()));
            if (tabel.isEmpty()) {
                Set<String> bekend = set.bestanden(Bestandssoort.BESLISTABEL).stream()
                        .map(Modelbestand::sleutel)
                        .collect(Collectors.toSet());
                gevonden.add(model.bevinding(
                        "tabel-ontbreekt",
                        taak,
                        "De beslistabel '%s' bestaat niet.%s Stuur het bestand mee met het model."
                                .formatted(
                                        taak.getCamundaDecisionRef(),
                                        Dichtstbij.vraag(String.valueOf(taak.getCamundaDecisionRef()), bekend))));
                continue;
            }
            instellingen(model, taak, gevonden);
            Gegevenskaart gegevens = Gegevenskaart.van(model, set, omgeving);
            tabel.get().invoer().stream()
                    .filter(naam -> !gegevens.kent(naam))
                    .sorted()
                    .forEach(naam -> gevonden.add(model.bevinding(
                                    "gegeven-onbekend",
                                    taak,
                                    "De beslistabel vraagt naar '%s', maar dat gegeven bestaat niet in dit proces.%s"
                                            .formatted(naam, Dichtstbij.vraag(naam, gegevens.namen())))
                            .alsGevolg(!gegevens.isVolledig())));
        }
        return gevonden;
    }

    private static void instellingen(Procesmodel model, BusinessRuleTask taak, List<Bevinding> gevonden) {
        String binding = String.valueOf(taak.getCamundaDecisionRefBinding());
        if (!Set.of("deployment", "latest").contains(binding)) {
            gevonden.add(
                    model.bevinding(
                            "tabel-binding",
                            taak,
                            "Kies bij de beslistabel de binding 'deployment' (een zaak houdt de tabel waarmee die begon) of 'latest'."));
        }
        String uitkomst = taak.getCamundaResultVariable();
        if (uitkomst == null || uitkomst.isBlank()) {
            gevonden.add(model.bevinding(
                    "tabel-uitkomst",
                    taak,
                    "De uitkomst van de beslistabel gaat nergens heen. Vul bij 'Result variable' een naam in."));
        }
        if (!Set.of("singleEntry", "collectEntries").contains(String.valueOf(taak.getCamundaMapDecisionResult()))) {
            gevonden.add(
                    model.bevinding(
                            "tabel-vorm",
                            taak,
                            "Kies bij 'Map decision result' de vorm singleEntry (één antwoord) of collectEntries (een lijst)."));
        }
    }
}
