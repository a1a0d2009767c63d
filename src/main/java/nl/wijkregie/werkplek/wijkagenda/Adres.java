package nl.wijkregie.werkplek.wijkagenda;

import nl.wijkregie.wijkagenda.Maatregel;

/** Where the pages are, and how an agenda is called on them. */
final class Adres {

    /** Page with all agendas. */
    static final String ALLE = "/werkplek/wijkagenda";

    private Adres() {}

    static String agenda(String kenmerk) {
        return ALLE + "/" + kenmerk;
    }

    static String maatregel(Maatregel maatregel) {
        return agenda(maatregel.agenda()) + "/maatregel/" + maatregel.kenmerk();
    }

    /** Name of an agenda, such as {@code Wijkagenda Centrum 2026}. */
    static String naam(String wijknaam, int jaar) {
        return "Wijkagenda " + wijknaam + " " + jaar;
    }
}
