package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.beleid.Vooruitblik;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * How cases go from one version of a process to another; the same for all cases.
 *
 * @param van id of the definition that the cases come from
 * @param naar id of the definition that they go to
 * @param naarVersie its number
 * @param stapnamen what a person reads on each element of the version that the cases come from, by id
 * @param elementen ids of the elements of the other version
 * @param andereFormulieren user tasks of which the form differs
 * @param vooruitblik looks from a step of the other version to its end; empty when the program does not know the process
 * @param andereDuur timers that wait for another time, counted from when the wait began
 */
record Verhuisplan(
        String van,
        String naar,
        int naarVersie,
        MigrationPlan plan,
        Map<String, String> stapnamen,
        Set<String> elementen,
        Set<String> andereFormulieren,
        Set<String> andereDuur,
        Optional<Vooruitblik> vooruitblik) {

    Verhuisplan {
        stapnamen = Map.copyOf(stapnamen);
        elementen = Set.copyOf(elementen);
        andereFormulieren = Set.copyOf(andereFormulieren);
        andereDuur = Set.copyOf(andereDuur);
    }
}
