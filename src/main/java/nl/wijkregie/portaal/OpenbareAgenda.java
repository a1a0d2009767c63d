package nl.wijkregie.portaal;

import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.document.Versie;

/**
 * An adopted wijkagenda as anyone may find it.
 *
 * @param wijknaam name of the wijk
 * @param versie the newest
 */
public record OpenbareAgenda(Wijkagenda agenda, String wijknaam, Versie versie) {

    /** Path of the page. */
    public String pad() {
        return "/wijkagendas/" + agenda.kenmerk();
    }

    /** Path of the newest PDF. */
    public String pdf() {
        return pad() + ".pdf";
    }
}
