package nl.wijkregie.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.wijkregie.termijn.Klok;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every moment that the examples left behind, in our tables and in the engine's history. */
record Voorbeeldmomenten(JdbcClient database) {

    private static final String VAN_DE_ENGINE = "ACT_";
    /** The engine's clock runs on during a step, also when that of a test stands still. */
    private static final Duration SPEELTIJD = Duration.ofMinutes(1);

    /** @param einde Europe/Amsterdam, as {@code begin} */
    void liggenTussen(LocalDateTime begin, LocalDateTime einde) {
        List<Map<String, Object>> kolommen = database.sql("""
                        select table_name, column_name from information_schema.columns
                         where table_schema = 'PUBLIC' and data_type like 'TIMESTAMP%'
                           and table_name <> 'flyway_schema_history'
                           and (table_name not like 'ACT\\_%' or column_name in ('START_TIME_', 'END_TIME_')
                                and table_name in ('ACT_HI_PROCINST', 'ACT_HI_ACTINST', 'ACT_HI_TASKINST'))
                        """).query().listOfRows();
        assertThat(kolommen).hasSizeGreaterThan(30);
        SoftAssertions allemaal = new SoftAssertions();
        for (Map<String, Object> kolom : kolommen) {
            String tabel = (String) kolom.get("TABLE_NAME");
            String naam = (String) kolom.get("COLUMN_NAME");
            allemaal.assertThat(tabel.startsWith(VAN_DE_ENGINE) ? vanDeEngine(tabel, naam) : vanOns(tabel, naam))
                    .as(tabel + "." + naam)
                    .allSatisfy(moment -> assertThat(moment).isBetween(begin, einde.plus(SPEELTIJD)));
        }
        allemaal.assertAll();
    }

    private List<LocalDateTime> vanOns(String tabel, String kolom) {
        return database.sql("select distinct " + kolom + " from " + tabel + " where " + kolom + " is not null")
                .query(LocalDateTime.class)
                .list();
    }

    /** Of cases and agendas only: the budget year starts today as a process. Kept in the zone of the machine. */
    private List<LocalDateTime> vanDeEngine(String tabel, String kolom) {
        return database
                .sql("select distinct " + kolom + " from " + tabel + " where " + kolom
                        + " is not null and proc_def_key_ <> 'budgetjaar'")
                .query(Timestamp.class)
                .list()
                .stream()
                .map(moment -> LocalDateTime.ofInstant(moment.toInstant(), Klok.AMSTERDAM))
                .toList();
    }
}
