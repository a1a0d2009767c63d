package nl.wijkregie.werkplek.versies;

import java.util.Collection;
import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * How the models stand now, and what this reader can do.
 *
 * @param account who reads
 * @param beheert whether the reader may change something
 * @param vierOgen whether a change waits for a second account
 * @param map whether there is a folder outside the program
 * @param overgeslagen names of files of which the program or the folder has a newer one that was left out
 * @param bevindingen what the check says of what is live; empty when all is well
 */
record Standbeeld(
        String account,
        boolean beheert,
        boolean vierOgen,
        boolean map,
        Collection<String> overgeslagen,
        List<Bevindingbeeld> bevindingen) {

    /**
     * One finding.
     *
     * @param zin the whole finding as one line: file, element, what is wrong, rule
     */
    record Bevindingbeeld(
            String code,
            String bestand,
            @Nullable String element,
            @Nullable String regel,
            String melding,
            String zin) {

        static List<Bevindingbeeld> van(List<Bevinding> bevindingen) {
            return bevindingen.stream()
                    .map(een -> new Bevindingbeeld(
                            een.code(), een.bestand(), een.element(), een.regel(), een.melding(), een.zin()))
                    .toList();
        }
    }
}
