package nl.wijkregie.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of a form and of a case; run on each kind of database. */
@Toepassingstest
class BijlagenTest {

    private static final AtomicInteger BREEDTE = new AtomicInteger(10);

    @Autowired
    private Spel spel;

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Klaarzetting klaarzetting;

    @Autowired
    private Bijlageninzending inzending;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private Testklok klok;

    @Test
    @DisplayName(
            "given a form with files, when it is taken in, then the case has them with their piece and nothing waits any more")
    void koppelen() {
        String kenmerk = spel.dienIn();
        String merk = Bijlagemerk.nieuw();
        klaarzetting.zetKlaar(merk, new Bestand("C:\\Users\\Noor\\tuin.html", Proefbestanden.png(30, 20)));
        klaarzetting.zetKlaar(merk, new Bestand("offerte", Proefbestanden.pdf()));
        assertThat(klaarzetting.van(merk)).extracting(Klaargezet::naam).containsExactly("tuin.png", "offerte.pdf");

        bijlagen.koppel(merk, kenmerk, Bijlagestuk.PLAN);
        bijlagen.koppel(merk, kenmerk, Bijlagestuk.PLAN);

        assertThat(klaarzetting.van(merk)).isEmpty();
        assertThat(bijlagen.van(kenmerk))
                .extracting(Bijlage::nummer, Bijlage::naam, Bijlage::stuk)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "tuin.png", Bijlagestuk.PLAN),
                        org.assertj.core.groups.Tuple.tuple(2, "offerte.pdf", Bijlagestuk.PLAN));
        assertThat(bijlagen.haal(kenmerk, 2).orElseThrow().bytes()).startsWith("%PDF".getBytes());
        assertThat(bijlagen.haal(kenmerk, 3)).isEmpty();
        assertThat(tijdlijn.van(kenmerk))
                .filteredOn(regel -> regel.soort().equals("bijlage"))
                .extracting(regel -> regel.omschrijving())
                .containsExactly("2 bijlagen ontvangen bij: plan");
    }

    @Test
    @DisplayName("given a form that is sent twice, when its files come a second time, then the case has each once")
    void tweeKeerVerstuurd() {
        String kenmerk = spel.dienIn();
        String merk = Bijlagemerk.nieuw();
        Bestand foto = beeld();
        klaarzetting.zetKlaar(merk, foto);
        klaarzetting.zetKlaar(merk, foto);
        bijlagen.koppel(merk, kenmerk, Bijlagestuk.IDEE);

        klaarzetting.zetKlaar(merk, foto);
        bijlagen.koppel(merk, kenmerk, Bijlagestuk.IDEE);

        assertThat(bijlagen.van(kenmerk)).hasSize(1);
    }

    @Test
    @DisplayName("given twelve files of one form at the same moment, then ten are kept, each in a place of its own")
    void tienPerFormulier() throws Exception {
        String merk = Bijlagemerk.nieuw();
        List<Callable<Boolean>> daden = IntStream.range(0, 12)
                .mapToObj(nummer -> beeld())
                .map(bestand -> (Callable<Boolean>) () -> zetKlaar(merk, bestand))
                .toList();

        List<Boolean> gelukt = Tegelijk.doe(daden);

        assertThat(gelukt).filteredOn(ja -> ja).hasSize(10);
        assertThat(klaarzetting.van(merk))
                .extracting(Klaargezet::plaats)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    @DisplayName(
            "given four forms of one case at the same moment with three files each, then three of them fit and one is refused whole")
    void tienPerZaak() throws Exception {
        String kenmerk = spel.dienIn();
        List<Callable<Boolean>> daden = new ArrayList<>();
        for (int formulier = 0; formulier < 4; formulier++) {
            String merk = Bijlagemerk.nieuw();
            for (int nummer = 0; nummer < 3; nummer++) {
                klaarzetting.zetKlaar(merk, beeld());
            }
            daden.add(() -> koppel(merk, kenmerk));
        }

        List<Boolean> gelukt = Tegelijk.doe(daden);

        assertThat(gelukt).filteredOn(ja -> ja).hasSize(3);
        assertThat(bijlagen.van(kenmerk)).hasSize(9);
        assertThat(bijlagen.plaatsVoor(kenmerk)).isEqualTo(1);
    }

    @Test
    @DisplayName("given a form whose step is rolled back, then its files wait again")
    void teruggedraaid() {
        String kenmerk = spel.dienIn();
        String merk = Bijlagemerk.nieuw();
        klaarzetting.zetKlaar(merk, beeld());

        new TransactionTemplate(transacties).executeWithoutResult(status -> {
            bijlagen.koppel(merk, kenmerk, Bijlagestuk.PLAN);
            status.setRollbackOnly();
        });

        assertThat(bijlagen.van(kenmerk)).isEmpty();
        assertThat(klaarzetting.van(merk)).hasSize(1);
    }

    @Test
    @DisplayName(
            "given a form that was never sent, when a day has passed, then its files are gone; those of a case stay")
    void naEenDag() {
        String kenmerk = spel.dienIn();
        String merk = Bijlagemerk.nieuw();
        String ander = Bijlagemerk.nieuw();
        klaarzetting.zetKlaar(merk, beeld());
        klaarzetting.zetKlaar(ander, beeld());
        bijlagen.koppel(ander, kenmerk, Bijlagestuk.IDEE);

        klok.verder(Duration.ofHours(24));

        assertThat(klaarzetting.van(merk)).isEmpty();
        assertThat(bijlagen.koppel(merk, kenmerk, Bijlagestuk.PLAN)).isZero();
        assertThat(klaarzetting.ruimOp()).isPositive();
        assertThat(aantal(merk)).isZero();
        assertThat(bijlagen.van(kenmerk)).hasSize(1);
    }

    @Test
    @DisplayName(
            "given a file that waits, when it is taken away, then another can come in its place; one of a case cannot be taken away")
    void weghalen() {
        String kenmerk = spel.dienIn();
        String merk = Bijlagemerk.nieuw();
        klaarzetting.zetKlaar(merk, beeld());
        klaarzetting.verwijder(merk, 1);
        assertThat(klaarzetting.van(merk)).isEmpty();

        klaarzetting.zetKlaar(merk, beeld());
        bijlagen.koppel(merk, kenmerk, Bijlagestuk.IDEE);
        klaarzetting.verwijder(merk, 1);

        assertThat(bijlagen.van(kenmerk)).hasSize(1);
    }

    @Test
    @DisplayName("ROE-I2 given the personal data of a case, when it is removed, then its files are removed with it")
    void metDePersoonsgegevens() {
        String kenmerk = spel.dienIn();
        String merk = Bijlagemerk.nieuw();
        klaarzetting.zetKlaar(merk, beeld());
        bijlagen.koppel(merk, kenmerk, Bijlagestuk.IDEE);

        database.sql("delete from indiener where kenmerk = ?").param(kenmerk).update();

        assertThat(aantal(merk)).isZero();
    }

    @Test
    @DisplayName("DHE-1 given files without a text, when they are sent, then who has the case is told, once")
    void losGestuurd() {
        String kenmerk = spel.dienIn(Kanaal.WEBSITE, "centrum", null, false);
        List<Bijlageninzending.Bron> bronnen = List.of(BijlagenTest::beeld, BijlagenTest::beeld);

        List<Bijlage> gestuurd = inzending.stuur(kenmerk, Bijlagestuk.AANVULLING, bronnen);

        assertThat(gestuurd).extracting(Bijlage::nummer).containsExactly(1, 2);
        assertThat(database.sql("select count(*) from bericht where kenmerk = ? and sjabloon = 'bijlage-binnen'")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("given files of which one is refused, when they are sent, then none is kept")
    void allesOfNiets() {
        String kenmerk = spel.dienIn();
        int eerder = alle();

        assertThatThrownBy(() -> inzending.stuur(
                        kenmerk,
                        Bijlagestuk.AANVULLING,
                        List.of(BijlagenTest::beeld, () -> new Bestand("a.pdf", "MZ".getBytes()))))
                .isInstanceOf(BijlageGeweigerd.class)
                .hasMessage(Bestandskeuring.ANDERE_SOORT);

        assertThat(bijlagen.van(kenmerk)).isEmpty();
        assertThat(alle()).isEqualTo(eerder);
    }

    /** Each time another picture. */
    private static Bestand beeld() {
        return new Bestand("foto.png", Proefbestanden.png(BREEDTE.incrementAndGet(), 20));
    }

    private boolean zetKlaar(String merk, Bestand bestand) {
        try {
            klaarzetting.zetKlaar(merk, bestand);
            return true;
        } catch (BijlageGeweigerd vol) {
            assertThat(vol.reden()).isEqualTo(BijlageGeweigerd.Reden.VOL);
            return false;
        }
    }

    private boolean koppel(String merk, String kenmerk) {
        try {
            return bijlagen.koppel(merk, kenmerk, Bijlagestuk.PLAN) == 3;
        } catch (BijlageGeweigerd vol) {
            assertThat(vol.zin()).contains("nog plaats voor 1");
            return false;
        }
    }

    private int aantal(String merk) {
        return database.sql("select count(*) from bijlage where merk = ?")
                .param(merk)
                .query(Integer.class)
                .single();
    }

    private int alle() {
        return database.sql("select count(*) from bijlage").query(Integer.class).single();
    }
}
