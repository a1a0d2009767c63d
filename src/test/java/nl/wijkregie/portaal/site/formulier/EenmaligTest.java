package nl.wijkregie.portaal.site.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.wijkregie.portaal.site.formulier.Eenmalig.Uitslag;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class EenmaligTest {

    private static final Map<String, String> TEKST = Map.of("tekst", "Wij hebben twaalf buren die meedoen.");

    private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
    private final AtomicInteger gedaan = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("ROE-A5 given a form that was taken in, when it is sent again, then nothing is done twice")
    void nogEens(Databases soort) {
        Eenmalig eenmalig = op(soort.gemigreerd());

        assertThat(eenmalig.doe("een", TEKST, gedaan::incrementAndGet)).isEqualTo(Uitslag.GEDAAN);
        assertThat(eenmalig.doe("een", TEKST, gedaan::incrementAndGet)).isEqualTo(Uitslag.AL_GEDAAN);
        assertThat(eenmalig.doe("twee", TEKST, gedaan::incrementAndGet)).isEqualTo(Uitslag.GEDAAN);
        assertThat(gedaan).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "ROE-A5 given a form that was taken in, when it comes back with another content, then the sender hears it")
    void anders(Databases soort) {
        Eenmalig eenmalig = op(soort.gemigreerd());
        eenmalig.doe("een", TEKST, gedaan::incrementAndGet);

        assertThat(eenmalig.doe("een", Map.of("tekst", "Toch veertien."), gedaan::incrementAndGet))
                .isEqualTo(Uitslag.ANDERS_DAN_EERST);
        assertThat(gedaan).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("ROE-A5 given a form of which the work failed, when it is sent again, then it is taken in")
    void mislukt(Databases soort) {
        Databases.Testdatabase database = soort.gemigreerd();
        Eenmalig eenmalig = op(database);
        JdbcClient jdbc = JdbcClient.create(database.dataSource());

        assertThatThrownBy(() -> eenmalig.doe("een", TEKST, () -> {
                    throw new IllegalStateException("the case does not wait for this");
                }))
                .hasMessage("the case does not wait for this");
        assertThat(aantal(jdbc)).isZero();

        assertThat(eenmalig.doe("een", TEKST, gedaan::incrementAndGet)).isEqualTo(Uitslag.GEDAAN);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("ROE-A5 given one form that is sent eight times at the same moment, then its work is done once")
    void tegelijk(Databases soort) throws Exception {
        Eenmalig eenmalig = op(soort.gemigreerd());

        var uitslagen = Tegelijk.doe(8, () -> eenmalig.doe("een", TEKST, gedaan::incrementAndGet));

        assertThat(gedaan).hasValue(1);
        assertThat(Collections.frequency(uitslagen, Uitslag.GEDAAN)).isEqualTo(1);
        assertThat(Collections.frequency(uitslagen, Uitslag.AL_GEDAAN)).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "given forms too old to be sent again, when there is cleaned up, then they are forgotten and the others not")
    void opruimen(Databases soort) {
        Databases.Testdatabase database = soort.gemigreerd();
        Eenmalig eenmalig = op(database);
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        eenmalig.doe("oud", TEKST, gedaan::incrementAndGet);
        klok.verder(Formulierbewijs.GELDIG.plus(Duration.ofHours(23)));
        eenmalig.doe("nieuw", TEKST, gedaan::incrementAndGet);

        eenmalig.ruimOp();
        assertThat(aantal(jdbc)).isEqualTo(2);

        klok.verder(Duration.ofHours(2));
        eenmalig.ruimOp();
        assertThat(aantal(jdbc)).isEqualTo(1);
        assertThat(eenmalig.doe("nieuw", TEKST, gedaan::incrementAndGet)).isEqualTo(Uitslag.AL_GEDAAN);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("ROE-I2 given a form that was taken in, then the table holds neither its key nor what was typed")
    void geenTekst(Databases soort) {
        Databases.Testdatabase database = soort.gemigreerd();
        op(database).doe("een-sleutel", TEKST, gedaan::incrementAndGet);

        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select sleutel, inhoud from eenmalig")
                        .query()
                        .singleRow()
                        .values())
                .allSatisfy(waarde -> assertThat((String) waarde).matches("[0-9a-f]{64}"));
    }

    private Eenmalig op(Databases.Testdatabase database) {
        DataSource bron = database.dataSource();
        return new Eenmalig(JdbcClient.create(bron), new DataSourceTransactionManager(bron), klok);
    }

    private static int aantal(JdbcClient database) {
        return database.sql("select count(*) from eenmalig")
                .query(Integer.class)
                .single();
    }
}
