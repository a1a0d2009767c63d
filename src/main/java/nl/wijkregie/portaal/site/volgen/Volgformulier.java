package nl.wijkregie.portaal.site.volgen;

/**
 * A form that belongs to a case.
 *
 * @param naam name of its template, and last part of its address
 * @param kop heading of the page
 * @param gedaan what the follow page says after it was sent
 */
enum Volgformulier {
    PLAN("plan", "Uw plan sturen", "Wij hebben uw plan ontvangen. U krijgt daar ook bericht van."),
    VERANTWOORDING(
            "verantwoording", "Uw verslag sturen", "Wij hebben uw verslag ontvangen. U krijgt daar ook bericht van."),
    BERICHT(
            "bericht",
            "Een vraag of aanvulling sturen",
            "Wij hebben uw bericht ontvangen. U krijgt daar ook bericht van."),
    INTREKKEN("intrekken", "Uw idee intrekken", "U hebt uw idee ingetrokken. U krijgt daar ook bericht van.");

    private final String naam;
    private final String kop;
    private final String gedaan;

    Volgformulier(String naam, String kop, String gedaan) {
        this.naam = naam;
        this.kop = kop;
        this.gedaan = gedaan;
    }

    String naam() {
        return naam;
    }

    String kop() {
        return kop;
    }

    /** Sentence after sending; empty for a name that is none of ours. */
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
