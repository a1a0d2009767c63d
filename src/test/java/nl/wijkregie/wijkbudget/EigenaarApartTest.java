package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Grootboekopstelling;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ROE-F8 on PostgreSQL with an owner of its own: the application books, and cannot change the books. */
class EigenaarApartTest {

    private static final Pot POT = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);
    private static final Pot AGENDA = new Pot(2026, "centrum", Potsoort.WIJKAGENDA);

    private Databases.Gescheiden database;
    private Grootboekopstelling opstelling;

    @BeforeEach
    void open() {
        database = Databases.metEigenaar().gemigreerd();
        opstelling = new Grootboekopstelling(
                database.toepassing().dataSource(), new Testklok(LocalDateTime.of(2026, 11, 12, 10, 0)));
        opstelling.doe(() -> opstelling.budgetjaren().open(2026, 250_000_00, 10_000_00, 33, false, onder("open")));
    }

    @AfterEach
    void dicht() {
        opstelling.close();
    }

    @Test
    @DisplayName("given the application's account, then all work of a year can be done with it")
    void werk() {
        Grootboek grootboek = opstelling.grootboek();
        opstelling.doe(() -> {
            assertThat(grootboek.reserveer(POT, "INI-1", 500_00, onder("r"))).isTrue();
            grootboek.betaal(POT, "INI-1", 100_00, true, onder("b"));
            grootboek.stelVast(POT, "INI-1", 100_00, onder("s"));
            grootboek.ontvangTerug(POT, "INI-1", 100_00, onder("t"));
            grootboek.hevelOver(AGENDA, POT, 100_00, onder("h"));
            grootboek.vulAan(POT, 100_00, onder("raad"));
            grootboek.corrigeer(grootboek.boekingen(POT).get(0).id(), onder("c"));
            opstelling.budgetjaren().sluit(2026, onder("sluit"));
        });

        assertThat(opstelling.bean(Grootboekcontrole.class).afwijkingen()).isEmpty();
    }

    @Test
    @DisplayName("given the application's account, then it can neither change the ledger nor take its guard away")
    void geweigerd() {
        List<String> pogingen = List.of(
                "update boeking set bedrag = 1",
                "delete from boeking",
                "truncate boeking cascade",
                "alter table boeking disable trigger all",
                "alter table boeking drop constraint boeking_bedrag",
                "drop trigger boeking_onveranderlijk on boeking",
                "drop function wijkbudget_onveranderlijk() cascade",
                "create or replace function wijkbudget_onveranderlijk() returns trigger language plpgsql as 'begin return null; end'",
                "drop table boeking cascade",
                "set session_replication_role = replica",
                "delete from grootboekrekening",
                "update grootboekrekening set wijk = 'herten'",
                "update budgetjaar set jaar = 2030",
                "delete from flyway_schema_history");
        JdbcClient toepassing = opstelling.database();
        assertThat(pogingen)
                .allSatisfy(poging -> assertThatThrownBy(
                                () -> toepassing.sql(poging).update())
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*"));
    }

    @Test
    @DisplayName("given the owner, then the triggers stop a mistake of his as well")
    void eigenaar() {
        JdbcClient eigenaar = JdbcClient.create(database.eigenaar().dataSource());
        assertThat(List.of("update boeking set bedrag = 1", "delete from boeking", "truncate boeking cascade"))
                .allSatisfy(
                        poging -> assertThatThrownBy(() -> eigenaar.sql(poging).update())
                                .rootCause()
                                .hasMessageContaining("the ledger is never changed"));
    }

    @Test
    @DisplayName("given an installation with one account, then the manual's SQL gives our tables to an owner")
    void achteraf() throws IOException {
        Databases.Gescheiden accounts = Databases.metEigenaar();
        String eigenaar = accounts.eigenaar().gebruiker();
        String toepassing = accounts.toepassing().gebruiker();
        accounts.metEenAccount();
        JdbcClient programma = JdbcClient.create(accounts.toepassing().dataSource());
        programma.sql("create table act_ru_task (id integer)").update();

        accounts.alsBeheer(uitHandleiding("alter schema public")
                .replace("wijkregie_eigenaar", eigenaar)
                .replace("to wijkregie;", "to " + toepassing + ";"));
        accounts.gemigreerd();

        assertThatThrownBy(() -> programma.sql("delete from boeking").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> programma
                        .sql("drop function wijkbudget_onveranderlijk() cascade")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner");
        programma.sql("alter table act_ru_task add column naam text").update();
    }

    /** The block of SQL in the manual that begins with these words. */
    private static String uitHandleiding(String begin) throws IOException {
        String tekst = Files.readString(Path.of("docs/handleiding-beheerder.md"));
        return Stream.of(tekst.split("```"))
                .filter(blok -> blok.startsWith("sql\n" + begin))
                .map(blok -> blok.substring("sql\n".length()))
                .findFirst()
                .orElseThrow();
    }
}
