package nl.wijkregie.portaal.site.volgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.bericht.Wijze;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.volgen.Volgcodeaanvragen;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Toepassingstest
@DisplayName("ROE-A5, ROE-I2 A lost code comes again to the known address, and nobody learns who is known")
class CodekwijtTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Intake intake;

    @Autowired
    private Volgcodeaanvragen aanvragen;

    @Autowired
    private Berichten berichten;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Testklok klok;

    private Sitebezoeker bewoner;

    @BeforeEach
    void bezoek() {
        bewoner = new Sitebezoeker(poort);
        spel.verstuurBerichten();
    }

    @Test
    @DisplayName("given a known and an unknown kenmerk or address, then the same answer after the same work")
    void zelfdeAntwoord() {
        String kenmerk = dienIn("bekend@bewoner.example", null);
        spel.verstuurBerichten();

        for (String gezocht : List.of(kenmerk, "INI-1999-00001", "bekend@bewoner.example", "niemand@bewoner.example")) {
            Pagina antwoord = vraag(gezocht);

            assertThat(antwoord.status()).isEqualTo(303);
            assertThat(antwoord.naar()).isEqualTo("/volgcode-kwijt/gevraagd");
            assertThat(opnieuw(kenmerk))
                    .as("nothing is looked up before the answer")
                    .isEmpty();
            assertThat(aanvragen()).containsExactly(gezocht);
            assertThat(opdrachten()).isEqualTo(1);
            // Not handled here, or the next would find the code sent.
            database.sql("delete from volgcode_aanvraag").update();
            spel.verstuurBerichten();
        }
    }

    @Test
    @DisplayName(
            "given a kenmerk as people type it, then the code goes by mail, at most once an hour, and the request is erased")
    void kenmerk() {
        String kenmerk = dienIn("uur@bewoner.example", null);

        vraag(" " + kenmerk.toLowerCase().replace("-0000", "-"));
        spel.verstuurBerichten();
        vraag(kenmerk);
        vraag("uur@bewoner.example");
        spel.verstuurBerichten();

        assertThat(opnieuw(kenmerk)).hasSize(1).allSatisfy(bericht -> {
            assertThat(bericht.wijze()).isEqualTo(Wijze.EMAIL);
            assertThat(bericht.tekst())
                    .contains("U kunt er ook een vraag stellen.")
                    .doesNotContain("volgcode=", "⟦");
        });
        assertThat(aanvragen()).isEmpty();

        klok.verder(Duration.ofMinutes(61));
        vraag(kenmerk);
        spel.verstuurBerichten();
        assertThat(opnieuw(kenmerk)).hasSize(2);
    }

    @Test
    @DisplayName("given an address in other letters, then every case of it gets its own mail, and no case of others")
    void adres() {
        String een = dienIn("Twee.Ideeen@bewoner.example", null);
        String twee = dienIn("twee.ideeen@bewoner.example", null);
        String ander = dienIn("ander@bewoner.example", null);

        vraag("TWEE.ideeen@Bewoner.example");
        spel.verstuurBerichten();

        assertThat(opnieuw(een)).hasSize(1);
        assertThat(opnieuw(twee)).hasSize(1);
        assertThat(opnieuw(ander)).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-A2 given a resident without e-mail, then a letter, and no second one while it waits to be printed")
    void brief() {
        String kenmerk = dienIn(null, "Pleinweg 3, Roermond");

        vraag(kenmerk);
        spel.verstuurBerichten();
        klok.verder(Duration.ofHours(3));
        vraag(kenmerk);
        spel.verstuurBerichten();

        assertThat(opnieuw(kenmerk))
                .hasSize(1)
                .allSatisfy(bericht -> assertThat(bericht.wijze()).isEqualTo(Wijze.BRIEF));
    }

    @Test
    @DisplayName("given several requests that are handled at the same moment, then one message for the case")
    void tegelijk() throws Exception {
        String kenmerk = dienIn("tegelijk@bewoner.example", null);
        for (int keer = 0; keer < 4; keer++) {
            aanvragen.vraag(keer % 2 == 0 ? kenmerk : "tegelijk@bewoner.example");
        }
        List<String> ids = database.sql("select id from volgcode_aanvraag")
                .query(String.class)
                .list();

        Tegelijk.doe(ids.stream()
                .map(id -> (Callable<Boolean>) () -> {
                    aanvragen.handelAf(id);
                    return true;
                })
                .toList());

        assertThat(opnieuw(kenmerk)).hasSize(1);
        assertThat(aanvragen()).isEmpty();
        spel.verstuurBerichten();
    }

    @Test
    @DisplayName("given something that is neither, then what to do at the field, and what was typed stays")
    void onjuist() {
        for (String getypt : List.of("", "mijn idee", "naam@", "INI-2026", "a".repeat(300) + "@bewoner.example")) {
            Pagina antwoord = vraag(getypt);
            assertThat(antwoord.status()).as(getypt).isEqualTo(422);
            assertThat(antwoord.html()).contains("id=\"gezocht-fout\"", "value=\"" + getypt + "\"");
        }
        assertThat(aanvragen()).isEmpty();
        assertThat(bewoner.open("/volgcode-kwijt/gevraagd").status()).isEqualTo(200);
    }

    private Pagina vraag(String gezocht) {
        Pagina formulier = bewoner.open("/volgcode-kwijt");
        klok.verder(Duration.ofSeconds(30));
        return bewoner.verstuur(formulier, "/volgcode-kwijt", Map.of("gezocht", gezocht));
    }

    private String dienIn(String email, String postadres) {
        return intake.indienen(new NieuwInitiatief(
                        "Een bankje bij de vijver",
                        "Wij willen een bankje waar je even kunt zitten.",
                        "centrum",
                        null,
                        null,
                        new Indiener("Noor Akkerman", email, null, postadres, null),
                        null,
                        null,
                        false,
                        Kanaal.WEBSITE,
                        null,
                        null))
                .kenmerk();
    }

    private List<Verzonden> opnieuw(String kenmerk) {
        return berichten.van(kenmerk).stream()
                .filter(bericht -> bericht.soort().equals("volgcode-opnieuw"))
                .toList();
    }

    private List<String> aanvragen() {
        return database.sql("select gezocht from volgcode_aanvraag")
                .query(String.class)
                .list();
    }

    private long opdrachten() {
        return database.sql("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'volgcode-sturen'")
                .query(Long.class)
                .single();
    }
}
