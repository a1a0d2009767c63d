package nl.wijkregie.bijlage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, from the EXIF data of a JPEG: the one thing of that data that is used, before all of it goes. Reads
 * this one number only, so that a strange file cannot make more of it.
 */
final class Fotostand {

    /** Upright, as it stands in the file. */
    static final int RECHTOP = 1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATIE = 0x0112;
    private static final int KORT_GETAL = 3;
    private static final int REGEL = 12;

    private Fotostand() {}

    /** 1 up to and including 8 as EXIF numbers them; 1 when the file does not say. */
    static int van(byte[] jpeg) {
        try {
            ByteBuffer bron = ByteBuffer.wrap(jpeg).order(ByteOrder.BIG_ENDIAN);
            int plaats = 2;
            while (plaats + 4 <= jpeg.length && (jpeg[plaats] & 0xFF) == 0xFF) {
                int merk = jpeg[plaats + 1] & 0xFF;
                int lengte = bron.getShort(plaats + 2) & 0xFFFF;
                if (merk == 0xDA || lengte < 2) {
                    return RECHTOP;
                }
                int inhoud = plaats + 4;
                if (merk == 0xE1 && isExif(jpeg, inhoud)) {
                    return uitExif(ByteBuffer.wrap(jpeg, inhoud + EXIF.length, lengte - 2 - EXIF.length)
                            .slice());
                }
                plaats += 2 + lengte;
            }
            return RECHTOP;
        } catch (RuntimeException nietTeLezen) {
            return RECHTOP;
        }
    }

    private static boolean isExif(byte[] jpeg, int plaats) {
        return plaats + EXIF.length <= jpeg.length
                && Arrays.equals(jpeg, plaats, plaats + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static int uitExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int map = tiff.getInt(4);
        int regels = tiff.getShort(map) & 0xFFFF;
        for (int nummer = 0; nummer < regels; nummer++) {
            int regel = map + 2 + nummer * REGEL;
            if ((tiff.getShort(regel) & 0xFFFF) == ORIENTATIE && tiff.getShort(regel + 2) == KORT_GETAL) {
                int stand = tiff.getShort(regel + 8);
                return stand >= 1 && stand <= 8 ? stand : RECHTOP;
            }
        }
        return RECHTOP;
    }
}
