package nl.wijkregie.initiatief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprint of a text, so that the text itself need not be kept. */
final class Vingerafdruk {

    private Vingerafdruk() {}

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal characters. */
    static String van(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("This Java has no SHA-256", fout);
        }
    }
}
