package nl.wijkregie.portaal.site.volgen;

import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.portaal.site.formulier.Invoer;

/** A form of a case whose code was right, with what was typed in it. */
record Volgverzoek(Volgformulier formulier, Initiatief zaak, String volgcode, Invoer invoer) {

    String kenmerk() {
        return zaak.kenmerk();
    }

    Volgadressen adres() {
        return new Volgadressen(zaak.kenmerk(), volgcode);
    }

    Volgverzoek met(Invoer andere) {
        return new Volgverzoek(formulier, zaak, volgcode, andere);
    }

    /** A code never gets into a log, also not by accident. */
    @Override
    public String toString() {
        return "Volgverzoek[" + kenmerk() + "]";
    }
}
