package nl.wijkregie.portaal.site.volgen;

import nl.wijkregie.bijlage.Bijlagestuk;
import org.jspecify.annotations.Nullable;

/** A form that belongs to a case. */
enum Volgformulier {
    PLAN("plan", "Uw plan sturen", Bijlagestuk.PLAN, "Wij hebben uw plan ontvangen. U krijgt daar ook bericht van."),
    VERANTWOORDING(
            "verantwoording",
            "Uw verslag sturen",
            Bijlagestuk.VERANTWOORDING,
            "Wij hebben uw verslag ontvangen. U krijgt daar ook bericht van."),
    BERICHT(
            "bericht",
            "Een vraag of aanvulling sturen",
            Bijlagestuk.AANVULLING,
            "Wij hebben uw bericht ontvangen. U krijgt daar ook bericht van."),
    INTREKKEN("intrekken", "Uw idee intrekken", null, "U hebt uw idee ingetrokken. U krijgt daar ook bericht van."),
    TOESTEMMING("toestemming", "Wat wij mogen laten zien", null, "Wij hebben uw keuze bewaard."),
    ERVARING("ervaring", "Hoe vindt u dat het gaat?", null, "Dank u wel. Wij hebben uw mening bewaard.");

    private final String naam;
    private final String kop;
    private final @Nullable Bijlagestuk stuk;
    private final String gedaan;

    Volgformulier(String naam, String kop, @Nullable Bijlagestuk stuk, String gedaan) {
        this.naam = naam;
        this.kop = kop;
        this.stuk = stuk;
        this.gedaan = gedaan;
    }

    /** Name of its template, and last part of its address. */
    String naam() {
        return naam;
    }

    /** Heading of the page. */
    String kop() {
        return kop;
    }

    /** With what its files come in; null when it takes none. */
    @Nullable
    Bijlagestuk stuk() {
        return stuk;
    }

    /** What the follow page says after sending; empty for a name that is none of ours. */
    static String gedaan(String naam) {
        for (Volgformulier een : values()) {
            if (een.naam.equals(naam)) {
                return een.gedaan;
            }
        }
        return "";
    }

    /** Which form of which case a mark belongs to. */
    String bewijsVoor(String kenmerk) {
        return naam + " " + kenmerk;
    }
}
