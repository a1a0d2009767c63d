package nl.wijkregie.werkplek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Boeking;
import nl.wijkregie.wijkbudget.Boekingsoort;
import nl.wijkregie.wijkbudget.Grootboek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages about money over HTTP, as a browser without JavaScript: who sees what, and what a click does. */
@Toepassingstest
@Import(Geldpost.class)
class GeldpaginasTest {

    private static final String BETALINGEN = "/werkplek/betalingen";
    private static final String BUDGET = "/werkplek/wijkbudget";
    private static final String POTPAGINA = BUDGET + "/2026/centrum/initiatieven";

    @LocalServerPort
    private int poort;

    @Autowired
    private Geldpost geld;

    @Autowired
    private Grootboek grootboek;

    @Autowired
    private Betaallijsten lijsten;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Spel spel;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Testklok klok;

    @BeforeEach
    void leeg() {
        geld.beginOpnieuw();
    }

    @Test
    @DisplayName("Without a login nothing of the money is shown or changed: 401")
    void zonderAanmelden() throws Exception {
        for (String pad : List.of(BUDGET, POTPAGINA, BETALINGEN, BETALINGEN + "/lijsten/BL-00001")) {
            assertThat(new Websessie(poort).haal(pad).statusCode()).isEqualTo(401);
        }
        assertThat(new Websessie(poort)
                        .dien(BETALINGEN + "/vrijgeven", "opdracht", "1")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("Who opens a link from a mail without a login reads where to log in")
    void linkUitMail() throws Exception {
        HttpResponse<String> antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + BETALINGEN))
                                .header("Accept", "text/html,application/xhtml+xml")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(antwoord.body()).contains("Log eerst in", "/camunda/app/tasklist/default/");
    }

    @ParameterizedTest
    @CsvSource({
        "manager-lv, tasklist, 200, 200, 404",
        "clustermanager-sociaal, tasklist, 200, 200, 403",
        "manager, cockpit, 200, 403, 403",
        "wethouder-wijken, tasklist, 200, 403, 403",
        "clustermanager-bor, tasklist, 403, 403, 403",
        "kcc, tasklist, 403, 403, 403",
        "vakambtenaar-bor, tasklist, 403, 403, 403",
        "corporatie, tasklist, 403, 403, 403",
        "beheerder, tasklist, 403, 403, 403"
    })
    @DisplayName("ROE-F4, ROE-F14 who holds the mandate sees payments; management and the wethouder see the pots only")
    void wieZietWat(String account, String app, int budget, int betalingen, int download) throws Exception {
        geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        Websessie sessie = new Websessie(poort).aangemeld(account, app);

        assertThat(sessie.haal(BUDGET).statusCode()).isEqualTo(budget);
        assertThat(sessie.haal(POTPAGINA).statusCode()).isEqualTo(budget);
        assertThat(sessie.haal(BETALINGEN).statusCode()).isEqualTo(betalingen);
        assertThat(sessie.haal(BETALINGEN + "/lijsten/BL-99999").statusCode()).isEqualTo(download);
        if (betalingen == 403) {
            for (String pad : List.of(BUDGET, POTPAGINA, BETALINGEN, BETALINGEN + "/lijsten/BL-00001")) {
                assertThat(sessie.haal(pad).body()).doesNotContain("NL91", "Akkerman");
            }
        }
    }

