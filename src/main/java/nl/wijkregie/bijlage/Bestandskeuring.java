package nl.wijkregie.bijlage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Looks into a file before it is kept. */
@Component
class Bestandskeuring {

    static final String ANDERE_SOORT = "Stuur een PDF, of een foto als JPEG of PNG. Dit bestand is iets anders.";

    /**
     * The file as it may be kept.
     *
     * @throws BijlageGeweigerd when it may not
     */
    GekeurdBestand keur(Bestand bestand) {
        byte[] inhoud = bestand.inhoud();
        if (inhoud.length == 0) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.BESTAND, "Dit bestand is leeg. Kies een ander bestand.");
        }
        if (inhoud.length > Bijlagen.GROOTSTE) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.TE_GROOT, Bijlagen.TE_GROOT);
        }
        Bestandssoort soort = Herkenning.soort(inhoud)
                .orElseThrow(() -> new BijlageGeweigerd(BijlageGeweigerd.Reden.SOORT, ANDERE_SOORT));
        byte[] schoon = inhoud;
        return new GekeurdBestand(Bestandsnaam.van(bestand.naam(), soort), soort, schoon, vingerafdruk(schoon));
    }

    private static String vingerafdruk(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("This Java has no SHA-256", fout);
        }
    }
}
