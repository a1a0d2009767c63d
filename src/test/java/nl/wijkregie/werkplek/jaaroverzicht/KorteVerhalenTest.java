package nl.wijkregie.werkplek.jaaroverzicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Verhaaltekst;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Toepassingstest
@Import(Jaarstof.class)
@DisplayName("The short story of a realised initiative (ALM-4, ROE-E5)")
class KorteVerhalenTest {

    private static final String VERHALEN = "/werkplek/jaaroverzicht/verhalen";
    private static final Verhaaltekst VERTELD = new Verhaaltekst("Samen buiten spelen", Jaarstof.VERHAAL);
    private static final String BEWAARD = VERHALEN + "?jaar=2026&gedaan=bewaard";

    @LocalServerPort
    private int poort;

    @Autowired
    private Jaarstof stof;

    @Autowired
    private Spel spel;

    @Autowired
    private KorteVerhalen verhalen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Testklok klok;

    @BeforeEach
    void begin() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName(
            "given the resident agreed, then the evaluation shows so and keeps the story; left empty, nothing is kept")
    void bijEvaluatie() {
        String kenmerk = stof.verantwoord(true);
        assertThat(spel.formulier(kenmerk, "evaluatie").get("voorbeeldTekst").toString())
                .contains("mag als goed voorbeeld");
        stof.evalueer(kenmerk, "kortVerhaal", Jaarstof.VERHAAL);
        String zonder = stof.gerealiseerd();

        assertThat(verhaal(kenmerk)).isEqualTo(Jaarstof.VERHAAL);
        assertThat(verhaal(zonder)).isEmpty();
        assertThat(verhalen.verteld(2026))
                .extracting("kenmerk")
                .contains(kenmerk)
                .doesNotContain(zonder);
        assertThat(verhalen.van(2026)).extracting("kenmerk").contains(kenmerk, zonder);
    }

    @Test
    @DisplayName(
            "given the resident did not agree, then no story is asked, none is taken, and the initiative is told nowhere")
    void zonderToestemming() throws Exception {
        String kenmerk = stof.verantwoord(false);
        assertThat(spel.formulier(kenmerk, "evaluatie")).containsEntry("voorbeeldTekst", "");

        assertThatThrownBy(() -> stof.evalueer(kenmerk, "kortVerhaal", Jaarstof.VERHAAL))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Kort verhaal");
        stof.evalueer(kenmerk);

        assertThat(verhalen.zoek(kenmerk)).isEmpty();
        assertThat(verhalen.van(2026)).extracting("kenmerk").doesNotContain(kenmerk);
        assertThat(schrijver("vakambtenaar-bor").haal(VERHALEN + "/" + kenmerk).statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> verhalen.schrijf(kenmerk, VERTELD, 0, "vakambtenaar-bor", "Vakambtenaar"))
                .hasMessageContaining("geen toestemming");
    }

