package nl.wijkregie.initiatief;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Codes with which a resident follows a case without an account (ROE-A5). A code has 160 bits, is derived from a secret
 * and the version that stands with the case, and is stored nowhere; so it can be sent again in every message.
 */
@Component
public class Volgcodes {

    private static final int BYTES = 20;

    private final SecretKeySpec geheim;

    Volgcodes(Volgcodegeheim geheim) {
        this.geheim = new SecretKeySpec(geheim.tekst().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The code of this case in this version: 27 characters that are safe in a URL. */
    public String van(String kenmerk, int versie) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(geheim);
            byte[] hash = mac.doFinal((kenmerk + "|" + versie).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("This Java has no HmacSHA256", fout);
        }
    }

    /** A key for another purpose, made from the same secret: who knows it knows no code, and the reverse. */
    public byte[] sleutelVoor(String doel) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(geheim);
            return mac.doFinal(("sleutel|" + doel).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("This Java has no HmacSHA256", fout);
        }
    }

    /** Whether the given code is the code of this case; takes the same time for every wrong code. */
    public boolean klopt(String kenmerk, int versie, String volgcode) {
        return MessageDigest.isEqual(
                van(kenmerk, versie).getBytes(StandardCharsets.UTF_8), volgcode.getBytes(StandardCharsets.UTF_8));
    }
}
