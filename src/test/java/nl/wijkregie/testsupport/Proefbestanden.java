package nl.wijkregie.testsupport;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as residents send them, made here. */
public final class Proefbestanden {

    /** Stands in the camera data of {@link #foto(int, int, int)}, and nowhere after it was taken in. */
    public static final String CAMERA = "Proefcamera 3000";

    private Proefbestanden() {}

    /** A photo whose upper half is red and lower half blue, as it lies in the file. */
    public static BufferedImage beeld(int breed, int hoog) {
        BufferedImage beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = beeld.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, breed, hoog / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, hoog / 2, breed, hoog - hoog / 2);
        pen.dispose();
        return beeld;
    }

    /** A JPEG without anything around it. */
    public static byte[] jpeg(int breed, int hoog) {
        return schrijf(beeld(breed, hoog), "jpeg");
    }

    public static byte[] png(int breed, int hoog) {
        return schrijf(beeld(breed, hoog), "png");
    }

    /** A PNG that hardly gets smaller by packing. */
    public static byte[] ruis(int breed, int hoog) {
        BufferedImage beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        Random toeval = new Random(7);
        for (int y = 0; y < hoog; y++) {
            for (int x = 0; x < breed; x++) {
                beeld.setRGB(x, y, toeval.nextInt());
            }
        }
        return schrijf(beeld, "png");
    }

    /** A JPEG as a telephone makes it: with the place (51.19 north, 5.98 east), the camera, and how it was held. */
    public static byte[] foto(int breed, int hoog, int stand) {
        byte[] kaal = jpeg(breed, hoog);
        byte[] exif = exif(stand);
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.write(kaal, 0, 2);
        alles.write(0xFF);
        alles.write(0xE1);
        alles.write((exif.length + 2) >> 8);
        alles.write((exif.length + 2) & 0xFF);
        alles.writeBytes(exif);
        alles.write(kaal, 2, kaal.length - 2);
        return alles.toByteArray();
    }

    private static byte[] exif(int stand) {
        byte[] camera = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        int gps = 8 + 2 + 3 * 12 + 4;
        int waarden = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(waarden + 2 * 24 + camera.length);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        regel(tiff, 0x0110, 2, camera.length, waarden + 48);
        regel(tiff, 0x0112, 3, 1, stand << 16);
        regel(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        regel(tiff, 1, 2, 2, 'N' << 24);
        regel(tiff, 2, 5, 3, waarden);
        regel(tiff, 3, 2, 2, 'E' << 24);
        regel(tiff, 4, 5, 3, waarden + 24);
        tiff.putInt(0);
        graden(tiff, 51, 11);
        graden(tiff, 5, 59);
        tiff.put(camera);
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        alles.writeBytes(tiff.array());
        return alles.toByteArray();
    }

    private static void regel(ByteBuffer tiff, int naam, int soort, int aantal, int waarde) {
        tiff.putShort((short) naam).putShort((short) soort).putInt(aantal).putInt(waarde);
    }

    private static void graden(ByteBuffer tiff, int graden, int minuten) {
        tiff.putInt(graden).putInt(1).putInt(minuten).putInt(1).putInt(0).putInt(1);
    }

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return pdf(document -> {});
    }

    /** A PDF of one empty page, to which something is done. */
    public static byte[] pdf(Consumer<PDDocument> bewerking) {
        return pdf(bewerking, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** The same, with its structure readable. */
    public static byte[] pdfOnverpakt(Consumer<PDDocument> bewerking) {
        return pdf(bewerking, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] pdf(Consumer<PDDocument> bewerking, CompressParameters verpakking) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            bewerking.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, verpakking);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] schrijf(BufferedImage beeld, String vorm) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(beeld, vorm, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
