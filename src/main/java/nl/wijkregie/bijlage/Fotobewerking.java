package nl.wijkregie.bijlage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Draws a photo anew, upright and not larger than needed. What is not drawn, does not get along: place, camera, moment, a
 * smaller photo inside, and whatever a stranger put between the dots.
 */
final class Fotobewerking {

    static final String ONLEESBAAR =
            "Deze foto is niet te lezen. Open de foto, sla hem opnieuw op als JPEG of PNG en stuur hem dan.";
    static final String TE_VEEL_PUNTEN =
            "Deze foto is te groot om te lezen: meer dan 50 miljoen beeldpunten. Maak hem kleiner.";

    private static final long MEESTE_PUNTEN = 50_000_000;
    private static final int LANGSTE_ZIJDE = 3000;

    /** More than this is not drawn at once: every other dot is passed over then. */
    private static final long PUNTEN_IN_GEHEUGEN = 16_000_000;

    /** A photo that builds itself up in more rounds than this keeps us busy on purpose. */
    private static final int MEESTE_RONDEN = 100;

    private static final double KWALITEIT = 0.88;

    private Fotobewerking() {}

    /** A photo as it was drawn anew; a PNG that would become too large is a JPEG. */
    record Foto(Bestandssoort soort, byte[] inhoud) {}

    /** @throws BijlageGeweigerd when it is no photo that can be read */
    static Foto teken(byte[] inhoud, Bestandssoort soort) {
        try {
            BufferedImage beeld = recht(lees(inhoud, soort), soort == Bestandssoort.JPEG ? Fotostand.van(inhoud) : 1);
            byte[] klaar = schrijf(beeld, soort);
            return klaar.length > Bijlagen.GROOTSTE
                    ? new Foto(Bestandssoort.JPEG, schrijf(opWit(beeld), Bestandssoort.JPEG))
                    : new Foto(soort, klaar);
        } catch (BijlageGeweigerd geweigerd) {
            throw geweigerd;
        } catch (IOException | RuntimeException onleesbaar) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.BESTAND, ONLEESBAAR);
        }
    }

    private static BufferedImage lees(byte[] inhoud, Bestandssoort soort) throws IOException {
        if (soort == Bestandssoort.JPEG && ronden(inhoud) > MEESTE_RONDEN) {
            throw new IOException("The photo builds itself up in too many rounds");
        }
        Iterator<ImageReader> lezers = ImageIO.getImageReadersByFormatName(soort.code());
        ImageReader lezer = lezers.next();
        try (ImageInputStream bron = new MemoryCacheImageInputStream(new ByteArrayInputStream(inhoud))) {
            // Without the texts that come along: they can unfold into more than the memory holds.
            lezer.setInput(bron, true, true);
            long breed = lezer.getWidth(0);
            long hoog = lezer.getHeight(0);
            if (breed * hoog > MEESTE_PUNTEN) {
                throw new BijlageGeweigerd(BijlageGeweigerd.Reden.BESTAND, TE_VEEL_PUNTEN);
            }
            ImageReadParam hoe = lezer.getDefaultReadParam();
            int stap = 1;
            while ((breed / stap) * (hoog / stap) > PUNTEN_IN_GEHEUGEN) {
                stap++;
            }
            hoe.setSourceSubsampling(stap, stap, 0, 0);
            return lezer.read(0, hoe);
        } finally {
            lezer.dispose();
        }
    }

    /** How often a new round of the picture begins. Inside a round the sign for it cannot stand. */
    private static int ronden(byte[] jpeg) {
        int ronden = 0;
        for (int plaats = 0; plaats + 1 < jpeg.length; plaats++) {
            if (jpeg[plaats] == (byte) 0xFF && jpeg[plaats + 1] == (byte) 0xDA) {
                ronden++;
            }
        }
        return ronden;
    }

    private static BufferedImage recht(BufferedImage gelezen, int stand) throws IOException {
        BufferedImage beeld = inGewoneKleuren(gelezen);
        Thumbnails.Builder<BufferedImage> bewerking = Thumbnails.of(beeld);
        if (Math.max(beeld.getWidth(), beeld.getHeight()) > LANGSTE_ZIJDE) {
            bewerking.size(LANGSTE_ZIJDE, LANGSTE_ZIJDE);
        } else if (stand == Fotostand.RECHTOP) {
            return beeld;
        } else {
            bewerking.scale(1);
        }
        return bewerking
                .addFilter(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(stand)))
                .asBufferedImage();
    }

    /** Eight bits a colour, in the colours that every screen shows. */
    private static BufferedImage inGewoneKleuren(BufferedImage gelezen) {
        int vorm = gelezen.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return getekend(gelezen, vorm);
    }

    private static BufferedImage opWit(BufferedImage beeld) {
        return getekend(beeld, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage getekend(BufferedImage bron, int vorm) {
        BufferedImage doel = new BufferedImage(bron.getWidth(), bron.getHeight(), vorm);
        Graphics2D pen = doel.createGraphics();
        try {
            if (vorm == BufferedImage.TYPE_INT_RGB) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, doel.getWidth(), doel.getHeight());
            }
            pen.drawImage(bron, 0, 0, null);
        } finally {
            pen.dispose();
        }
        return doel;
    }

    private static byte[] schrijf(BufferedImage beeld, Bestandssoort soort) throws IOException {
        ByteArrayOutputStream doel = new ByteArrayOutputStream();
        Thumbnails.Builder<BufferedImage> schrijver =
                Thumbnails.of(beeld).scale(1).outputFormat(soort.code());
        if (soort == Bestandssoort.JPEG) {
            schrijver.outputQuality(KWALITEIT);
        }
        schrijver.toOutputStream(doel);
        return doel.toByteArray();
    }
}
