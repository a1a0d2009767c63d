package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** The process itself: its key, its name, how long its history is kept, and the elements that the program knows by id. */
final class Kopcontrole implements Procescontrole {

    private static final Pattern BEWAREN = Pattern.compile("P(\\d{1,5})D");

    /** The shortest term of {@code bewaring} is a year; sooner, who asks what was decided would find nothing. */
    private static final int KORTSTE_DAGEN = 365;

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        sleutel(model, omgeving, gevonden);
        kenmerken(model, gevonden);
        omgeving.proces(model.sleutel()).ifPresent(eisen -> elementen(model, eisen, gevonden));
        return gevonden;
    }

    private static void sleutel(Procesmodel model, Omgeving omgeving, List<Bevinding> gevonden) {
        String sleutel = model.sleutel();
        if (!sleutel.equals(model.bestand().sleutel())) {
            gevonden.add(fout(
                    model,
                    "sleutel",
                    "Het id van het proces is '%s', maar het bestand heet '%s.bpmn'. Geef ze dezelfde naam."
                            .formatted(sleutel, model.bestand().sleutel())));
        }
        if (omgeving.proces(sleutel).isEmpty()) {
            gevonden.add(fout(
                    model,
                    "proces-onbekend",
                    "Het programma kent geen proces '%s'. Verander een proces dat er al is; een nieuw proces vraagt ook rechten en regels in het programma."
                            .formatted(sleutel)));
        }
    }

    private static void kenmerken(Procesmodel model, List<Bevinding> gevonden) {
        Process proces = model.proces();
        if (!proces.isExecutable()) {
            gevonden.add(fout(
                    model,
                    "niet-uitvoerbaar",
                    "Het proces is niet uitvoerbaar. Zet in de Modeler het vinkje 'Executable' aan."));
        }
        if (proces.getName() == null || proces.getName().isBlank()) {
            gevonden.add(fout(
                    model, "procesnaam", "Het proces heeft geen naam. Geef het een naam die collega's begrijpen."));
        }
        if (lang(proces.getName(), 255) || lang(proces.getCamundaVersionTag(), 64)) {
            gevonden.add(
                    fout(
                            model,
                            "procesnaam-lang",
                            "De naam van het proces of de 'Version tag' is te lang. Gebruik hoogstens 255 tekens voor de naam en 64 voor de 'Version tag'."));
        }
        String bewaren = proces.getCamundaHistoryTimeToLiveString();
        Matcher dagen = BEWAREN.matcher(bewaren == null ? "" : bewaren);
        if (dagen.matches() && Integer.parseInt(dagen.group(1)) < KORTSTE_DAGEN) {
            gevonden.add(fout(
                    model,
                    "bewaartermijn-kort",
                    "De geschiedenis blijft maar %s dagen bewaard. Vul bij 'History cleanup' minstens P%dD in: een jaar is de kortste bewaartermijn van een zaak."
                            .formatted(dagen.group(1), KORTSTE_DAGEN)));
        }
        if (!dagen.matches()) {
            gevonden.add(
                    fout(
                            model,
                            "bewaartermijn",
                            "Er staat niet hoe lang de geschiedenis bewaard blijft. Vul bij 'History cleanup' het aantal dagen in, zoals P1825D voor vijf jaar."));
        }
    }

    private static boolean lang(@Nullable String tekst, int hoogstens) {
        return tekst != null && tekst.length() > hoogstens;
    }

    private static void elementen(Procesmodel model, Proceseisen eisen, List<Bevinding> gevonden) {
        for (String id : eisen.elementen().stream().sorted().toList()) {
            Optional<org.camunda.bpm.model.xml.instance.ModelElementInstance> element =
                    Optional.ofNullable(model.model().getModelElementById(id));
            boolean taak = eisen.gegevens().taken().contains(id);
            if (element.isEmpty() || taak && !(element.get() instanceof UserTask)) {
                gevonden.add(Bevinding.over(
                        "element-ontbreekt",
                        model.bestand(),
                        id,
                        null,
                        "%s met id '%s' ontbreekt, en het programma heeft die nodig. Zet het element terug met hetzelfde id."
                                .formatted(taak ? "De gebruikerstaak" : "Het element", id)));
            }
        }
    }

    private static Bevinding fout(Procesmodel model, String code, String melding) {
        String naam = model.proces().getName();
        return Bevinding.over(
                code, model.bestand(), model.sleutel(), naam == null || naam.isBlank() ? null : naam, melding);
    }
}
