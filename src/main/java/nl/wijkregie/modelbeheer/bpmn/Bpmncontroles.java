package nl.wijkregie.modelbeheer.bpmn;

import java.util.List;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;

/** The checks of processes. */
public final class Bpmncontroles {

    private Bpmncontroles() {}

    /** Reads the processes, which is most of the work of their checks: for who has something else to do meanwhile. */
    public static void leesVooraf(Modelset set) {
        Procesmodel.alle(set);
    }

    /** All of them, in the order in which they make sense to who reads the findings. */
    public static List<Controle> alle() {
        return List.of(
                new Leescontrole(),
                new Kopcontrole(),
                new Onderdelencontrole(),
                new Opschriftcontrole(),
                new Tekencontrole(),
                new Stroomcontrole(),
                new Ruitcontrole(),
                new Bouwsteencontrole(),
                new Eigenschapcontrole(),
                new Taakcontrole(),
                new Voorwaardecontrole(),
                new Antwoordcontrole(),
                new Gegevenscontrole(),
                new Gebeurteniscontrole(),
                new Timercontrole(),
                new Vangcontrole(),
                new Aanroepcontrole(),
                new Tabelcontrole());
    }
}
