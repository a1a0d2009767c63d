package nl.wijkregie.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a refusal left something behind: in the ledger, in a proposal, a payment, a letter or the engine. */
@TestComponent
public class Geldstand {

    private final JdbcClient database;

    Geldstand(JdbcClient database) {
        this.database = database;
    }

    /** Refused with one of these, and nothing was written; returns the sentence for people. */
    public String zonderGevolg(Supplier<Loket.Antwoord> daad, Integer... status) {
        List<Long> voor = stand();
        Loket.Antwoord antwoord = daad.get();
        assertThat(antwoord.status()).as(antwoord.tekst()).isIn((Object[]) status);
        assertThat(stand()).isEqualTo(voor);
        return zin(antwoord);
    }

    /** The one Dutch sentence of a refusal, without a trace of the machine. */
    public static String zin(Loket.Antwoord antwoord) {
        assertThat(antwoord.tekst())
                .doesNotContain("Cannot", "cannot", "org.", "java.", "nl.wijkregie", "\tat ", "select ", "SELECT ")
                .doesNotContain("ENGINE-", "NullPointer", "jackson", "alert(", "stackTrace");
        String zin = antwoord.zin();
        assertThat(zin).hasSizeLessThan(300).matches("(?s)^[A-ZÀ-Ý'‘].*([.?]|veld(en)?\\))$");
        return zin;
    }

    /** Entries of the ledger about a case. */
    public long boekingen(String kenmerk) {
        return database.sql("select count(*) from boeking where kenmerk = ?")
                .param(kenmerk)
                .query(Long.class)
                .single();
    }

    private List<Long> stand() {
        return Stream.of(
                        "boeking",
                        "financiering",
                        "financieringsbesluit",
                        "betaalopdracht",
                        "budgetjaar",
                        "budgetbesluit",
                        "budgetwacht",
                        "herverdelingsverzoek",
                        "bericht",
                        "act_ru_execution",
                        "act_ru_variable")
                .map(tabel -> database.sql("select count(*) from " + tabel)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
