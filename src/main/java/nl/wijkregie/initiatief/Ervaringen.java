package nl.wijkregie.initiatief;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks indieners, during and after the execution, how it goes and went: one answer for each case, which can be changed (UTR-6). */
@Service
public class Ervaringen {

    /** With fewer answers an average tells what one person said. */
    public static final int MINSTENS = 5;

    /** One Dutch sentence for who wants to say something before it is asked. */
    public static final String NOG_NIET =
            "Wij vragen dit pas als u met uw idee aan de slag kunt, of als het is afgerond.";

    private static final String SOORT = "ervaring";

    private final JdbcClient database;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Ervaringen(JdbcClient database, Dossier dossier, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Whether the indiener is asked now: during the execution and when the case has ended. */
    public static boolean gevraagd(Initiatief zaak) {
        return zaak.fase() == Fase.UITVOERING || zaak.uitkomst() != null;
    }

    /** What the indiener said; empty as long as that is nothing. */
    @Transactional(readOnly = true)
    public Optional<Ervaring> van(String kenmerk) {
        return database.sql("select score, toelichting, coalesce(gewijzigd_op, gegeven_op) moment from ervaring"
                        + " where kenmerk = ?")
                .param(kenmerk)
                .query((rij, nummer) -> new Ervaring(
                        Waardering.met(rij.getInt("score")).orElseThrow(),
                        rij.getString("toelichting"),
                        rij.getTimestamp("moment").toLocalDateTime()))
                .optional();
    }

    /**
     * Keeps what the indiener says, in the place of what was said before.
     *
     * @param toelichting at most 2000 characters, or null
     * @throws OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when the execution did not begin and the case did not end
     */
    @Transactional
    public void geef(String kenmerk, Waardering waardering, @Nullable String toelichting) {
        Initiatief zaak = dossier.vergrendel(kenmerk);
        if (!gevraagd(zaak)) {
            throw new ZaakWachtHierNietOp(NOG_NIET);
        }
        if (wijzig(kenmerk, waardering, toelichting) == 0) {
            voegToe(kenmerk, waardering, toelichting);
            tijdlijn.schrijf(kenmerk, SOORT, "De indiener vertelde hoe het ging", "Indiener", null, null);
        }
    }

    /** Counts and sums by wijk of what was first said in this year; wijken without an answer are left out. */
    @Transactional(readOnly = true)
    public List<Telling> tel(int jaar, Collection<String> wijken) {
        if (wijken.isEmpty()) {
            return List.of();
        }
        return database.sql("select i.wijk wijk, count(*) aantal, sum(e.score) som from ervaring e"
                        + " join initiatief i on i.kenmerk = e.kenmerk where e.gegeven_op >= :van and e.gegeven_op < :tot"
                        + " and i.wijk in (:wijken) group by i.wijk order by i.wijk")
                .param("van", LocalDate.of(jaar, 1, 1).atStartOfDay())
                .param("tot", LocalDate.of(jaar + 1, 1, 1).atStartOfDay())
                .param("wijken", wijken)
                .query((rij, nummer) -> new Telling(rij.getString("wijk"), rij.getLong("aantal"), rij.getLong("som")))
                .list();
    }

    private int wijzig(String kenmerk, Waardering waardering, @Nullable String toelichting) {
        return database.sql("update ervaring set score = ?, toelichting = ?, gewijzigd_op = ? where kenmerk = ?")
                .param(1, waardering.score())
                .param(2, toelichting, Types.VARCHAR)
                .param(3, nu())
                .param(4, kenmerk)
                .update();
    }

    private void voegToe(String kenmerk, Waardering waardering, @Nullable String toelichting) {
        database.sql("insert into ervaring (kenmerk, score, toelichting, gegeven_op) values (?, ?, ?, ?)")
                .param(1, kenmerk)
                .param(2, waardering.score())
                .param(3, toelichting, Types.VARCHAR)
                .param(4, nu())
                .update();
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Answers of one wijk.
     *
     * @param som of the scores
     */
    public record Telling(String wijk, long aantal, long som) {}
}
