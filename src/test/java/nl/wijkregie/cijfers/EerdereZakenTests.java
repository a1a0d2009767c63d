package nl.wijkregie.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of cases from before the figures were kept; run on each kind of database. */
abstract class EerdereZakenTests {

    private static final YearMonth JANUARI = YearMonth.of(2026, 1);
    private static final YearMonth MAART = YearMonth.of(2026, 3);

    private static final Testklok KLOK = new Testklok(LocalDate.of(2026, 3, 20).atTime(9, 0));

    private final Vraagfilter filter = new Vraagfilter(Gemeentebestand.lees("roermond", null), KLOK);

    abstract Databases soort();

    @Test
    @DisplayName(
            "ROE-I4 given cases and tasks of before, when the figures are brought in, then receipts, outcomes and tasks"
                    + " count in their months, and an open case stands in its phase since its newest task")
    void eerder() {
        Databases.Testdatabase plek = soort().gemigreerdTot("15");
        JdbcClient database = JdbcClient.create(plek.dataSource());
        zaak(database, "INI-1", "verzoek", 5, "uitgevoerd", "'2026-03-11 16:00:00'");
        zaak(database, "INI-2", null, 3, null, "null");
        zaak(database, "INI-3", "beleidswens", 4, null, "null");
        taak(database, "t1", "INI-2", "'2026-02-02 10:00:00'", "'2026-02-09 08:00:00'", "'voltooid'");
        taak(database, "t2", "INI-2", "'2026-02-10 23:30:00'", "null", "null");

        plek.migreerVerder();

        Zaakcijfers zaken = new Zaakcijfers(database, filter);
        Cijfervraag vraag = new Cijfervraag(Set.of("centrum"), null, JANUARI, MAART);
        assertThat(zaken.maanden(vraag))
                .containsExactly(
                        new Maandaantal(JANUARI, 3, 0),
                        new Maandaantal(JANUARI.plusMonths(1), 0, 0),
                        new Maandaantal(MAART, 0, 1));
        assertThat(zaken.doorlooptijden(vraag)).containsExactly(new Doorlooptijd(0, 1, 65, 65));
        assertThat(zaken.lopend(vraag))
                .containsExactly(new Faseaantal(3, "centrum", 1), new Faseaantal(4, "centrum", 1));
        assertThat(zaken.lopend(new Cijfervraag(Set.of("centrum"), Cijfervraag.ONBEPAALD, MAART, MAART)))
                .containsExactly(new Faseaantal(3, "centrum", 1));
        assertThat(new Taakcijfers(database, filter).stappen("initiatief", vraag))
                .containsExactly(new Stapcijfer("orientatie", 1, 0, 1, 7));
        assertThat(begonnen(database)).containsExactly(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 1, 5));
    }

    @Test
    @DisplayName(
            "ROE-I4 given open cases of before of which the administrator had deleted one, when the application starts, then"
                    + " that one was received and stands nowhere; a case of later is not looked at")
    void eerderVerwijderd() {
        Databases.Testdatabase plek = soort().gemigreerdTot("15");
        JdbcClient database = JdbcClient.create(plek.dataSource());
        zaak(database, "INI-1", "verzoek", 3, null, "null");
        zaak(database, "INI-2", "verzoek", 4, null, "null");
        zaak(database, "INI-3", "verzoek", 5, "uitgevoerd", "'2026-03-11 16:00:00'");
        plek.migreerVerder();
        Zaakmetingen metingen = new Zaakmetingen(database, KLOK);
        metingen.ontvangen("INI-4", "centrum");
        List<String> gevraagd = new ArrayList<>();

        for (int start = 0; start < 2; start++) {
            metingen.kijkNa(kenmerk -> {
                gevraagd.add(kenmerk);
                return kenmerk.equals("INI-2");
            });
        }

        assertThat(gevraagd).containsExactlyInAnyOrder("INI-1", "INI-2");
        Zaakcijfers zaken = new Zaakcijfers(database, filter);
        Cijfervraag vraag = new Cijfervraag(Set.of("centrum"), null, JANUARI, MAART);
        assertThat(zaken.lopend(vraag))
                .containsExactly(new Faseaantal(1, "centrum", 1), new Faseaantal(4, "centrum", 1));
        assertThat(zaken.maanden(vraag))
                .containsExactly(
                        new Maandaantal(JANUARI, 3, 0),
                        new Maandaantal(JANUARI.plusMonths(1), 0, 0),
                        new Maandaantal(MAART, 1, 1));
        assertThat(zaken.doorlooptijden(vraag)).containsExactly(new Doorlooptijd(0, 1, 65, 65));
        assertThat(zaken.uitkomsten(vraag)).containsExactly(new Uitkomstaantal("uitgevoerd", 1));
    }

    private static List<LocalDate> begonnen(JdbcClient database) {
        return database.sql("select begonnen_op from fasecijfer order by kenmerk")
                .query(LocalDate.class)
                .list();
    }

    private static void zaak(
            JdbcClient database, String kenmerk, String soort, int fase, String uitkomst, String klaar) {
        database.sql(
                        "insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, volgcode_versie,"
                                + " soort, fase, status, uitkomst, ontvangen_op, afgerond_op) values (?, 'Idee', 'Samen.', 'centrum',"
                                + " 'website', false, 1, ?, ?, 'ontvangen', ?, timestamp '2026-01-05 22:15:00', "
                                + klaar + ")")
                .param(1, kenmerk)
                .param(2, soort, java.sql.Types.VARCHAR)
                .param(3, fase)
                .param(4, uitkomst, java.sql.Types.VARCHAR)
                .update();
    }

    private static void taak(
            JdbcClient database, String id, String kenmerk, String begonnen, String klaar, String hoe) {
        database.sql(
                        "insert into taak (taak_id, kenmerk, proces, stap, naam, wijk, begonnen_op, klaar_op, hoe) values (?, ?,"
                                + " 'initiatief', 'orientatie', 'Gesprek', 'centrum', " + begonnen + ", " + klaar + ", "
                                + hoe
                                + ")")
                .param(id)
                .param(kenmerk)
                .update();
    }
}
