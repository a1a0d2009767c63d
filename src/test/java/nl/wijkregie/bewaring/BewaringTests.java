package nl.wijkregie.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Verhaaltekst;
import nl.wijkregie.initiatief.openbaar.Voorbeeldvraag;
import nl.wijkregie.testsupport.Databasedump;
import nl.wijkregie.testsupport.Sitebezoeker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is left of a case when its term has passed: searched in a dump of the whole database. */
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("ROE-I2 Keeping and erasing")
abstract class BewaringTests extends Bewaarproef {

    @Test
    @DisplayName("given a realised case, when seven years have passed, then nothing of the person is left, and figures,"
            + " ledger and the example that stands by itself are")
    void gerealiseerd(CapturedOutput uitvoer) throws Exception {
        String kenmerk = gerealiseerd();
        verhalen.schrijf(
                kenmerk,
                new Verhaaltekst("Samen tuinieren", "Buren maakten samen een tuin. Er komen nu vlinders."),
                0,
                "vakambtenaar-bor",
                "Beheer openbare ruimte");
        Databasedump eerst = Databasedump.van(bron);
        assertThat(eerst.vindplaatsen(WOORD))
                .containsKeys("INDIENER.NAAM", "STUK.INHOUD", "BERICHT.TEKST", "TIJDLIJN.TOELICHTING", "BIJLAGE.NAAM");
        String cijfers = cijfers();

        klok.zet(BEGIN.plusYears(7));
        assertThat(ronde.ruimOp()).isEqualTo(new Wissing.Gewist(0, 0, 0, 0));
        assertThat(Databasedump.van(bron).vindplaatsen(WOORD)).isEqualTo(eerst.vindplaatsen(WOORD));

        klok.zet(BEGIN.plusYears(7).plusDays(1));
        Wissing.Gewist gewist = ronde.ruimOp();

        assertThat(gewist.zaken()).isEqualTo(1);
        assertThat(gewist.bijlagen()).isEqualTo(1);
        Databasedump later = Databasedump.van(bron);
        assertThat(later.vindplaatsen(WOORD)).isEmpty();
        assertThat(later.vindplaatsen(kenmerk).keySet())
                .noneMatch(plaats -> plaats.startsWith("ACT_"))
                .contains("INITIATIEF.KENMERK", "ZAAKCIJFER.KENMERK");
        assertThat(later.vindplaatsen("vakambtenaar-bor").keySet())
                .noneMatch(plaats -> plaats.startsWith("INITIATIEF.") || plaats.startsWith("TIJDLIJN."));
        assertThat(cijfers()).isEqualTo(cijfers);
        assertThat(voorbeelden.zoek(new Voorbeeldvraag(null, null, 1, 9)).voorbeelden())
                .singleElement()
                .satisfies(voorbeeld -> assertThat(voorbeeld.kop()).isEqualTo("Samen tuinieren"));
        assertThat(uitvoer.getAll())
                .contains("erased 1 cases with " + gewist.stukken() + " pieces, 1 files")
                .doesNotContain(WOORD);
        assertThat(ronde.ruimOp().zaken()).isZero();
    }

