package nl.wijkregie.werkplek.wijkagenda;

import nl.wijkregie.wijkagenda.Maatregel;

/** Where the pages are. */
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
}
