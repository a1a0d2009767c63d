package nl.wijkregie.werkplek.zaken;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Medewerkers;
import nl.wijkregie.initiatief.Triagegroep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and dates as people read them. A name that the municipality no longer has is shown as its code. */
@Component
class Zaaknamen {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Gemeente gemeente;
    private final Medewerkers medewerkers;

    Zaaknamen(Gemeente gemeente, Medewerkers medewerkers) {
        this.gemeente = gemeente;
        this.medewerkers = medewerkers;
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    String wijk(String code) {
        return gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }

    String functie(@Nullable String groep) {
        return groep == null
                ? "Medewerker"
                : gemeente.zoekFunctie(groep).map(Functie::naam).orElse(groep);
    }

    /** Name of the person behind an account. */
    String persoon(String account) {
        return medewerkers.zoek(account).map(Medewerkers.Medewerker::naam).orElse(account);
    }

    /** Which function handles a case: its cluster, or before that who does the triage (ROE-B1). */
    String behandelaar(Initiatief zaak) {
        return functie(
                zaak.cluster() == null
                        ? Triagegroep.van(zaak.kanaal(), zaak.wijk(), zaak.ontvangendCluster())
                        : "cluster-" + zaak.cluster());
    }
}
