package nl.wijkregie.betaling;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody saw it: with the account on file then. Holds no personal data.
 *
 * @param id of the order
 * @param rekeningSinds since when that account was on file; null when that is not known, or the payment is internal
 */
public record Gezien(long id, @Nullable LocalDateTime rekeningSinds) {

    private static final Pattern VORM = Pattern.compile("([0-9]{1,18})@([0-9T:.-]{0,40})");

    /** Reads {@link #tekst()} back; empty when it is something else. */
    public static Optional<Gezien> lees(String tekst) {
        Matcher delen = VORM.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        try {
            String sinds = delen.group(2);
            return Optional.of(
                    new Gezien(Long.parseLong(delen.group(1)), sinds.isEmpty() ? null : LocalDateTime.parse(sinds)));
        } catch (DateTimeParseException geenMoment) {
            return Optional.empty();
        }
    }

    /** As a page posts it. */
    public String tekst() {
        return id + "@" + (rekeningSinds == null ? "" : rekeningSinds);
    }
}