    @Test
    @DisplayName("ROE-I2 who reads figures only sees in which function something was booked, and no account")
    void geenAccounts() throws Exception {
        geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        String metAccount = "<span class=\"hint\">(";

        assertThat(new Websessie(poort)
                        .aangemeld("manager-lv", "tasklist")
                        .haal(POTPAGINA)
                        .body())
                .contains(metAccount);
        assertThat(new Websessie(poort)
                        .aangemeld("manager", "cockpit")
                        .haal(POTPAGINA)
                        .body())
                .contains("Boekingen, de nieuwste eerst")
                .doesNotContain(metAccount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wethouder-wijken", "vakambtenaar-bor", "clustermanager-bor", "clustermanager-sociaal"})
    @DisplayName("Who only reads, or has no part in it, releases, corrects and books nothing: 403")
    void zonderMandaat(String account) throws Exception {
        String kenmerk = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-vth");
        geld.vraagTerug(kenmerk, 1);
        long besteed = geld.besteed();
        Websessie sessie = new Websessie(poort).aangemeld(account, "tasklist");
        sessie.haal(BUDGET);
        String token = sessie.token();
        String vaststelling = Long.toString(boeking(Boekingsoort.SETTLEMENT).id());

        List<HttpResponse<String>> antwoorden = List.of(
                sessie.dien(BETALINGEN + "/vrijgeven", "xsrf-token", token, "opdracht", opdracht(kenmerk)),
                sessie.dien(
                        POTPAGINA + "/correctie",
                        "xsrf-token",
                        token,
                        "boeking",
                        vaststelling,
                        "reden",
                        "Zomaar een reden."),
                sessie.dien(BETALINGEN + "/terug/" + vordering() + "/ontvangen", "xsrf-token", token),
                sessie.haal(BETALINGEN + "/lijsten/BL-00001"));

        assertThat(antwoorden).allSatisfy(antwoord -> {
            assertThat(antwoord.statusCode()).isEqualTo(403);
            assertThat(antwoord.body()).contains("met dit account");
        });
        assertThat(geld.besteed()).isEqualTo(besteed);
        assertThat(boeking(Boekingsoort.SETTLEMENT).gecorrigeerd()).isFalse();
    }

    @Test
    @DisplayName("The substitute of the mandate sees what waits, without a button, a download or a way to correct")
    void vervangerKijkt() throws Exception {
        String kenmerk = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        geld.vraagTerug(kenmerk, 1);
        Websessie manager = manager();
        manager.dien(
                BETALINGEN + "/vrijgeven",
                "xsrf-token",
                manager.token(),
                "opdracht",
                opdracht(geld.klaar(5_00, Geldpost.IBAN, "Jo Verkerk", "vakambtenaar-bor")));
        Websessie vervanger = new Websessie(poort).aangemeld("clustermanager-sociaal", "tasklist");

        String pagina = vervanger.haal(BETALINGEN).body();

        assertThat(pagina)
                .contains(kenmerk, "Alleen de manager Leefbaarheid &amp; Veiligheid geeft betalingen vrij.", "BL-")
                .doesNotContain("<form", "<button", "<input", BETALINGEN + "/lijsten/");
        assertThat(vervanger.haal(BUDGET).body()).contains("href=\"" + BETALINGEN + "\"");
        assertThat(vervanger.haal(POTPAGINA).body()).contains("Vaststelling").doesNotContain("corrigeer=", "<form");
    }

    @Test
    @DisplayName("A form without the token, or with a wrong one, changes nothing: 403")
    void zonderToken() throws Exception {
        String kenmerk = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        Websessie manager = manager();

        assertThat(manager.dien(BETALINGEN + "/vrijgeven", "opdracht", opdracht(kenmerk))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.dien(BETALINGEN + "/vrijgeven", "xsrf-token", "raad", "opdracht", opdracht(kenmerk))
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.haal(BETALINGEN).body()).contains("value=\"" + opdracht(kenmerk) + "\"");
    }

    @Test
    @DisplayName("The manager releases what he chose, downloads the list twice, and finds the same rows")
    void vrijgevenEnDownloaden() throws Exception {
        String eerste = geld.klaar(1234_50, Geldpost.IBAN, "=1+1; Akkerman", "vakambtenaar-bor");
        String tweede = geld.klaar(100_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        long besteed = geld.besteed();
        Websessie manager = manager();
        HttpResponse<String> pagina = manager.haal(BETALINGEN);
        assertThat(pagina.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(pagina.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'");
        assertThat(pagina.body()).contains("NL91 ABNA 0417 1643 00", "€ 1.234,50");

        HttpResponse<String> na = manager.dien(
                BETALINGEN + "/vrijgeven",
                "xsrf-token",
                Websessie.formuliertoken(pagina),
                "opdracht",
                opdracht(eerste),
                "opdracht",
                "geen-nummer");

        assertThat(na.statusCode()).isEqualTo(303);
        String lijst = lijsten.alle().get(0).nummer();
        String adres = na.headers().firstValue("Location").orElseThrow();
        assertThat(adres).endsWith(BETALINGEN + "?gedaan=vrijgegeven&lijst=" + lijst);
        assertThat(manager.haal(BETALINGEN + "?gedaan=vrijgegeven&lijst=" + lijst)
                        .body())
                .contains("Betaallijst " + lijst + " is vrijgegeven")
                .contains("value=\"" + opdracht(tweede) + "\"");
        assertThat(geld.besteed()).isEqualTo(besteed + 1234_50);

        HttpResponse<String> bestand = manager.haal(BETALINGEN + "/lijsten/" + lijst);
        assertThat(bestand.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"betaallijst-" + lijst + ".csv\"");
        assertThat(bestand.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(bestand.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(bestand.body())
                .startsWith("\uFEFFnummer;kenmerk;IBAN;")
                .contains(lijst + "-001;" + eerste + ";NL91ABNA0417164300;\"'=1+1; Akkerman\";1234,50;")
                .doesNotContain(tweede);
        assertThat(manager.haal(BETALINGEN + "/lijsten/" + lijst).body()).isEqualTo(bestand.body());
    }

    @Test
    @DisplayName("An account number that changed after the manager saw the page is not paid to; the page says so")
    void rekeningnummerGewijzigdNaBekijken() throws Exception {
        String gewijzigd = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        String gelijk = geld.klaar(50_00, Geldpost.IBAN, "Jo Verkerk", "vakambtenaar-bor");
        long besteed = geld.besteed();
        Websessie manager = manager();
        String gezien = manager.haal(BETALINGEN).body();
        klok.verder(Duration.ofMinutes(1));
        assertThat(dossier.betaalNaar(gewijzigd, new Rekening("DE89370400440532013000", "Iemand anders")))
                .isTrue();

        HttpResponse<String> na = manager.dien(
                BETALINGEN + "/vrijgeven",
                "xsrf-token",
                manager.token(),
                "opdracht",
                keuze(gezien, gewijzigd),
                "opdracht",
                keuze(gezien, gelijk));

        assertThat(geld.besteed()).isEqualTo(besteed + 50_00);
        String adres = na.headers().firstValue("Location").orElseThrow();
        String pagina = manager.haal(adres.substring(adres.indexOf(BETALINGEN))).body();
        assertThat(pagina)
                .contains("is vrijgegeven: 1 betaling, samen € 50,00")
                .contains("Het rekeningnummer van " + gewijzigd
                        + " is net gewijzigd. Controleer het en geef de betaling dan vrij.")
                .contains("DE89 3704 0044 0532 0130 00");
        assertThat(manager.haal(BETALINGEN + "?gewijzigd=" + gelijk).body()).doesNotContain("is net gewijzigd");

        manager.dien(BETALINGEN + "/vrijgeven", "xsrf-token", manager.token(), "opdracht", keuze(pagina, gewijzigd));
        assertThat(geld.besteed()).isEqualTo(besteed + 125_00);
    }

    /** What a browser posts for the order of this case. */
    private static String keuze(String pagina, String kenmerk) {
        Matcher vakje = Pattern.compile("value=\"([^\"]+)\" aria-label=\"" + kenmerk + ",")
                .matcher(pagina);
        assertThat(vakje.find()).isTrue();
        return vakje.group(1);
    }

    @Test
    @DisplayName("The same click twice, and two managers at once: each payment once, and nobody sees an error")
    void tegelijk() throws Exception {
        List<String> velden = new ArrayList<>();
        for (int zaak = 0; zaak < 5; zaak++) {
            velden.addAll(List.of(
                    "opdracht", opdracht(geld.klaar(10_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor"))));
        }
        long besteed = geld.besteed();
        List<Websessie> managers = List.of(manager(), manager(), manager());
        ExecutorService draden = Executors.newFixedThreadPool(managers.size());
        try {
            List<Future<HttpResponse<String>>> klikken = new ArrayList<>();
            for (Websessie manager : managers) {
                List<String> formulier = new ArrayList<>(velden);
                formulier.addAll(List.of("xsrf-token", manager.token()));
                klikken.add(
                        draden.submit(() -> manager.dien(BETALINGEN + "/vrijgeven", formulier.toArray(String[]::new))));
            }
            for (Future<HttpResponse<String>> klik : klikken) {
                assertThat(klik.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(303);
            }
        } finally {
            draden.shutdownNow();
        }
        assertThat(geld.besteed()).isEqualTo(besteed + 50_00);
        assertThat(managers.get(0).haal(BETALINGEN + "?gedaan=niets").body()).contains("lagen niet meer klaar");
    }

    @Test
    @DisplayName("Nothing chosen: the page says what to do and nothing is paid")
    void nietsGekozen() throws Exception {
        geld.klaar(10_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        Websessie manager = manager();

        HttpResponse<String> na = manager.dien(
                BETALINGEN + "/vrijgeven", "xsrf-token", Websessie.formuliertoken(manager.haal(BETALINGEN)));

        assertThat(na.statusCode()).isEqualTo(400);
        assertThat(na.body()).contains("Kies ten minste één betaling.");
    }

    @Test
    @DisplayName("Four eyes: what the manager settled himself stays for a colleague, and the page says so")
    void eigenWerk() throws Exception {
        String kenmerk = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "manager-lv");
        long besteed = geld.besteed();
        Websessie manager = manager();
        HttpResponse<String> pagina = manager.haal(BETALINGEN);
        assertThat(pagina.body()).contains(kenmerk, "U hebt deze betaling zelf klaargezet");

        HttpResponse<String> na =
                manager.dien(BETALINGEN + "/vrijgeven", "xsrf-token", manager.token(), "opdracht", opdracht(kenmerk));

        assertThat(na.headers().firstValue("Location").orElse("")).endsWith("?gedaan=niets");
        assertThat(geld.besteed()).isEqualTo(besteed);
    }

    @Test
    @DisplayName(
            "A missing account number: the page says so, who handles the case fills it in, then it can be released")
    void rekeningnummer() throws Exception {
        String kenmerk = geld.klaar(75_00, null, "", "vakambtenaar-bor");
        String pad = "/werkplek/rekeningnummer/" + kenmerk;
        assertThat(manager().haal(BETALINGEN).body()).contains("Rekeningnummer ontbreekt", pad);
        assertThat(manager().haal(pad).statusCode()).isEqualTo(404);
        assertThat(database.sql("select tekst from bericht where kenmerk = ? and sjabloon = 'rekeningnummer-ontbreekt'")
                        .param(kenmerk)
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(tekst -> assertThat(tekst).contains(pad));
        Websessie kcc = new Websessie(poort).aangemeld("kcc", "tasklist");
        String token = Websessie.formuliertoken(kcc.haal(pad));

        HttpResponse<String> fout =
                kcc.dien(pad, "xsrf-token", token, "iban", "NL91ABNA0417164301", "naam", "Noor Akkerman");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body()).contains("Vul een geldig rekeningnummer", "NL91ABNA0417164301", "Noor Akkerman");
        assertThat(kcc.dien(pad, "xsrf-token", token, "iban", "NL91 ABNA 0417 1643 00", "naam", "Noor Akkerman")
                        .statusCode())
                .isEqualTo(303);

        assertThat(kcc.haal(pad).body()).contains("U hoeft niets te doen");
        assertThat(manager().haal(BETALINGEN).body())
                .contains("NL91 ABNA 0417 1643 00", "rekeningnummer ingevuld door kcc");
        assertThat(tijdlijn(kenmerk)).contains("Rekeningnummer ingevuld").doesNotContain("NL91");
    }

    @ParameterizedTest
    @CsvSource({
        "NL91ABNA0417164301, Noor Akkerman, Vul een geldig rekeningnummer (IBAN) in",
        "'', Noor Akkerman, Vul een geldig rekeningnummer (IBAN) in",
        "NL91 ABNA 0417 1643 00, '', Vul in op wiens naam de rekening staat."
    })
    @DisplayName("An account number that staff record with a plan is checked like that of a resident")
    void rekeningnummerBijPlan(String iban, String naam, String melding) {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.doe(
                kenmerk,
                "principebesluit",
                "vakambtenaar-bor",
                Spel.antwoorden("principebesluit", "steunen", "besluitMotivering", "Past goed in de buurt."));
        Map<String, Object> plan = Spel.antwoorden(
                "kenmerk", kenmerk,
                "stuk", "plan",
                "planToelichting", "Wij plaatsen de bank zelf.",
                "planPlanning", "In mei.",
                "planBegroting", "Bank; 60,00",
                "gevraagdeBijdrage", "60.00",
                "rekeningIban", iban,
                "rekeningNaam", naam);

        assertThatThrownBy(() -> spel.legVast("kcc", plan)).hasMessageContaining(melding);

        plan.put("rekeningIban", "nl91 abna 0417 1643 00");
        plan.put("rekeningNaam", "Noor Akkerman");
        spel.legVast("kcc", plan);
        assertThat(dossier.rekening(kenmerk))
                .hasValueSatisfying(rekening -> assertThat(rekening.iban()).isEqualTo("NL91ABNA0417164300"));
    }

    @Test
    @DisplayName("Money that came back is booked by the manager, once")
    void terugontvangen() throws Exception {
        String kenmerk = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        Websessie manager = manager();
        String token = Websessie.formuliertoken(manager.haal(BETALINGEN));
        manager.dien(BETALINGEN + "/vrijgeven", "xsrf-token", token, "opdracht", opdracht(kenmerk));
        geld.vraagTerug(kenmerk, 50_00);
        long besteed = geld.besteed();
        String knop = BETALINGEN + "/terug/" + vordering() + "/ontvangen";

        assertThat(manager.dien(knop, "xsrf-token", token).statusCode()).isEqualTo(303);
        assertThat(manager.dien(knop, "xsrf-token", token).statusCode()).isEqualTo(303);

        assertThat(geld.besteed()).isEqualTo(besteed - 50_00);
    }

    @Test
    @DisplayName("ROE-F14 the pots of a year add up, and lead to their entries")
    void overzicht() throws Exception {
        String kenmerk = geld.klaar(126_10, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        Websessie manager = manager();

        String pagina = manager.haal(BUDGET).body();

        assertThat(pagina).contains("Wijkbudget 2026", "href=\"" + POTPAGINA + "\"", "€ 240.000,00");
        assertThat(manager.haal(BUDGET + "?jaar=1999").statusCode()).isEqualTo(404);
        assertThat(manager.haal(BUDGET + "?jaar=abc").statusCode()).isEqualTo(404);
        assertThat(manager.haal(BUDGET + "/2026/nergens/initiatieven").statusCode())
                .isEqualTo(404);
        assertThat(manager.haal(BUDGET + "/2026/centrum/nergens").statusCode()).isEqualTo(404);
        assertThat(manager.haal(POTPAGINA).body())
                .contains(kenmerk, "Reservering", "€ 126,10", "mandaat wijkbudget")
                .doesNotContain("NL91", "Akkerman");
    }

    @Test
    @DisplayName("An entry is corrected with a reason; without one the page keeps what was filled in")
    void correctie() throws Exception {
        geld.klaar(77_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        String boeking = Long.toString(boeking(Boekingsoort.SETTLEMENT).id());
        Websessie manager = manager();
        HttpResponse<String> formulier = manager.haal(POTPAGINA + "?corrigeer=" + boeking);
        assertThat(formulier.body()).contains("U verwijdert een boeking nooit.");
        String token = Websessie.formuliertoken(formulier);

        HttpResponse<String> fout = manager.dien(
                POTPAGINA + "/correctie",
                "xsrf-token",
                token,
                "boeking",
                boeking,
                "reden",
                "Mail noor@bewoner.example");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body()).contains("Schrijf geen rekeningnummer of e-mailadres", "Mail noor@bewoner.example");

        HttpResponse<String> goed = manager.dien(
                POTPAGINA + "/correctie",
                "xsrf-token",
                token,
                "boeking",
                boeking,
                "reden",
                "Dubbel <b>vastgesteld</b>.");
        assertThat(goed.statusCode()).isEqualTo(303);
        assertThat(manager.haal(POTPAGINA + "?gecorrigeerd=" + boeking).body())
                .contains("Boeking " + boeking + " is teruggeboekt", "Dubbel &lt;b&gt;vastgesteld&lt;/b&gt;.");
        assertThat(boeking(Boekingsoort.CORRECTION).account()).isEqualTo("manager-lv");

        HttpResponse<String> nogmaals = manager.dien(
                POTPAGINA + "/correctie", "xsrf-token", token, "boeking", boeking, "reden", "Nog een keer.");
        assertThat(nogmaals.statusCode()).isEqualTo(400);
        assertThat(nogmaals.body()).contains("Deze boeking is al gecorrigeerd.");
    }

    @Test
    @DisplayName("The wethouder reads the entries of a pot, without the way to correct them")
    void wethouderLeest() throws Exception {
        geld.klaar(77_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        Websessie wethouder = new Websessie(poort).aangemeld("wethouder-wijken", "tasklist");

        String pagina = wethouder
                .haal(POTPAGINA + "?corrigeer="
                        + boeking(Boekingsoort.SETTLEMENT).id())
                .body();

        assertThat(pagina).contains("Vaststelling").doesNotContain("corrigeer=", "<form", "/werkplek/betalingen");
    }

    private Websessie manager() throws Exception {
        return new Websessie(poort).aangemeld("manager-lv", "tasklist");
    }

    private Boeking boeking(Boekingsoort soort) {
        return grootboek.boekingen(Geldpost.POT).stream()
                .filter(boeking -> boeking.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private String opdracht(String kenmerk) {
        return lijsten.klaarliggend("iemand").stream()
                .filter(ligt -> ligt.opdracht().kenmerk().equals(kenmerk))
                .map(ligt -> ligt.gezien().tekst())
                .findFirst()
                .orElseThrow();
    }

    private String vordering() {
        return database.sql("select max(id) from terugvordering")
                .query(String.class)
                .single();
    }

    private String tijdlijn(String kenmerk) {
        return String.join(
                "\n",
                database.sql(
                                "select omschrijving || coalesce(toelichting, '') || coalesce(antwoorden, '') from tijdlijn"
                                        + " where kenmerk = ?")
                        .param(kenmerk)
                        .query(String.class)
                        .list());
    }
}
