package nl.wijkregie.werkplek.cockpit;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;
import nl.wijkregie.cijfers.Cijfervraag;
import org.jspecify.annotations.Nullable;

/** What the address asks, as it was typed. */
record Gevraagd(
        @Nullable String wijk,
        @Nullable String van,
        @Nullable String tot) {

    private static final int MEESTE_MAANDEN = 36;

    /**
     * The question this stands for; without a period the last twelve months, without a wijk all of the reader's.
     *
     * @throws OnjuisteVraag when it cannot be
     */
    Cijfervraag alsVraag(Set<String> wijken, Clock klok) {
        YearMonth einde = leeg(tot) ? YearMonth.now(klok) : maand(tot);
        YearMonth begin = leeg(van) ? einde.minusMonths(11) : maand(van);
        if (einde.isBefore(begin)) {
            throw new OnjuisteVraag("De eerste maand ligt na de laatste maand. Kies een eerdere eerste maand.");
        }
        if (begin.plusMonths(MEESTE_MAANDEN).compareTo(einde) <= 0) {
            throw new OnjuisteVraag("De periode is te lang. Kies ten hoogste " + MEESTE_MAANDEN + " maanden.");
        }
        if (!leeg(wijk) && !wijken.contains(wijk)) {
            throw new OnjuisteVraag("Deze wijk kunt u niet kiezen. Kies een wijk uit de lijst.");
        }
        return new Cijfervraag(leeg(wijk) ? wijken : Set.of(wijk), null, begin, einde);
    }

    private static boolean leeg(@Nullable String waarde) {
        return waarde == null || waarde.isEmpty();
    }

    private static YearMonth maand(String waarde) {
        try {
            return YearMonth.parse(waarde);
        } catch (DateTimeParseException fout) {
            throw new OnjuisteVraag("Deze maand bestaat niet. Schrijf eerst het jaar en dan de maand, zoals 2026-03.");
        }
    }
}
