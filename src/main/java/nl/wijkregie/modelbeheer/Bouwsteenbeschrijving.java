package nl.wijkregie.modelbeheer;

import java.util.List;
import java.util.Set;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.engine.Bouwsteen.Plaats;
import nl.wijkregie.engine.Bouwsteen.Soort;

/**
 * A building block as its annotation describes it ({@link nl.wijkregie.engine.Bouwsteen}).
 *
 * @param naam bean name, as in {@code ${naam}}
 * @param processen keys of the processes in which it works; empty for all
 * @param zet process variables that it sets
 */
public record Bouwsteenbeschrijving(
        String naam,
        String label,
        String uitleg,
        Set<String> processen,
        List<Eigenschap> eigenschappen,
        Set<String> zet,
        Betekenis betekenis,
        Plaats plaats) {

    public Bouwsteenbeschrijving {
        processen = Set.copyOf(processen);
        eigenschappen = List.copyOf(eigenschappen);
        zet = Set.copyOf(zet);
    }

    /**
     * One extension property.
     *
     * @param keuzes what it can say: with a choice the codes, with a message the templates that the building block can
     *     fill in; empty with other kinds
     */
    public record Eigenschap(String naam, String label, Soort soort, List<String> keuzes, boolean verplicht) {

        public Eigenschap {
            keuzes = List.copyOf(keuzes);
        }
    }
}
