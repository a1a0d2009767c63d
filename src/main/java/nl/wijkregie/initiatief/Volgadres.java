package nl.wijkregie.initiatief;

import nl.wijkregie.bericht.Volglink;
import org.springframework.stereotype.Component;

/** The address at which a resident follows a case; made when a message leaves, never stored. */
@Component
public class Volgadres implements Volglink {

    private final Dossier dossier;
    private final Volgcodes volgcodes;
    private final Werkadres adres;

    Volgadres(Dossier dossier, Volgcodes volgcodes, Werkadres adres) {
        this.dossier = dossier;
        this.volgcodes = volgcodes;
        this.adres = adres;
    }

    @Override
    public String van(String kenmerk) {
        return van(kenmerk, volgcodes.van(kenmerk, dossier.haal(kenmerk).volgcodeVersie()));
    }

    @Override
    public String opPapier(String kenmerk) {
        return """
                Ga naar %s en vul in:
                Kenmerk: %s
                Volgcode: %s""".formatted(
                        adres.volgenOpPapier(),
                        kenmerk,
                        volgcodes.opPapier(kenmerk, dossier.haal(kenmerk).volgcodeVersie()));
    }

    /** The address for a case whose code is at hand. */
    public String van(String kenmerk, String volgcode) {
        return adres.volgen(kenmerk, volgcode);
    }
}
