package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Toepassingstest
@DisplayName("What a resident agrees to, and takes back (ROE-E5, ROE-I2)")
class ToestemmingenTest {

    private static final String VERHAAL = "Er speelden 42 kinderen op straat.";

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Intake intake;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private KorteVerhalen verhalen;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Spel spel;

    @Autowired
    private JdbcClient database;

    @Test
    @DisplayName("given nobody was asked, then nothing is agreed to and the time line says nothing about it")
    void nietGevraagd() {
        String kenmerk = spel.dienIn();

        assertThat(toestemmingen.van(kenmerk)).isEqualTo(new Toestemmingen.Stand(false, false, true, false));
        assertThat(regels(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("given consent at filing, then it stands, and can be taken back and given again while the case runs")
    void bijIndienen() {
        String kenmerk = metToestemming();
        assertThat(toestemmingen.van(kenmerk).tonen()).isTrue();

        assertThat(toestemmingen.wijzig(kenmerk, Toestemming.TONEN, false, null))
                .isTrue();
        assertThat(toestemmingen.wijzig(kenmerk, Toestemming.TONEN, false, null))
                .isFalse();
        assertThat(toestemmingen.van(kenmerk).tonen()).isFalse();
        assertThat(toestemmingen.wijzig(kenmerk, Toestemming.TONEN, true, "kcc"))
                .isTrue();

        assertThat(regels(kenmerk))
                .containsExactly(
                        "Toestemming gegeven om te laten zien: de titel van het idee op de pagina van de wijk",
                        "Toestemming ingetrokken om te laten zien: de titel van het idee op de pagina van de wijk",
                        "Toestemming gegeven om te laten zien: de titel van het idee op de pagina van de wijk");
    }

    @Test
    @DisplayName("given a case that ended, then showing the title can be taken back but not given any more")
    void afgerond() {
        String kenmerk = metToestemming();
        inzendingen.intrekken(kenmerk, null, null);

        assertThat(toestemmingen.wijzig(kenmerk, Toestemming.TONEN, false, null))
                .isTrue();
        assertThatThrownBy(() -> toestemmingen.wijzig(kenmerk, Toestemming.TONEN, true, null))
                .isInstanceOf(ZaakWachtHierNietOp.class)
                .hasMessageContaining("afgerond");
    }

    @Test
    @DisplayName("given no account was sent, then an example cannot be agreed to yet")
    void nogGeenVoorbeeld() {
        String kenmerk = spel.dienIn();

        assertThatThrownBy(() -> toestemmingen.wijzig(kenmerk, Toestemming.VOORBEELD, true, null))
                .isInstanceOf(ZaakWachtHierNietOp.class);
    }

    @Test
    @DisplayName(
            "given a story and consent that is taken back, then the story is gone, the vakambtenaar is told, and consent"
                    + " can be given again")
    void voorbeeldTerug() {
        String kenmerk = gerealiseerd();
        assertThat(toestemmingen.van(kenmerk)).isEqualTo(new Toestemmingen.Stand(false, true, false, true));

        toestemmingen.wijzig(kenmerk, Toestemming.VOORBEELD, false, null);

        assertThat(verhalen.zoek(kenmerk)).isEmpty();
        assertThat(aantal("select count(*) from verhaal where kenmerk = ?", kenmerk))
                .isZero();
        assertThat(aantal(
                        "select count(*) from bericht where sjabloon = 'toestemming-ingetrokken' and kenmerk = ?"
                                + " and functie = 'vakambtenaar-bor'",
                        kenmerk))
                .isOne();
        toestemmingen.wijzig(kenmerk, Toestemming.VOORBEELD, true, null);
        assertThat(verhalen.zoek(kenmerk))
                .hasValueSatisfying(verhaal -> assertThat(verhaal.tekst()).isEmpty());
    }

    @Test
    @DisplayName(
            "ROE-A2 given a resident without e-mail who calls, then staff take the consent back, and the time line says who did")
    void doorMedewerker() {
        String kenmerk = metToestemming();
        Map<String, Object> antwoorden = Spel.antwoorden(
                "kenmerk", kenmerk, "stuk", "toestemming", "toestemmingWaarvoor", "tonen", "toestemmingGegeven", false);

        assertThatThrownBy(() -> spel.legVast("vakambtenaar-lv", antwoorden))
                .hasMessageContaining("behandelt deze zaak");
        spel.legVast("kcc", antwoorden);

        assertThat(toestemmingen.van(kenmerk).tonen()).isFalse();
        assertThat(tijdlijn.van(kenmerk))
                .filteredOn(regel -> regel.soort().equals("toestemming") && "kcc".equals(regel.account()))
                .hasSize(1);
    }

    @Test
    @DisplayName("given an unknown kenmerk, then there is nothing to agree to")
    void onbekend() {
        assertThatThrownBy(() -> toestemmingen.van("INI-2026-99999")).isInstanceOf(OnbekendeZaak.class);
        assertThatThrownBy(() -> toestemmingen.wijzig("INI-2026-99999", Toestemming.TONEN, true, null))
                .isInstanceOf(OnbekendeZaak.class);
    }

    private String metToestemming() {
        return intake.indienen(new NieuwInitiatief(
                        "Samen koffie in de buurt",
                        "Wij willen elke week samen koffie drinken met de buren.",
                        "centrum",
                        null,
                        null,
                        new Indiener("Noor Akkerman", "noor@bewoner.example", null, null, null),
                        null,
                        null,
                        false,
                        Kanaal.WEBSITE,
                        null,
                        null,
                        true))
                .kenmerk();
    }

    private String gerealiseerd() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        inzendingen.verantwoorden(kenmerk, new Verantwoording("Het was mooi.", 22_150, true, null), null);
        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                Spel.antwoorden("werkelijkeKosten", "221.50", "kortVerhaal", VERHAAL));
        return kenmerk;
    }

    private List<String> regels(String kenmerk) {
        return tijdlijn.van(kenmerk).stream()
                .filter(regel -> regel.soort().equals("toestemming"))
                .map(Tijdlijnregel::omschrijving)
                .toList();
    }

    private int aantal(String vraag, String kenmerk) {
        return database.sql(vraag).param(kenmerk).query(Integer.class).single();
    }
}
