package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which kenmerk a new case gets; run on each kind of database. */
abstract class KenmerkenTests {

    private static final int TEGELIJK = 4;
    private static final int JAREN = 15;

    abstract Databases soort();

    @Test
    @DisplayName("given the first cases of a year at the same moment, then each gets a kenmerk and none gets the same")
    void eersteVanHetJaar() throws Exception {
        Databases.Testdatabase plek = soort().gemigreerd();
        DataSourceTransactionManager transacties = new DataSourceTransactionManager(plek.dataSource());
        TransactionTemplate zaak = new TransactionTemplate(transacties);
        Testklok klok = new Testklok(LocalDate.of(2026, 1, 1).atTime(9, 0));
        Kenmerken kenmerken = new Kenmerken(JdbcClient.create(transacties.getDataSource()), klok);

        // One year can go well by chance.
        for (int jaar = 2026; jaar < 2026 + JAREN; jaar++) {
            String reeks = "INI-" + jaar + "-0000";
            klok.zet(LocalDate.of(jaar, 1, 1));

            List<String> gekregen = Tegelijk.doe(TEGELIJK, () -> zaak.execute(status -> kenmerken.volgende()));

            assertThat(gekregen)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TEGELIJK)
                            .mapToObj(nummer -> reeks + nummer)
                            .toList());
        }
    }
}
