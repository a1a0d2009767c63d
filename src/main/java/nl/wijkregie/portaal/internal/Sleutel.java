package nl.wijkregie.portaal.internal;

import java.util.regex.Pattern;

/** The Idempotency-Key with which a client repeats a request safely. */
public final class Sleutel {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern ZICHTBAAR_ASCII = Pattern.compile("[!-~]{1,200}");

    private Sleutel() {}

    /**
     * The key, when it is 1 to 200 visible ASCII characters.
     *
     * @throws OngeldigVerzoek when it is not
     */
    public static String gecontroleerd(String sleutel) {
        if (!ZICHTBAAR_ASCII.matcher(sleutel).matches()) {
            throw new OngeldigVerzoek(
                    HEADER,
                    "Gebruik voor Idempotency-Key 1 tot en met 200 letters, cijfers of leestekens, zonder spaties.");
        }
        return sleutel;
    }
}
