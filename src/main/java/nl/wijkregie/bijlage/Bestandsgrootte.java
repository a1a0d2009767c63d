package nl.wijkregie.bijlage;

import java.util.Locale;

/** How people read the size of a file. */
public final class Bestandsgrootte {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private Bestandsgrootte() {}

    /** "1,2 MB", or "340 kB" below a megabyte; never "0 kB". */
    public static String tekst(long bytes) {
        return bytes < MEGA
                ? Math.max(1, Math.round((double) bytes / KILO)) + " kB"
                : String.format(NEDERLANDS, "%.1f MB", (double) bytes / MEGA);
    }
}
