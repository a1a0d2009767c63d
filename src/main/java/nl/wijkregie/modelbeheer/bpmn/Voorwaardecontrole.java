package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Uitdrukking.Voorwaarde;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** Conditions ask one thing that is known, and at every question there is a way on whatever the answer. */
final class Voorwaardecontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Gegevenskaart gegevens = Gegevenskaart.van(model, set, omgeving);
        for (SequenceFlow pijl : model.elementen(SequenceFlow.class)) {
            if (pijl.getConditionExpression() != null) {
                voorwaarde(model, pijl, gegevens, gevonden);
            }
        }
        for (ExclusiveGateway vraag : model.elementen(ExclusiveGateway.class)) {
            keuze(model, vraag, vraag.getDefault(), gevonden);
            if (vraag.getDefault() == null && !volledig(model, vraag, gegevens, set)) {
                gevonden.add(model.bevinding(
                                "keuze-onvolledig",
                                vraag,
                                "Niet elk antwoord heeft een pijl. Teken een pijl voor elk antwoord, of maak één pijl de standaard (Default flow).")
                        .alsGevolg(!gegevens.isVolledig()));
            }
        }
        for (InclusiveGateway vraag : model.elementen(InclusiveGateway.class)) {
            keuze(model, vraag, vraag.getDefault(), gevonden);
            if (vraag.getOutgoing().size() > 1 && vraag.getDefault() == null) {
                gevonden.add(
                        model.bevinding(
                                "keuze-onvolledig",
                                vraag,
                                "Als geen enkel antwoord geldt, loopt de zaak hier vast. Maak één pijl de standaard (Default flow)."));
            }
        }
        return gevonden;
    }

    private static void voorwaarde(
            Procesmodel model, SequenceFlow pijl, Gegevenskaart gegevens, List<Bevinding> gevonden) {
        if (!(pijl.getSource() instanceof ExclusiveGateway) && !(pijl.getSource() instanceof InclusiveGateway)) {
            gevonden.add(model.bevinding(
                    "voorwaarde-plaats",
                    pijl,
                    "Een voorwaarde kan alleen op een pijl die uit een vraag (een ruit) komt. Zet er een ruit voor."));
        }
        String tekst = pijl.getConditionExpression().getTextContent();
        Optional<Voorwaarde> voorwaarde = Uitdrukking.voorwaarde(tekst);
        if (voorwaarde.isEmpty()) {
            gevonden.add(model.bevinding(
                    "voorwaarde-vrij",
                    pijl,
                    "De voorwaarde '%s' kan niet. Vraag één gegeven, zoals ${geldNodig} of ${klacht == 'buren'}; gebruik voor meer een beslistabel."
                            .formatted(tekst.strip())));
            return;
        }
        String naam = voorwaarde.get().variabele();
        if (!gegevens.kent(naam)) {
            gevonden.add(model.bevinding(
                            "gegeven-onbekend",
                            pijl,
                            "Het gegeven '%s' bestaat niet in dit proces.%s Gebruik de sleutel van een vraag uit een formulier."
                                    .formatted(naam, Dichtstbij.vraag(naam, gegevens.namen())))
                    .alsGevolg(!gegevens.isVolledig()));
            return;
        }
        gegevens.waarden(naam)
                .filter(codes -> !voorwaarde.get().vergelijkt()
                        && !codes.contains(voorwaarde.get().waarde()))
                .ifPresent(codes -> gevonden.add(onmogelijk(model, pijl, voorwaarde.get(), codes)));
    }

    private static Bevinding onmogelijk(
            Procesmodel model, SequenceFlow pijl, Voorwaarde voorwaarde, Set<String> codes) {
        return model.bevinding(
                "antwoord-onmogelijk",
                pijl,
                "Het gegeven '%s' is nooit '%s'.%s Het kan zijn: %s."
                        .formatted(
                                voorwaarde.variabele(),
                                voorwaarde.waarde(),
                                Dichtstbij.vraag(voorwaarde.waarde(), codes),
                                String.join(", ", codes.stream().sorted().toList())));
    }

    private static void keuze(
            Procesmodel model, FlowNode vraag, @Nullable SequenceFlow standaard, List<Bevinding> gevonden) {
        Set<Voorwaarde> eerder = new HashSet<>();
        for (SequenceFlow pijl : vraag.getOutgoing()) {
            boolean heeft = pijl.getConditionExpression() != null;
            if (pijl.equals(standaard) && heeft) {
                gevonden.add(model.bevinding(
                        "standaard-voorwaarde",
                        pijl,
                        "De standaardpijl heeft een voorwaarde, maar die telt niet. Haal de voorwaarde weg."));
            } else if (vraag.getOutgoing().size() > 1 && !heeft && !pijl.equals(standaard)) {
                gevonden.add(model.bevinding(
                        "voorwaarde-ontbreekt",
                        pijl,
                        "Deze pijl uit '%s' heeft geen voorwaarde. Vul er een in, of maak hem de standaard (Default flow)."
                                .formatted(Procesmodel.naam(vraag) == null ? vraag.getId() : vraag.getName())));
            } else if (heeft) {
                Uitdrukking.voorwaarde(pijl.getConditionExpression().getTextContent())
                        .filter(voorwaarde -> !eerder.add(voorwaarde))
                        .ifPresent(dubbel -> gevonden.add(model.bevinding(
                                "voorwaarde-dubbel",
                                pijl,
                                "Een andere pijl heeft dezelfde voorwaarde. Verander een van de twee.")));
            }
        }
    }

    /** Whether there is a way on for each code that the one variable can have that is asked here. */
    private static boolean volledig(Procesmodel model, ExclusiveGateway vraag, Gegevenskaart gegevens, Modelset set) {
        List<Voorwaarde> voorwaarden = vraag.getOutgoing().stream()
                .flatMap(pijl -> Optional.ofNullable(pijl.getConditionExpression()).stream())
                .flatMap(tekst -> Uitdrukking.voorwaarde(tekst.getTextContent()).stream())
                .toList();
        if (voorwaarden.isEmpty()) {
            // Without any condition the first of several flows is refused already, and one flow is no question.
            return true;
        }
        String naam = voorwaarden.get(0).variabele();
        boolean zelfde = voorwaarden.size() == vraag.getOutgoing().size()
                && voorwaarden.stream().allMatch(een -> een.variabele().equals(naam) && een.gelijk());
        Optional<Set<String>> mogelijk = hier(model, vraag, naam, set).or(() -> gegevens.waarden(naam));
        boolean jaNee = voorwaarden.stream().allMatch(Voorwaarde::jaNee);
        Set<String> getekend = new HashSet<>();
        voorwaarden.forEach(een -> getekend.add(een.waarde()));
        return zelfde && getekend.containsAll(mogelijk.orElse(jaNee ? Set.of("true", "false") : Set.of("?")));
    }

    /** What a variable can be after the answer of a table that led here. */
    private static Optional<Set<String>> hier(Procesmodel model, ExclusiveGateway vraag, String naam, Modelset set) {
        Set<String> samen = new HashSet<>();
        for (SequenceFlow pijl : vraag.getIncoming()) {
            Optional<Set<String>> codes = Optional.ofNullable(pijl.getConditionExpression())
                    .flatMap(tekst -> Uitdrukking.voorwaarde(tekst.getTextContent()))
                    .filter(voorwaarde -> voorwaarde.gelijk() && voorwaarde.code())
                    .flatMap(voorwaarde -> tabel(model, voorwaarde.variabele(), set)
                            .flatMap(tabel -> tabel.bij(voorwaarde.waarde(), naam)));
            if (codes.isEmpty()) {
                return Optional.empty();
            }
            samen.addAll(codes.get());
        }
        return samen.isEmpty() ? Optional.empty() : Optional.of(samen);
    }

    private static Optional<Tabelkaart> tabel(Procesmodel model, String uitkomst, Modelset set) {
        return model.elementen(BusinessRuleTask.class).stream()
                .filter(taak -> uitkomst.equals(taak.getCamundaResultVariable()))
                .findFirst()
                .flatMap(taak -> Tabelkaart.zoek(set, String.valueOf(taak.getCamundaDecisionRef())));
    }
}
