package nl.wijkregie.bijlage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks into a file before it is kept. */
@Component
class Bestandskeuring {

    private static final Logger LOG = LoggerFactory.getLogger(Bestandskeuring.class);

    static final String ANDERE_SOORT = "Stuur een PDF, of een foto als JPEG of PNG. Dit bestand is iets anders.";

    private static final String VIRUS =
            "In dit bestand zit misschien een virus. Wij nemen het niet aan. Laat uw computer of telefoon nakijken.";

    private final List<Virusscanner> scanners;

    Bestandskeuring(ObjectProvider<Virusscanner> scanners) {
        this.scanners = scanners.orderedStream().toList();
    }

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
        scan(inhoud);
        if (soort == Bestandssoort.PDF) {
            Pdfkeuring.keur(inhoud);
            return gekeurd(bestand.naam(), soort, inhoud);
        }
        Fotobewerking.Foto foto = Fotobewerking.teken(inhoud, soort);
        return gekeurd(bestand.naam(), foto.soort(), foto.inhoud());
    }

    /** A scanner that is down lets nothing through. */
    private void scan(byte[] inhoud) {
        boolean schoon;
        try {
            schoon = scanners.stream().allMatch(scanner -> scanner.isSchoon(inhoud));
        } catch (Virusscanner.ScannerOnbereikbaar fout) {
            LOG.warn("A file of a resident was refused: {}", fout.getMessage());
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.LATER, Bijlagen.LATER);
        }
        if (!schoon) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.BESTAND, VIRUS);
        }
    }

    private static GekeurdBestand gekeurd(String naam, Bestandssoort soort, byte[] inhoud) {
        return new GekeurdBestand(Bestandsnaam.van(naam, soort), soort, inhoud, vingerafdruk(inhoud));
    }

    private static String vingerafdruk(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("This Java has no SHA-256", fout);
        }
    }
}
