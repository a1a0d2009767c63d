package nl.wijkregie.modelbeheer.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkregie.modelbeheer.Ankers.Wegeis;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.Proefkeuring;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import nl.wijkregie.testsupport.Modelbestanden;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of what stays says the same as the manual, and names only what is there. */
class VasteRegelsTest {

    private static final Omgeving OMGEVING = Proefkeuring.omgeving();
    private static final Modelset ECHTE = Modelbestanden.echte();

    private static String handleiding;

    @BeforeAll
    static void lees() throws IOException {
        handleiding = Files.readString(Path.of("docs/handleiding-proceseigenaar.md"));
    }

    @Test
    @DisplayName("given the table of ways, then the manual has each of its rules, and no other")
    void wegen() {
        List<String> rijen = new ArrayList<>();
        OMGEVING.processen()
                .values()
                .forEach(eisen -> eisen.ankers()
                        .wegen()
                        .forEach(eis ->
                                rijen.add("| `%s` | %s | %s |".formatted(eisen.sleutel(), eis.zin(), eis.regel()))));

        assertThat(rijen("### Wat op elke weg ligt")).containsExactlyInAnyOrderElementsOf(rijen);
    }

    @Test
    @DisplayName("given the table of who does what, then the manual has each task, and no other")
    void wie() {
        List<String> taken = new ArrayList<>();
        OMGEVING.processen()
                .values()
                .forEach(eisen ->
                        eisen.ankers().wie().forEach((taak, wie) -> taken.add("`%s` %s".formatted(taak, wie.regel()))));

        assertThat(rijen("### Wie een taak krijgt").stream()
                        .map(rij -> rij.split("\\|"))
                        .map(vakken -> vakken[1].strip() + " " + vakken[3].strip()))
                .containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    @DisplayName("given the elements that stay, then the manual names each of them")
    void ankers() {
        Set<String> ids = new TreeSet<>();
        OMGEVING.processen()
                .values()
                .forEach(eisen -> ids.addAll(eisen.ankers().elementen().keySet()));

        assertThat(ids).allSatisfy(id -> assertThat(handleiding).contains("`" + id + "`"));
    }

    @Test
    @DisplayName("given a place that a rule names, then it is in the packaged process, or the rule would say nothing")
    void plekken() {
        List<String> nergens = new ArrayList<>();
        for (Procesmodel proces : Procesmodel.alle(ECHTE)) {
            Proceseisen eisen = OMGEVING.proces(proces.sleutel()).orElseThrow();
            Plekken plekken = new Plekken(eisen, OMGEVING);
            for (Wegeis eis : eisen.ankers().wegen()) {
                List<String> namen = new ArrayList<>(eis.vanaf());
                namen.addAll(eis.naar());
                namen.addAll(eis.langs());
                namen.removeIf(naam -> naam.equals("begin") || naam.startsWith("einde zonder"));
                namen.stream()
                        .filter(naam -> !staat(proces, plekken.lees(naam)))
                        .forEach(naam -> nergens.add(proces.sleutel() + ": " + naam));
            }
        }
        assertThat(nergens).isEmpty();
    }

    @Test
    @DisplayName("given a task that the program knows, then the table says who does it, a mandate does, or it is free")
    void taken() {
        Set<String> vrij = Set.of("collegeAanbieden", "jaarlijksEvalueren", "agendaEvalueren");
        for (Procesmodel proces : Procesmodel.alle(ECHTE)) {
            Proceseisen eisen = OMGEVING.proces(proces.sleutel()).orElseThrow();
            assertThat(proces.elementen(UserTask.class))
                    .extracting(UserTask::getId)
                    .allSatisfy(id -> assertThat(eisen.ankers().wie().containsKey(id)
                                    || eisen.gegevens().mandaten().containsKey(id)
                                    || vrij.contains(id))
                            .as(id)
                            .isTrue());
        }
    }

    private static boolean staat(Procesmodel proces, Plek plek) {
        return proces.elementen(FlowNode.class).stream().anyMatch(plek.stap())
                || proces.elementen(SequenceFlow.class).stream().anyMatch(plek.pijl());
    }

    private static List<String> rijen(String kop) {
        String deel = handleiding.substring(handleiding.indexOf(kop));
        return deel.lines()
                .skip(1)
                .takeWhile(regel -> !regel.startsWith("#"))
                .filter(regel -> regel.startsWith("| `"))
                .toList();
    }
}
