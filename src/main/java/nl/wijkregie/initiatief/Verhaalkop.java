package nl.wijkregie.initiatief;

import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;

/** The headline above a story: what its writer put there, or else what it is about and where. Never the resident's title. */
public final class Verhaalkop {

    private Verhaalkop() {}

    /** The headline, never empty. */
    public static String van(Gemeente gemeente, KortVerhaal verhaal) {
        if (!verhaal.verhaal().kop().isEmpty()) {
            return verhaal.verhaal().kop();
        }
        String waar = gemeente.zoekWijk(verhaal.wijk()).map(Wijk::naam).orElse(verhaal.wijk());
        String waarover = verhaal.beleidsterrein() == null
                ? "Initiatief"
                : gemeente.zoekBeleidsterrein(verhaal.beleidsterrein())
                        .map(Beleidsterrein::naam)
                        .orElse("Initiatief");
        return waarover + " in " + waar;
    }
}
