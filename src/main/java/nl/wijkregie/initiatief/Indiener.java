package nl.wijkregie.initiatief;

import org.jspecify.annotations.Nullable;

/** The resident who filed: personal data, kept in its own table and nowhere else. At least one way to reach is known. */
public record Indiener(
        String naam,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String postadres,
        @Nullable String organisatie) {

    /** True when there is at least one way to reach the resident. */
    public boolean isBereikbaar() {
        return email != null || telefoon != null || postadres != null;
    }

    /** Personal data stays out of logs, also by accident. */
    @Override
    public String toString() {
        return "Indiener[afgeschermd]";
    }
}
