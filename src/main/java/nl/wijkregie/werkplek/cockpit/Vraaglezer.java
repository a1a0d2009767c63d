package nl.wijkregie.werkplek.cockpit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.werkplek.Cijferrecht;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what stands in an address into a question; what is left out is asked of everything, over the last twelve months. */
@Component
class Vraaglezer {

    /** Above this figures are no longer read at once. */
    static final int LANGSTE_PERIODE = 36;

    private final Gemeente gemeente;
    private final Clock klok;

    Vraaglezer(Gemeente gemeente, Clock klok) {
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** The month of today. */
    YearMonth dezeMaand() {
        return YearMonth.from(LocalDate.now(klok));
    }

    /** @throws OnjuisteVraag when the year is no year */
    Paneelvraag lees(MultivaluedMap<String, String> velden, Cijferrecht recht) {
        return new Paneelvraag(zaken(velden, recht), jaar(veld(velden, "jaar")));
    }

    /** @throws OnjuisteVraag when the wijk, kind or period cannot be, or the wijk is not the reader's */
    Cijfervraag zaken(MultivaluedMap<String, String> velden, Cijferrecht recht) {
        YearMonth tot = maand(veld(velden, "tot"), dezeMaand());
        YearMonth van = maand(veld(velden, "van"), tot.minusMonths(11));
        if (van.isAfter(tot)) {
            throw new OnjuisteVraag("De eerste maand ligt na de laatste maand. Kies een eerdere eerste maand.");
        }
        if (ChronoUnit.MONTHS.between(van, tot) >= LANGSTE_PERIODE) {
            throw new OnjuisteVraag("Deze periode is langer dan 36 maanden. Kies een kortere periode.");
        }
        return new Cijfervraag(wijken(veld(velden, "wijk"), recht), soort(veld(velden, "soort")), van, tot);
    }

    private Set<String> wijken(@Nullable String wijk, Cijferrecht recht) {
        if (wijk == null) {
            return recht.wijken();
        }
        if (gemeente.zoekWijk(wijk).isEmpty()) {
            throw new OnjuisteVraag("Deze wijk bestaat niet. Kies een wijk uit de lijst.");
        }
        if (!recht.wijken().contains(wijk)) {
            throw new OnjuisteVraag("U ziet alleen cijfers van uw eigen wijken. Kies een wijk uit de lijst.");
        }
        return Set.of(wijk);
    }

    private static @Nullable String soort(@Nullable String soort) {
        if (soort == null
                || soort.equals(Cijfervraag.ONBEPAALD)
                || Arrays.stream(Soort.values())
                        .anyMatch(bestaat -> bestaat.code().equals(soort))) {
            return soort;
        }
        throw new OnjuisteVraag("Dit soort zaak bestaat niet. Kies een soort uit de lijst.");
    }

    private static YearMonth maand(@Nullable String tekst, YearMonth anders) {
        if (tekst == null) {
            return anders;
        }
        try {
            if (tekst.matches("[12][0-9]{3}-[0-9]{2}")) {
                return YearMonth.parse(tekst);
            }
        } catch (DateTimeParseException fout) {
            // A month 13: said below.
        }
        throw new OnjuisteVraag("Dit is geen maand. Vul een jaar en een maand in, zoals 2026-03.");
    }

    private int jaar(@Nullable String tekst) {
        if (tekst == null) {
            return dezeMaand().getYear();
        }
        if (!tekst.matches("[12][0-9]{3}")) {
            throw new OnjuisteVraag("Dit is geen jaar. Vul een jaar van vier cijfers in, zoals 2026.");
        }
        return Integer.parseInt(tekst);
    }

    private static @Nullable String veld(MultivaluedMap<String, String> velden, String naam) {
        String waarde = velden.getFirst(naam);
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
