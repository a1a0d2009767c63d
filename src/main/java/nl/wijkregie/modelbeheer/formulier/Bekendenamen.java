package nl.wijkregie.modelbeheer.formulier;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.engine.formulier.Formulierbeschrijving;
import nl.wijkregie.engine.formulier.Formulierbeschrijving.Vraagbeschrijving;
import nl.wijkregie.modelbeheer.Formulierbestanden;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.Stapeisenlezer;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** The names that have a value in a process: what forms can read and what tables can decide on. */
public final class Bekendenamen {

    private static final Map<String, Set<String>> TOONT = Stapeisenlezer.toont();
    private static final Map<String, Set<String>> LIJSTEN = Stapeisenlezer.keuzelijsten();

    private Bekendenamen() {}

    /** What a form of this process can show or read, besides its own questions. */
    static Set<String> inFormulier(String proces, Modelset set, Omgeving omgeving) {
        Set<String> namen = new HashSet<>(variabelen(proces, set, omgeving));
        namen.addAll(TOONT.getOrDefault(proces, Set.of()));
        namen.addAll(lijsten(proces));
        return namen;
    }

    /** Names of the lists of options in forms of this process. */
    static Set<String> lijsten(String proces) {
        return LIJSTEN.getOrDefault(proces, Set.of());
    }

    /** The process variables: answers that decide, what building blocks and tables set, and what the program gives. */
    public static Set<String> variabelen(String proces, Modelset set, Omgeving omgeving) {
        Set<String> namen = new HashSet<>(vanProgramma(proces, omgeving));
        vragen(proces, set)
                .filter(Vraagbeschrijving::variabele)
                .map(Vraagbeschrijving::veld)
                .forEach(namen::add);
        namen.addAll(ontbrekend(proces, set, omgeving));
        Procesmodel.zoek(set, proces)
                .ifPresent(model -> model.elementen(BusinessRuleTask.class).stream()
                        .map(BusinessRuleTask::getCamundaResultVariable)
                        .flatMap(Stream::ofNullable)
                        .forEach(namen::add));
        return namen;
    }

    /** Questions that must be there and are not: that is told at the form, not by all that asks for their answers. */
    private static Set<String> ontbrekend(String proces, Modelset set, Omgeving omgeving) {
        Set<String> ontbrekend = new HashSet<>();
        omgeving.proces(proces)
                .map(Proceseisen::stappen)
                .orElse(Map.of())
                .forEach((stap, eisen) -> Formulierbestanden.zoek(set, stap)
                        .ifPresent(formulier -> eisen.forEach((veld, eis) -> {
                            if (eis.nodig() && formulier.vraag(veld).isEmpty()) {
                                ontbrekend.add(veld);
                            }
                        })));
        return ontbrekend;
    }

    /** Process variables that the program sets itself, so that no question may have their name by accident. */
    static Set<String> vanProgramma(String proces, Omgeving omgeving) {
        Set<String> namen = omgeving.bouwstenen().values().stream()
                .filter(bouwsteen ->
                        bouwsteen.processen().isEmpty() || bouwsteen.processen().contains(proces))
                .flatMap(bouwsteen -> bouwsteen.zet().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Optional<Proceseisen> eisen = omgeving.proces(proces);
        eisen.ifPresent(bekend -> {
            namen.addAll(bekend.variabelen());
            namen.addAll(bekend.gegevens().groepen());
            namen.addAll(bekend.gegevens().accounts());
            namen.addAll(bekend.gegevens().momenten());
        });
        return namen;
    }

    /** Whether all forms of a process can be read; otherwise names are missing for a reason that is said elsewhere. */
    public static boolean isVolledig(String proces, Modelset set) {
        return Formuliergebruik.alle(set).stream()
                .filter(gebruik -> gebruik.proces().equals(proces))
                .allMatch(gebruik ->
                        Formulierbestanden.zoek(set, gebruik.formulier()).isPresent());
    }

    /** The questions of all forms of a process. */
    public static Stream<Vraagbeschrijving> vragen(String proces, Modelset set) {
        return Formuliergebruik.alle(set).stream()
                .filter(gebruik -> gebruik.proces().equals(proces))
                .map(Formuliergebruik::formulier)
                .distinct()
                .flatMap(formulier -> Formulierbestanden.zoek(set, formulier).stream())
                .map(Formulierbeschrijving::vragen)
                .flatMap(java.util.Collection::stream);
    }
}
