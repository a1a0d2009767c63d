package nl.wijkregie.portaal;

import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.document.Versie;

/**
 * An adopted wijkagenda as anyone may find it.
 *
 * @param wijknaam name of the wijk
 * @param versie the newest
 */
record OpenbareAgenda(Wijkagenda agenda, String wijknaam, Versie versie) {

    /** Path of the page. */
    String pad() {
        return "/wijkagendas/" + agenda.kenmerk();
    }

    /** Path of the newest PDF. */
    String pdf() {
        return pad() + ".pdf";
    }
}
