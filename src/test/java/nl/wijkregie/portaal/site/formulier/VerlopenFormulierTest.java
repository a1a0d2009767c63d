package nl.wijkregie.portaal.site.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Toepassingstest
@DisplayName("A form that was sent, stayed open and is sent again later than it is remembered")
class VerlopenFormulierTest {

    private static final Map<String, String> IDEE = Map.of(
            "titel", "Geveltuintjes in de straat",
            "omschrijving", "Met acht buren maken wij geveltuintjes. Dat is groener en koeler.",
            "wijk", "centrum",
            "indiener.naam", "Noor Akkerman",
            "indiener.email", "noor@voorbeeld.nl");

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Testklok klok;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Eenmalig eenmalig;

    private Sitebezoeker bewoner;

    @BeforeEach
    void bezoek() {
        bewoner = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName(
            "ROE-A5 given an idea, then there is no second case before the resident has read that there is a first")
    void idee() {
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofMinutes(5));
        assertThat(bewoner.verstuur(formulier, "/indienen", IDEE).status()).isEqualTo(303);
        int zaken = aantal("initiatief");
        naDeHerinnering();

        Pagina opnieuw = bewoner.verstuur(formulier, "/indienen", IDEE);

        nietsVerlorenEnGewaarschuwd(opnieuw, formulier, IDEE);
        assertThat(aantal("initiatief")).isEqualTo(zaken);
    }

    @ParameterizedTest
    @CsvSource({"bericht, tekst, Mag er muziek bij?", "intrekken, reden, Klaar."})
    @DisplayName("given a form of a case, then nothing happens twice without the resident knowing")
    void vanEenZaak(String welk, String veld, String tekst) {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        String adres = "/volgen/" + kenmerk + "/" + welk;
        Map<String, String> velden = new LinkedHashMap<>(Map.of(veld, tekst, "zeker", "ja"));
        Pagina formulier = bewoner.open(adres + "?volgcode=" + volgcodes.van(kenmerk, 1));
        klok.verder(Duration.ofMinutes(5));
        bewoner.verstuur(formulier, adres, velden);
        int stukken = aantal("stuk");
        naDeHerinnering();

        Pagina opnieuw = bewoner.verstuur(formulier, adres, velden);

        nietsVerlorenEnGewaarschuwd(opnieuw, formulier, Map.of(veld, tekst));
        assertThat(aantal("stuk")).isEqualTo(stukken);
    }

    @Test
    @DisplayName("given a request for the code, then no second message leaves before it is said that there was a first")
    void codeKwijt() {
        Map<String, String> velden = Map.of("gezocht", "niemand@bewoner.example");
        Pagina formulier = bewoner.open("/volgcode-kwijt");
        klok.verder(Duration.ofMinutes(5));
        bewoner.verstuur(formulier, "/volgcode-kwijt", velden);
        int aanvragen = aantal("volgcode_aanvraag");
        naDeHerinnering();

        Pagina opnieuw = bewoner.verstuur(formulier, "/volgcode-kwijt", velden);

        nietsVerlorenEnGewaarschuwd(opnieuw, formulier, velden);
        assertThat(aantal("volgcode_aanvraag")).isEqualTo(aanvragen);
    }

    private void naDeHerinnering() {
        klok.verder(Duration.ofHours(50));
        eenmalig.ruimOp();
        assertThat(aantal("eenmalig")).isZero();
    }

    private static void nietsVerlorenEnGewaarschuwd(Pagina opnieuw, Pagina eerst, Map<String, String> velden) {
        assertThat(opnieuw.status()).isEqualTo(422);
        assertThat(opnieuw.tekst())
                .contains("Hebt u het al eerder verstuurd? Dan hebben wij het al", "controleer of alles klopt");
        assertThat(opnieuw.html()).contains(velden.values());
        assertThat(opnieuw.bewijs()).isNotEqualTo(eerst.bewijs());
    }

    private int aantal(String tabel) {
        return database.sql("select count(*) from " + tabel)
                .query(Integer.class)
                .single();
    }
}
