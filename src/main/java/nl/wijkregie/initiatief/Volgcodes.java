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
    private static final Base64.Encoder LINK = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec geheim;

    Volgcodes(Volgcodegeheim geheim) {
        this.geheim = new SecretKeySpec(geheim.tekst().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The code of this case in this version: 27 characters that are safe in a URL. */
    public String van(String kenmerk, int versie) {
        return LINK.encodeToString(bytes(kenmerk, versie));
    }

    /** The same code for a letter: groups of four in which no two signs look alike, in capitals. */
    public String opPapier(String kenmerk, int versie) {
        return Papiercode.van(bytes(kenmerk, versie));
    }

    /**
     * The code as it stands in a link, from what somebody typed over from a letter: capitals or not, with or without
     * spaces and hyphens. Any other text comes back as it is.
     */
    public static String zoalsInLink(String getypt) {
        return Papiercode.lees(getypt).map(LINK::encodeToString).orElse(getypt);
    }

    /** A key for another purpose, made from the same secret: who knows it knows no code, and the reverse. */
    public byte[] sleutelVoor(String doel) {
        return mac("sleutel|" + doel);
    }

    /**
     * Whether the given code is the code of this case, as it stands in a link or in a letter; takes the same time for
     * every wrong code.
     */
    public boolean klopt(String kenmerk, int versie, String volgcode) {
        return MessageDigest.isEqual(
                van(kenmerk, versie).getBytes(StandardCharsets.UTF_8),
                zoalsInLink(volgcode).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(String kenmerk, int versie) {
        return Arrays.copyOf(mac(kenmerk + "|" + versie), BYTES);
    }

    private byte[] mac(String tekst) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(geheim);
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("This Java has no HmacSHA256", fout);
        }
    }
}
