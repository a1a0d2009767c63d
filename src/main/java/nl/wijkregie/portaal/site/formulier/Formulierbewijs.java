package nl.wijkregie.portaal.site.formulier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkregie.initiatief.Volgcodes;
import org.springframework.stereotype.Component;

/**
 * A signed mark in each form of the site: it was made here, for this form, at that moment, once. Without a session or a
 * cookie it tells a form of ours from one of another site, a person from a program that answers at once, and a form that is
 * sent twice from two forms.
 */
@Component
public class Formulierbewijs {

    /** Name of the hidden field. */
    public static final String VELD = "bewijs";

    private static final int NONCE = 16;
    private static final int HANDTEKENING = 16;
    /** How long a form can be sent after it was shown. */
    static final Duration GELDIG = Duration.ofHours(24);

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final SecretKeySpec geheim;
    private final Clock klok;

    Formulierbewijs(Volgcodes volgcodes, Clock klok) {
        this.geheim = new SecretKeySpec(volgcodes.sleutelVoor("formulier"), "HmacSHA256");
        this.klok = klok;
    }

    /** How a mark was found. */
    public enum Uitslag {
        /** Ours and in time. */
        GELDIG,
        /** Ours, but too old: the form is shown again with a new one. */
        VERLOPEN,
        /** Not ours, for another form, or missing. */
        ONJUIST
    }

    /** A mark for a form, to be shown now. */
    public String nieuw(String formulier) {
        byte[] nonce = new byte[NONCE];
        TOEVAL.nextBytes(nonce);
        byte[] inhoud = ByteBuffer.allocate(Long.BYTES + NONCE)
                .putLong(klok.instant().toEpochMilli())
                .put(nonce)
                .array();
        return tekst(inhoud) + "." + tekst(handtekening(formulier, inhoud));
    }

    /** Whether the mark belongs to this form. */
    public Uitslag keur(String formulier, String bewijs) {
        String[] delen = bewijs.split("\\.", 2);
        if (delen.length != 2) {
            return Uitslag.ONJUIST;
        }
        try {
            byte[] inhoud = Base64.getUrlDecoder().decode(delen[0]);
            byte[] handtekening = Base64.getUrlDecoder().decode(delen[1]);
            if (inhoud.length != Long.BYTES + NONCE
                    || !MessageDigest.isEqual(handtekening, handtekening(formulier, inhoud))) {
                return Uitslag.ONJUIST;
            }
            return sinds(inhoud).compareTo(GELDIG) > 0 ? Uitslag.VERLOPEN : Uitslag.GELDIG;
        } catch (IllegalArgumentException geenBase64) {
            return Uitslag.ONJUIST;
        }
    }

    /** How long ago a good mark was made. */
    public Duration sinds(String bewijs) {
        return sinds(Base64.getUrlDecoder().decode(bewijs.split("\\.", 2)[0]));
    }

    private Duration sinds(byte[] inhoud) {
        return Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(inhoud).getLong()), klok.instant());
    }

    private byte[] handtekening(String formulier, byte[] inhoud) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(geheim);
            mac.update(formulier.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(inhoud), HANDTEKENING);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("This Java has no HmacSHA256", fout);
        }
    }

    private static String tekst(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
