package nl.wijkregie.werkplek.wijkagenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Medewerkers;
import nl.wijkregie.initiatief.Medewerkers.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and dates as people read them. A name that the municipality no longer has is shown as its code. */
@Component
class Teksten {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

    private final Gemeente gemeente;
    private final Medewerkers medewerkers;

    Teksten(Gemeente gemeente, Medewerkers medewerkers) {
        this.gemeente = gemeente;
        this.medewerkers = medewerkers;
    }

    static String moment(@Nullable LocalDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    static String dag(@Nullable LocalDateTime moment) {
        return moment == null ? "" : DAG.format(moment);
    }

    static String dag(@Nullable LocalDate dag) {
        return dag == null ? "" : DAG.format(dag);
    }

    String wijk(String code) {
        return gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }

    String terrein(String code) {
        return gemeente.zoekBeleidsterrein(code).map(Beleidsterrein::naam).orElse(code);
    }

    /** Name of a group; empty for null. */
    String groep(@Nullable String groep) {
        return groep == null
                ? ""
                : gemeente.zoekFunctie(groep).map(Functie::naam).orElse(groep);
    }

    /** Name of the person behind an account; empty for null. */
    String persoon(@Nullable String account) {
        return account == null
                ? ""
                : Optional.of(account)
                        .flatMap(medewerkers::zoek)
                        .map(Medewerker::naam)
                        .orElse(account);
    }
}
