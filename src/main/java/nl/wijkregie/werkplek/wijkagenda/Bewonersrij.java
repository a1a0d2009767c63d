package nl.wijkregie.werkplek.wijkagenda;

import java.util.stream.Stream;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import org.jspecify.annotations.Nullable;

/** One row of the table in which the opbouwwerker notes what residents think of the measures (ROE-G3 step 3). */
final class Bewonersrij {

    private Bewonersrij() {}

    /** Whether anything was typed in the row of this measure. */
    static boolean isGevuld(Wijziging wijziging, String maatregel) {
        return Stream.of("voor", "tegen", "prioriteit", "helpers", "toelichting")
                .anyMatch(veld -> !wijziging.veld(veld + "-" + maatregel).isEmpty());
    }

    /** @throws OnjuisteAgenda when a number is missing or is none */
    static Bewonersuitslag lees(Wijziging wijziging, String maatregel) {
        String plaats = wijziging.veld("prioriteit-" + maatregel);
        String helpers = wijziging.veld("helpers-" + maatregel);
        return new Bewonersuitslag(
                maatregel,
                getal(wijziging, "voor-" + maatregel, "hoeveel bewoners voor zijn"),
                getal(wijziging, "tegen-" + maatregel, "hoeveel bewoners tegen zijn"),
                plaats.isEmpty()
                        ? null
                        : getal(wijziging, "prioriteit-" + maatregel, "op welke plaats bewoners hem zetten"),
                helpers.isEmpty() ? 0 : getal(wijziging, "helpers-" + maatregel, "hoeveel bewoners willen helpen"),
                wijziging.veld("toelichting-" + maatregel));
    }

    /** What somebody saw: another mark means that it was changed. */
    static String merk(@Nullable Bewonersuitslag uitslag) {
        return uitslag == null ? "leeg" : Integer.toHexString(uitslag.hashCode());
    }

    private static int getal(Wijziging wijziging, String veld, String wat) {
        String tekst = wijziging.veld(veld);
        if (!tekst.matches("[0-9]{1,6}")) {
            throw new OnjuisteAgenda(veld, "Vul in " + wat + ": een heel getal, zoals 12. Niemand? Vul dan 0 in.");
        }
        return Integer.parseInt(tekst);
    }
}
