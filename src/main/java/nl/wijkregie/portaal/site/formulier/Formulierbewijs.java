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
import java.util.regex.Pattern;
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

    /** Moment and nonce: 24 bytes are 32 signs, no more and no less. */
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{32}");

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

    /** Whether the mark belongs to this form, to the letter: a mark is written in one way only. */
    public Uitslag keur(String formulier, String bewijs) {
        String deel = inhoudVan(bewijs);
        if (!VORM.matcher(deel).matches()) {
            return Uitslag.ONJUIST;
        }
        byte[] inhoud = Base64.getUrlDecoder().decode(deel);
        String hoortTeZijn = deel + "." + tekst(handtekening(formulier, inhoud));
        if (!MessageDigest.isEqual(
                hoortTeZijn.getBytes(StandardCharsets.UTF_8), bewijs.getBytes(StandardCharsets.UTF_8))) {
            return Uitslag.ONJUIST;
        }
        return sinds(inhoud).compareTo(GELDIG) > 0 ? Uitslag.VERLOPEN : Uitslag.GELDIG;
    }

    /** How long ago a good mark was made; negative when the clock was put back since. */
    public Duration sinds(String bewijs) {
        return sinds(Base64.getUrlDecoder().decode(inhoudVan(bewijs)));
    }

    private static String inhoudVan(String bewijs) {
        int punt = bewijs.indexOf('.');
        return punt < 0 ? bewijs : bewijs.substring(0, punt);
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
