package nl.wijkregie.toegang;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers that an answer needs which is written before the filters for security had their turn: a refused address, a body that is
 * too large. What one of them wrote already stays.
 */
public final class Basiskoppen {

    private Basiskoppen() {}

    /** For a page of the public site, which no other page may hold. */
    public static void vanSite(HttpServletResponse antwoord) {
        zet(antwoord, "DENY");
    }

    /** For the doors of staff, whose pages hold one another. */
    static void vanWerkplek(HttpServletResponse antwoord) {
        zet(antwoord, "SAMEORIGIN");
    }

    private static void zet(HttpServletResponse antwoord, String kader) {
        zet(antwoord, "X-Content-Type-Options", "nosniff");
        zet(antwoord, "X-Frame-Options", kader);
        zet(antwoord, "Referrer-Policy", "same-origin");
    }

    private static void zet(HttpServletResponse antwoord, String naam, String waarde) {
        if (!antwoord.containsHeader(naam)) {
            antwoord.setHeader(naam, waarde);
        }
    }
}
