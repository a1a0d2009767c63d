package nl.wijkregie.werkplek.versies;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How moments stand in answers: without fractions, for pages and other systems alike. */
final class Tijden {

    private static final DateTimeFormatter VORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private Tijden() {}

    static String tekst(LocalDateTime moment) {
        return VORM.format(moment);
    }
}
