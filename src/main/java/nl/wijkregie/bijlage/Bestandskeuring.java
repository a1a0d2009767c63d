package nl.wijkregie.bijlage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private static final int WACHT_HOOGSTENS = 20;

    private final List<Virusscanner> scanners;

    /** One at a time: a photo takes a hundred times its size in memory while it is drawn, a PDF some times its own. */
    private final Semaphore beurt = new Semaphore(1, true);

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
        neemBeurt();
        try {
            return bekijk(bestand.naam(), inhoud, soort);
        } finally {
            beurt.release();
        }
    }

    private static GekeurdBestand bekijk(String naam, byte[] inhoud, Bestandssoort soort) {
        if (soort == Bestandssoort.PDF) {
            Pdfkeuring.keur(inhoud);
            return gekeurd(naam, soort, inhoud);
        }
        Fotobewerking.Foto foto = Fotobewerking.teken(inhoud, soort);
        return gekeurd(naam, foto.soort(), foto.inhoud());
    }

    private void neemBeurt() {
        try {
            if (beurt.tryAcquire(WACHT_HOOGSTENS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
        throw new BijlageGeweigerd(BijlageGeweigerd.Reden.LATER, Bijlagen.LATER);
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
