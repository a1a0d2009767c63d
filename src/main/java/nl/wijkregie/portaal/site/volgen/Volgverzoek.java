package nl.wijkregie.portaal.site.volgen;

import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.portaal.site.formulier.Bijlagekeuze;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.jspecify.annotations.Nullable;

/**
 * A form of a case whose code was right, with what was typed in it.
 *
 * @param bijlagen files of the form; null when it takes none
 */
record Volgverzoek(
        Volgformulier formulier,
        Initiatief zaak,
        String volgcode,
        Invoer invoer,
        @Nullable Bijlagekeuze bijlagen) {

    String kenmerk() {
        return zaak.kenmerk();
    }

    Volgadressen adres() {
        return new Volgadressen(zaak.kenmerk(), volgcode);
    }

    String bewijsVoor() {
        return formulier.bewijsVoor(zaak.kenmerk());
    }

    Volgverzoek met(Invoer andere) {
        return new Volgverzoek(formulier, zaak, volgcode, andere, bijlagen);
    }

    /** A code never gets into a log, also not by accident. */
    @Override
    public String toString() {
        return "Volgverzoek[" + kenmerk() + "]";
    }
}
