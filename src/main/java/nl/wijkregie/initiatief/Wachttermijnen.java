package nl.wijkregie.initiatief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Termijn;
import nl.wijkregie.termijn.Werkdagen;
import org.springframework.stereotype.Component;

/**
 * Terms for what a resident is asked to send, in working days since the question: the first reminder after {@code
 * herinnerenNa}, the second after {@code escalerenNa}; after {@code werkdagen} the vakambtenaar is asked whether to
 * close the case.
 */
@Component
public class Wachttermijnen {

    private static final LocalTime OCHTEND = LocalTime.of(9, 0);

    private final Gemeente gemeente;
    private final Werkdagen werkdagen;
    private final Dossier dossier;
    private final Zaakberichten berichten;
    private final Clock klok;

    Wachttermijnen(Gemeente gemeente, Werkdagen werkdagen, Dossier dossier, Zaakberichten berichten, Clock klok) {
        this.gemeente = gemeente;
        this.werkdagen = werkdagen;
        this.dossier = dossier;
        this.berichten = berichten;
        this.klok = klok;
    }

    /**
     * Asks the resident and starts the term.
     *
     * @param sleutel key of the term in the configuration
     * @return moment of the first reminder
     */
    public Date vraag(String kenmerk, String sleutel, String sjabloon, String toelichting) {
        Termijn termijn = gemeente.termijn(sleutel);
        LocalDate vandaag = LocalDate.now(klok);
        dossier.vraagVoor(kenmerk, werkdagen.na(vandaag, termijn.werkdagen()));
        berichten.aanIndiener(dossier.haal(kenmerk), sjabloon, toelichting);
        return moment(werkdagen.na(vandaag, termijn.herinnerenNa()));
    }

    /** Reminds the resident, and says when to do so again and whether the long term is over. */
    public Wacht herinner(String kenmerk, String sleutel, String sjabloon) {
        Termijn termijn = gemeente.termijn(sleutel);
        LocalDate vandaag = LocalDate.now(klok);
        Initiatief zaak = dossier.haal(kenmerk);
        LocalDate einde = zaak.gevraagdVoor() == null ? vandaag : zaak.gevraagdVoor();
        boolean verstreken = !vandaag.isBefore(einde);
        if (!verstreken) {
            berichten.aanIndiener(zaak, sjabloon, "");
        }
        LocalDate volgende = werkdagen.na(vandaag, termijn.escalerenNa() - termijn.herinnerenNa());
        return new Wacht(moment(volgende.isAfter(einde) ? einde : volgende), verstreken);
    }

    private static Date moment(LocalDate dag) {
        return Date.from(
                dag.atTime(OCHTEND).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
    }

    /**
     * What to do after a reminder.
     *
     * @param volgende moment of the next reminder
     */
    public record Wacht(Date volgende, boolean langeTermijnVerstreken) {}
}