    @Test
    @DisplayName(
            "given an erased case, then its link and code answer as those of a case that never was, in page, form and API")
    void alsOnbekend() {
        String kenmerk = spel.dienIn();
        String code = volgcodes.van(kenmerk, 1);
        inzendingen.intrekken(kenmerk, null, null);
        klok.zet(BEGIN.plusYears(1).plusDays(1));
        Sitebezoeker bewoner = new Sitebezoeker(poort);
        assertThat(bewoner.open("/volgen/" + kenmerk + "?volgcode=" + code).status())
                .isEqualTo(200);
        ronde.ruimOp();

        for (String pad : List.of(
                "/volgen/%s?volgcode=" + code,
                "/ingediend/%s?volgcode=" + code,
                "/volgen/%s/bericht?volgcode=" + code,
                "/volgen/%s/bijlagen/1?volgcode=" + code,
                "/api/v1/initiatieven/%s?volgcode=" + code)) {
            Sitebezoeker.Pagina gewist = bewoner.open(pad.formatted(kenmerk));
            Sitebezoeker.Pagina onbekend = bewoner.open(pad.formatted("INI-2019-00001"));
            assertThat(gewist.status()).as(pad).isEqualTo(404).isEqualTo(onbekend.status());
            assertThat(gewist.html().replace(kenmerk, ""))
                    .as(pad)
                    .isEqualTo(onbekend.html().replace("INI-2019-00001", ""));
        }
        assertThat(bewoner.verstuur("/volgen", Map.of("kenmerk", kenmerk, "volgcode", code))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("given each outcome its own term, then a case goes when its own has passed and not before")
    void perUitkomst() {
        String ingetrokken = spel.dienIn();
        inzendingen.intrekken(ingetrokken, null, null);
        String geweigerd = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(geweigerd, "niet-steunen");
        String loopt = spel.dienIn();

        klok.zet(BEGIN.plusYears(1).plusDays(1));
        assertThat(ronde.ruimOp().zaken()).isEqualTo(1);
        assertThat(gewist(ingetrokken)).isTrue();
        assertThat(gewist(geweigerd)).isFalse();

        klok.zet(BEGIN.plusYears(5).plusDays(1));
        ronde.ruimOp();
        assertThat(gewist(geweigerd)).isTrue();

        klok.zet(BEGIN.plusYears(30));
        ronde.ruimOp();
        assertThat(gewist(loopt)).isFalse();
    }

    @Test
    @DisplayName(
            "given a case that cannot be erased, then all of it stays, the others go, and the next round tries again")
    void eenMislukt() {
        String eerste = spel.dienIn();
        String tweede = spel.dienIn();
        inzendingen.intrekken(eerste, null, null);
        inzendingen.intrekken(tweede, null, null);
        database.sql("alter table initiatief add constraint proef check (gewist_op is null or kenmerk <> '" + eerste
                        + "')")
                .update();
        klok.zet(BEGIN.plusYears(1).plusDays(1));

        ronde.ruimOp();

        assertThat(gewist(eerste)).isFalse();
        assertThat(aantal("indiener", eerste)).isOne();
        assertThat(aantal("tijdlijn", eerste)).isPositive();
        assertThat(gewist(tweede)).isTrue();
        database.sql("alter table initiatief drop constraint proef").update();
        ronde.ruimOp();
        assertThat(gewist(eerste)).isTrue();
    }

    @Test
    @DisplayName("given money that has to be paid yet, then the account number stays until it is")
    void nogTeBetalen() {
        String kenmerk = spel.dienIn();
        inzendingen.intrekken(kenmerk, null, null);
        database.sql(
                        "insert into betaalopdracht (kenmerk, jaar, wijk, pot, soort, bedrag, status, klaargezet_door,"
                                + " klaargezet_op) values (?, 2026, 'centrum', 'initiatieven', 'eindbetaling', 100, 'klaar', 'x', ?)")
                .params(kenmerk, BEGIN.atStartOfDay())
                .update();
        klok.zet(BEGIN.plusYears(2));

        ronde.ruimOp();
        assertThat(gewist(kenmerk)).isFalse();
        database.sql("update betaalopdracht set status = 'vervallen' where kenmerk = ?")
                .param(kenmerk)
                .update();
        ronde.ruimOp();
        assertThat(gewist(kenmerk)).isTrue();
    }

    @Test
    @DisplayName("ROE-E5 given a story without a headline of its own, then it goes with the case")
    void verhaalZonderKop() throws SQLException {
        String kenmerk = gerealiseerd();
        database.sql("insert into verhaal (kenmerk, tekst, versie, geschreven_op) values (?, 'Zo ging het.', 1, ?)")
                .params(kenmerk, BEGIN.atStartOfDay())
                .update();
        klok.zet(BEGIN.plusYears(8));

        ronde.ruimOp();

        assertThat(aantal("verhaal", kenmerk)).isZero();
        assertThat(Databasedump.van(bron).vindplaatsen(WOORD)).isEmpty();
    }
}
