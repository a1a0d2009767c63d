package nl.wijkregie.initiatief.volgen;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Berichtstatus;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Zaakberichten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the code of a case again to the address that is known (ROE-A5). Who asks gets the same answer after the same work,
 * whether there is such a case or not; what was found out goes to the resident only.
 */
@Service
public class Volgcodeaanvragen {

    /** Longest text that is looked for, in characters. */
    public static final int LANGSTE = 254;

    static final String SJABLOON = "volgcode-opnieuw";

    private static final Duration NIET_VAKER_DAN = Duration.ofHours(1);
    private static final int MEESTE_ZAKEN = 20;

    private final JdbcClient database;
    private final Volgcodeopdracht opdracht;
    private final Dossier dossier;
    private final Zaakberichten zaakberichten;
    private final Berichten berichten;
    private final Clock klok;

    Volgcodeaanvragen(
            JdbcClient database,
            Volgcodeopdracht opdracht,
            Dossier dossier,
            Zaakberichten zaakberichten,
            Berichten berichten,
            Clock klok) {
        this.database = database;
        this.opdracht = opdracht;
        this.dossier = dossier;
        this.zaakberichten = zaakberichten;
        this.berichten = berichten;
        this.klok = klok;
    }

    /**
     * Keeps the request, to be handled in the background.
     *
     * @param gezocht e-mail address or kenmerk, at most {@link #LANGSTE} characters
     */
    @Transactional
    public void vraag(String gezocht) {
        String id = UUID.randomUUID().toString();
        database.sql("insert into volgcode_aanvraag (id, gezocht, moment) values (?, ?, ?)")
                .params(id, gezocht, nu())
                .update();
        opdracht.plan(id);
    }

    /**
     * Sends the codes that were asked for, at most once an hour for a case, and erases the request; a second time does
     * nothing.
     */
    @Transactional
    public void handelAf(String id) {
        List<String> gezocht = database.sql("select gezocht from volgcode_aanvraag where id = ?")
                .param(id)
                .query(String.class)
                .list();
        // With it goes what a failed job would leave behind.
        database.sql("delete from volgcode_aanvraag where id = ? or moment < ?")
                .params(id, nu().minusDays(1))
                .update();
        gezocht.stream().flatMap(tekst -> zaken(tekst).stream()).sorted().forEach(this::stuurOpnieuw);
    }

    private List<String> zaken(String gezocht) {
        return gezocht.indexOf('@') < 0
                ? database.sql("select kenmerk from indiener where kenmerk = ?")
                        .param(gezocht)
                        .query(String.class)
                        .list()
                : database.sql("select p.kenmerk from indiener p join initiatief i on i.kenmerk = p.kenmerk"
                                + " where lower(p.email) = ? order by i.ontvangen_op desc, p.kenmerk fetch first "
                                + MEESTE_ZAKEN + " rows only")
                        .param(gezocht.toLowerCase(Locale.ROOT))
                        .query(String.class)
                        .list();
    }

    private void stuurOpnieuw(String kenmerk) {
        // Two requests at once: the second waits here, and then sees that the first has sent it.
        Initiatief zaak = dossier.vergrendel(kenmerk);
        if (!netVerstuurd(kenmerk) && !briefWacht(kenmerk)) {
            merk(kenmerk);
            zaakberichten.aanIndiener(zaak, SJABLOON, "");
        }
    }

    private boolean netVerstuurd(String kenmerk) {
        return database.sql("select count(*) from volgcode_verstuurd where kenmerk = ? and moment > ?")
                        .params(kenmerk, nu().minus(NIET_VAKER_DAN))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A letter with the code that was not printed yet will do for every request until it is. */
    private boolean briefWacht(String kenmerk) {
        return berichten.van(kenmerk).stream()
                .anyMatch(bericht -> bericht.soort().equals(SJABLOON) && bericht.status() == Berichtstatus.TE_PRINTEN);
    }

    private void merk(String kenmerk) {
        int bestaand = database.sql("update volgcode_verstuurd set moment = ? where kenmerk = ?")
                .params(nu(), kenmerk)
                .update();
        if (bestaand == 0) {
            database.sql("insert into volgcode_verstuurd (kenmerk, moment) values (?, ?)")
                    .params(kenmerk, nu())
                    .update();
        }
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }
}