    @Test
    @DisplayName(
            "given consent that is taken back, then the story that was written is gone from the account of the year")
    void toestemmingTerug() {
        String kenmerk = stof.verantwoord(true);
        stof.evalueer(kenmerk, "kortVerhaal", Jaarstof.VERHAAL);

        toestemmingen.wijzig(kenmerk, Toestemming.VOORBEELD, false, null);

        assertThat(verhalen.verteld(2026)).extracting("kenmerk").doesNotContain(kenmerk);
        assertThat(verhalen.zoek(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName(
            "given a telephone number in the story of the evaluation, then the step is refused with its field and stays open")
    void persoonsgegevenBijEvaluatie() {
        String kenmerk = stof.verantwoord(true);

        assertThatThrownBy(() -> stof.evalueer(kenmerk, "kortVerhaal", "Bel voor de sleutel naar 06-12345678."))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .containsExactly(new OngeldigeInvoer.Fout(
                                        "kortVerhaal",
                                        "Haal het telefoonnummer of ander lang nummer uit het verhaal."
                                                + " Noem geen gegevens van personen.")));

        assertThat(spel.stappen(kenmerk)).containsExactly("evaluatie");
        assertThat(database.sql("select count(*) from verhaal where kenmerk = ?")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "vakambtenaar-bor, 200",
        "wijkregisseur1, 200",
        "vakambtenaar-sociaal, 404",
        "wijkregisseur2, 404",
        "kcc, 404",
        "manager-lv, 404",
        "griffier, 404",
        "corporatie, 404"
    })
    @DisplayName(
            "given a realised initiative, then the cluster that handled it and the wijkregisseur write its story, nobody else")
    void wieSchrijft(String account, int status) throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie sessie = schrijver(account);

        assertThat(sessie.haal(VERHALEN + "/" + kenmerk).statusCode()).isEqualTo(status);
        sessie.haal(VERHALEN);
        HttpResponse<String> antwoord = bewaar(sessie, kenmerk, 0, Jaarstof.VERHAAL);
        assertThat(antwoord.statusCode()).isEqualTo(status == 200 ? 303 : 404);
        assertThat(verhaal(kenmerk)).isEqualTo(status == 200 ? Jaarstof.VERHAAL : "");
    }

    @Test
    @DisplayName("given a vakambtenaar, then the page of the year leads to the list of what the cluster can tell")
    void naarDeLijst() throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie sessie = schrijver("vakambtenaar-bor");

        HttpResponse<String> antwoord = sessie.haal("/werkplek/jaaroverzicht");
        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.headers().firstValue("Location")).hasValue(VERHALEN);
        assertThat(sessie.haal(VERHALEN).body()).contains(VERHALEN + "/" + kenmerk);
        assertThat(schrijver("vakambtenaar-sociaal").haal(VERHALEN).body()).doesNotContain(kenmerk);
        assertThat(schrijver("kcc").haal(VERHALEN).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("given a story that may not be kept, then the page says why and what was typed stays")
    void geweigerd() throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie sessie = schrijver("vakambtenaar-bor");
        String getypt = "Mail noor@bewoner.example, <b>het</b> was een mooi feest.";
        sessie.haal(VERHALEN);

        HttpResponse<String> antwoord = bewaar(sessie, kenmerk, 0, getypt);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains("Haal het e-mailadres uit het verhaal.", "Fout: Kort verhaal")
                .contains("Mail noor@bewoner.example, &lt;b&gt;het&lt;/b&gt; was een mooi feest.");
        assertThat(verhaal(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName(
            "given somebody else changed the story meanwhile, then neither text is lost: both are shown, and saving again works")
    void tegelijk() throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie cluster = schrijver("vakambtenaar-bor");
        Websessie wijk = schrijver("wijkregisseur1");
        cluster.haal(VERHALEN);
        wijk.haal(VERHALEN);

        assertThat(bewaar(cluster, kenmerk, 0, Jaarstof.VERHAAL).headers().firstValue("Location"))
                .hasValue(BEWAARD);
        HttpResponse<String> later = bewaar(wijk, kenmerk, 0, "De straat is nu elke zomer een speelplek.");

        assertThat(later.statusCode()).isEqualTo(400);
        assertThat(later.body())
                .contains("Iemand anders heeft dit verhaal intussen veranderd.")
                .contains("Er speelden 42 kinderen", "De straat is nu elke zomer een speelplek.")
                .contains("name=\"versie\" value=\"1\"");
        assertThat(bewaar(wijk, kenmerk, 1, "De straat is nu elke zomer een speelplek.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(verhaal(kenmerk)).isEqualTo("De straat is nu elke zomer een speelplek.");
    }

    @Test
    @DisplayName(
            "given a story that is taken away, then the account tells it no more, and the time line tells who wrote and removed it")
    void weghalen() throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie sessie = schrijver("wijkregisseur1");
        sessie.haal(VERHALEN);
        bewaar(sessie, kenmerk, 0, Jaarstof.VERHAAL);

        HttpResponse<String> antwoord =
                sessie.dien(VERHALEN + "/" + kenmerk, "xsrf-token", sessie.token(), "versie", "1", "actie", "weg");

        assertThat(antwoord.headers().firstValue("Location")).hasValue(VERHALEN + "?jaar=2026&gedaan=weg");
        assertThat(verhaal(kenmerk)).isEmpty();
        assertThat(tijdlijn.van(kenmerk).stream().filter(regel -> regel.soort().equals("verhaal")))
                .extracting("omschrijving", "account", "functie")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Kort verhaal geschreven", "wijkregisseur1", "Wijkregisseur Centrum"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Kort verhaal weggehaald", "wijkregisseur1", "Wijkregisseur Centrum"));
    }

    @Test
    @DisplayName("given a forged request without the token, then nothing is written: 403")
    void zonderToken() throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie sessie = schrijver("vakambtenaar-bor");

        assertThat(sessie.dien(VERHALEN + "/" + kenmerk, "verhaal", Jaarstof.VERHAAL, "versie", "0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(verhaal(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("given a case that was not realised, then there is nothing to write about")
    void nietGerealiseerd() {
        String kenmerk = stof.verantwoord(true);

        assertThat(verhalen.zoek(kenmerk)).isEmpty();
        assertThatThrownBy(() -> verhalen.schrijf(kenmerk, VERTELD, 0, "vakambtenaar-bor", "Vakambtenaar"))
                .hasMessageContaining("niet gerealiseerd");
    }

    @Test
    @DisplayName(
            "given a headline at the evaluation, then it is kept with the story; with an address in it the step is refused")
    void kopBijEvaluatie() {
        String kenmerk = stof.verantwoord(true);
        assertThatThrownBy(() -> stof.evalueer(
                        kenmerk, "verhaalKop", "Feest op 6041 AB nummer 3", "kortVerhaal", Jaarstof.VERHAAL))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .containsExactly(new OngeldigeInvoer.Fout(
                                        "verhaalKop",
                                        "Haal de postcode uit de kop. Noem de wijk of de buurt, geen adres.")));

        stof.evalueer(kenmerk, "verhaalKop", " Samen  buiten spelen ", "kortVerhaal", Jaarstof.VERHAAL);

        assertThat(verhalen.zoek(kenmerk).orElseThrow().verhaal()).isEqualTo(VERTELD);
    }

    @Test
    @DisplayName("given a story without a headline, then the page asks one and keeps what was typed")
    void zonderKop() throws Exception {
        String kenmerk = stof.gerealiseerd();
        Websessie sessie = schrijver("vakambtenaar-bor");

        HttpResponse<String> antwoord = sessie.dien(
                VERHALEN + "/" + kenmerk, "xsrf-token", sessie.token(), "versie", "0", "verhaal", Jaarstof.VERHAAL);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains(
                        "Schrijf een kop boven het verhaal",
                        "Er speelden 42 kinderen",
                        "aria-describedby=\"fout uitleg-kop\"");
        assertThat(verhaal(kenmerk)).isEmpty();
    }

    private String verhaal(String kenmerk) {
        return verhalen.zoek(kenmerk).orElseThrow().tekst();
    }

    private Websessie schrijver(String account) throws Exception {
        return new Websessie(poort).aangemeld(account, "tasklist");
    }

    private static HttpResponse<String> bewaar(Websessie sessie, String kenmerk, int versie, String tekst)
            throws Exception {
        return sessie.dien(
                VERHALEN + "/" + kenmerk,
                "xsrf-token",
                sessie.token(),
                "versie",
                Integer.toString(versie),
                "kop",
                VERTELD.kop(),
                "verhaal",
                tekst);
    }
}
