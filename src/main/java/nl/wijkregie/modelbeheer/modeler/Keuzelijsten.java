package nl.wijkregie.modelbeheer.modeler;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.engine.formulier.Formulierbeschrijving.Invoersoort;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Formulierbestanden;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import nl.wijkregie.toegang.Groep;
import nl.wijkregie.toegang.Groepen;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Everything that a process owner can choose in the Modeler, as this municipality and these models have it. */
final class Keuzelijsten {

    private static final int LANGSTE_GEBODEN_TERMIJN = 60;

    private final Modelset modellen;
    private final Omgeving omgeving;

    Keuzelijsten(Modelset modellen, Omgeving omgeving) {
        this.modellen = modellen;
        this.omgeving = omgeving;
    }

    /** What one property of a building block can say. */
    Keuzelijst van(Bouwsteenbeschrijving bouwsteen, Bouwsteenbeschrijving.Eigenschap eigenschap) {
        return switch (eigenschap.soort()) {
            case TERMIJN -> termijnen();
            case GROEP -> groepen();
            case VRAAG -> vragen(bouwsteen);
            case SJABLOON, KEUZE, TEKST -> codes(eigenschap.keuzes());
        };
    }

    Keuzelijst termijnen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        IntStream.rangeClosed(1, LANGSTE_GEBODEN_TERMIJN).forEach(dagen -> {
            String tekst = dagen + (dagen == 1 ? " werkdag" : " werkdagen");
            keuzes.put(tekst, tekst);
        });
        new TreeMap<>(omgeving.gemeente().termijnen())
                .forEach((sleutel, termijn) -> keuzes.put(
                        sleutel, "Instelling '%s' (nu %d werkdagen)".formatted(sleutel, termijn.werkdagen())));
        return new Keuzelijst(keuzes);
    }

    Keuzelijst groepen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Groepen.van(omgeving.gemeente()).stream()
                .sorted(Comparator.comparing(Groep::naam))
                .forEach(groep -> keuzes.put(groep.id(), groep.naam()));
        return new Keuzelijst(keuzes);
    }

    /** Groups for a task: also those that follow from the case. */
    Keuzelijst taakgroepen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("wijkregisseur-${wijk}", "De wijkregisseur van de wijk");
        keuzes.put("wijkcoalitie-${wijk},wijkregisseur-${wijk}", "De wijkcoalitie en de wijkregisseur van de wijk");
        omgeving.processen().values().stream()
                .flatMap(proces -> proces.gegevens().groepen().stream())
                .sorted()
                .forEach(naam -> keuzes.put("${" + naam + "}", "Groep uit het gegeven '" + naam + "'"));
        return new Keuzelijst(keuzes).en(groepen());
    }

    /** ROE-F4: who may agree. */
    Keuzelijst mandaatgroepen() {
        Gemeente gemeente = omgeving.gemeente();
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("${mandaatgroepen}", "Wie het mandaat heeft, volgens de route van het geld");
        new TreeSet<>(gemeente.mandaten().groepen(Bron.WIJKBUDGET))
                .forEach(groep -> gemeente.zoekFunctie(groep).ifPresent(functie -> keuzes.put(groep, functie.naam())));
        return new Keuzelijst(keuzes);
    }

    /** Questions that are answered in words, in the steps of the processes in which the building block works. */
    private Keuzelijst vragen(Bouwsteenbeschrijving bouwsteen) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Procesmodel.alle(modellen).stream()
                .filter(proces ->
                        bouwsteen.processen().isEmpty() || bouwsteen.processen().contains(proces.sleutel()))
                .flatMap(proces -> proces.elementen(UserTask.class).stream())
                .forEach(taak -> keuzes.putAll(vragen(taak)));
        return new Keuzelijst(keuzes);
    }

    private Map<String, String> vragen(UserTask taak) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Formulierbestanden.zoek(modellen, taak.getId()).stream()
                .flatMap(formulier -> formulier.vragen().stream())
                .filter(vraag -> vraag.soort() == Invoersoort.TEKST && !vraag.variabele() && !vraag.toontAlleen())
                .forEach(vraag ->
                        keuzes.put(taak.getId() + "." + vraag.veld(), Procesmodel.naam(taak) + ": " + vraag.label()));
        return keuzes;
    }

    static Keuzelijst fasen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Stream.of(Fase.values())
                .forEach(fase -> keuzes.put(String.valueOf(fase.nummer()), fase.nummer() + ". " + fase.naam()));
        return new Keuzelijst(keuzes);
    }

    static Keuzelijst keuzes(Keuze[] waarden) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        Stream.of(waarden).forEach(waarde -> keuzes.put(waarde.code(), waarde.naam()));
        return new Keuzelijst(keuzes);
    }

    static Keuzelijst codes(List<String> codes) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        codes.forEach(code -> keuzes.put(code, leesbaar(code)));
        return new Keuzelijst(keuzes);
    }

    private static String leesbaar(String code) {
        String tekst = code.replace('-', ' ');
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
