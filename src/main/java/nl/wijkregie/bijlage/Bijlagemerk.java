package nl.wijkregie.bijlage;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Mark of one form that is being filled in, under which its files wait. Who has it can see their names and take them away, so
 * it cannot be guessed; and it opens no file.
 */
public final class Bijlagemerk {

    private static final int BYTES = 32;
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Bijlagemerk() {}

    /** A mark that nobody had before: 43 characters that are safe in a form. */
    public static String nieuw() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether this looks like a mark of ours. */
    public static boolean kan(String merk) {
        return VORM.matcher(merk).matches();
    }
}
