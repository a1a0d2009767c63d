package nl.wijkregie.modelbeheer.beslissing;

import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.jspecify.annotations.Nullable;

/**
 * What reading a table gave.
 *
 * @param tabel null when it cannot be read; then there is at least one finding
 */
record Tabellezing(@Nullable Tabelmodel tabel, List<Bevinding> bevindingen) {

    Tabellezing {
        bevindingen = List.copyOf(bevindingen);
    }

    static Tabellezing van(Modelset set, Modelbestand bestand) {
        return set.gelezen(bestand, Tabellezing.class, Tabellezer::lees);
    }

    static Tabellezing mislukt(Modelbestand bestand, String code, String melding) {
        return new Tabellezing(null, List.of(Bevinding.over(code, bestand, melding)));
    }
}
