package nl.wijkregie.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every moment that the examples left behind, in our tables and in the engine's history. */
record Voorbeeldmomenten(JdbcClient database) {

    private static final List<String> VAN_DE_ENGINE = List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST");

    void liggenTussen(LocalDateTime begin, LocalDateTime einde) {
        List<Map<String, Object>> kolommen = database.sql(
                        "select table_name, column_name from information_schema.columns"
                                + " where table_schema = 'PUBLIC' and data_type like 'TIMESTAMP%'"
                                + " and table_name <> 'flyway_schema_history'"
                                + " and ((table_name not like 'ACT\\_%') or (table_name in (:engine)"
                                + " and column_name in ('START_TIME_', 'END_TIME_')))")
                .param("engine", VAN_DE_ENGINE)
                .query()
                .listOfRows();
        assertThat(kolommen).hasSizeGreaterThan(30);
        SoftAssertions allemaal = new SoftAssertions();
        for (Map<String, Object> kolom : kolommen) {
            String tabel = (String) kolom.get("TABLE_NAME");
            String naam = (String) kolom.get("COLUMN_NAME");
            allemaal.assertThat(database.sql(
                                    "select distinct " + naam + " from " + tabel + " where " + naam + " is not null"
                                            + (tabel.startsWith("ACT_") ? " and proc_def_key_ <> 'budgetjaar'" : ""))
                            .query(LocalDateTime.class)
                            .list())
                    .as(tabel + "." + naam)
                    .allSatisfy(moment -> assertThat(moment).isBetween(begin, einde));
        }
        allemaal.assertAll();
    }
}
