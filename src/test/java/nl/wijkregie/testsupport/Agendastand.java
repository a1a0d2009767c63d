package nl.wijkregie.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a refusal left something behind in a wijkagenda: every row of its tables, the ledger and the engine's count. */
@TestComponent
public class Agendastand {

    /** Tables whose every value counts. */
    private static final List<String> INHOUD = List.of(
            "wijkagenda",
            "agendaronde",
            "maatregel",
            "maatregelaandeel",
            "maatregeltoets",
            "bewonersraadpleging",
            "bewonersuitslag",
            "maatregeloordeel",
            "maatregelvoortgang",
            "maatregelgeld",
            "agendawens",
            "wijkprofielcijfer",
            "wijkprofielverhaal",
            "deelagenda",
            "agendakosten",
            "agendapunt");

    /** Tables that only grow. */
    private static final List<String> AANTAL = List.of(
            "agendaverslag",
            "agendaversie",
            "boeking",
            "betaalopdracht",
            "bericht",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_task");

    private final JdbcClient database;

    Agendastand(JdbcClient database) {
        this.database = database;
    }

    /** Refused with one of these, and nothing was written; returns the sentence for people. */
    public String zonderGevolg(Supplier<Loket.Antwoord> daad, Integer... status) {
        Map<String, String> voor = stand();
        Loket.Antwoord antwoord = daad.get();
        assertThat(antwoord.status()).as(antwoord.tekst()).isIn((Object[]) status);
        assertThat(stand()).isEqualTo(voor);
        return Geldstand.zin(antwoord);
    }

    /** What there is now, to compare with later. */
    public Map<String, String> stand() {
        Map<String, String> stand = new LinkedHashMap<>();
        INHOUD.forEach(tabel -> stand.put(
                tabel,
                database.sql("select * from " + tabel).query().listOfRows().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString()));
        AANTAL.forEach(tabel -> stand.put(
                tabel,
                database.sql("select count(*) from " + tabel).query(Long.class).single() + " rows"));
        return stand;
    }
}
