package nl.wijkregie.portaal.vijand;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.betaling.Rekenblad;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.portaal.internal.Tekstregels;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What was taken in, in all that is made of it. */
@Toepassingstest
@DisplayName("ROE-I2 Hostile texts that a form takes in: they stay text, wherever they come")
class VijandigeZaakTest {

    private static final GreenMail POST = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Testklok klok;

    private Sitebezoeker bezoeker;

    @DynamicPropertySource
    static void omgeving(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
        instellingen.add("spring.mail.host", () -> "127.0.0.1");
        instellingen.add("spring.mail.port", () -> POST.getSmtp().getPort());
    }

    @BeforeAll
    static void postkantoor() {
        POST.start();
    }

    @AfterAll
    static void dicht() {
        POST.stop();
    }

    @BeforeEach
    void begin() {
        bezoeker = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName(
            "ROE-A5 given each hostile text that may be filed, then confirmation, follow page, mails, letters and dossier hold it as text")
    void vanIdeeTotBrief() throws Exception {
        List<String> zaken = new ArrayList<>();
        List<String> overal =
                Kwaad.toegestaan(tekst -> !Tekstregels.heeftMeerRegels(tekst) && !Tekstregels.heeftWebadres(tekst));
        List<String> onderin = Kwaad.toegestaan(tekst -> true);
        for (int plek = 0; plek < overal.size(); plek += 3) {
            Map<String, String> velden = new LinkedHashMap<>();
            velden.put("titel", "Idee " + overal.get(plek));
            velden.put("indiener.naam", overal.get((plek + 1) % overal.size()));
            velden.put("indiener.organisatie", overal.get((plek + 2) % overal.size()));
            velden.put("indiener.postadres", onderin.get(plek % onderin.size()));
            velden.put(
                    "omschrijving",
                    "Een tekst met: " + String.join("\n", onderin.subList(plek, Math.min(plek + 3, onderin.size()))));
            zaken.add(dienIn(velden, plek % 2 == 0).orElseThrow(() -> new AssertionError(velden)));
        }
        assertThat(overal).hasSizeGreaterThan(100);
        String gecodeerd = "Idee =?UTF-8?B?a3dhYWQNCkJjYzogYUBi?=";
        assertThat(dienIn(Map.of("titel", gecodeerd, "indiener.naam", gecodeerd), true))
                .isPresent();

        while (spel.verstuurBerichten() > 0) {
            // Until nothing waits.
        }
        MimeMessage[] mails = POST.getReceivedMessages();
        assertThat(mails).hasSizeGreaterThan(zaken.size() / 2);
        Stream.of(mails).forEach(Mailkeuring::keur);

        Websessie kcc = new Websessie(poort).aangemeld("kcc", "tasklist");
        HttpResponse<String> brieven = kcc.haal("/werkplek/brieven");
        werkplek(brieven);
        List<String> adressen = Jsoup.parse(brieven.body())
                .select("main a[href^=/werkplek/brieven/]")
                .eachAttr("href");
        assertThat(adressen).hasSizeGreaterThan(15);
        for (String adres : adressen) {
            werkplek(kcc.haal(adres));
        }
        werkplek(kcc.haal("/werkplek/zaken?lijst=alle"));
        for (int plek = 0; plek < zaken.size(); plek += 2) {
            opVolgpagina(zaken.get(plek));
            dossier(kcc.haal("/werkplek/zaken/" + zaken.get(plek) + "/dossier"));
        }
    }

    @Test
    @DisplayName("given each hostile text in what staff look for, then the list comes and holds it as text")
    void gezocht() throws Exception {
        Websessie kcc = new Websessie(poort).aangemeld("kcc", "tasklist");
        for (String tekst : Kwaad.kort()) {
            werkplek(kcc.haal("/werkplek/zaken?lijst=gestart&zoek=" + Aanvaller.inAdres(tekst)));
        }
        werkplek(kcc.haal("/werkplek/zaken?lijst=alle&zoek=" + Aanvaller.inAdres("a".repeat(99) + "\ud83d\ude00")));
    }

    @Test
    @DisplayName(
            "ROE-D4, ROE-E4 given a plan, an account and messages full of hostile texts, then all that reads them does so as text")
    void doorHetHeleDossier() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        spel.beslis(kenmerk, "steunen");
        List<String> regels = Kwaad.toegestaan(tekst -> !Tekstregels.heeftMeerRegels(tekst));
        String vol = begin(String.join("\n", regels), 4_000);
        stuur(kenmerk, "bericht", Map.of("tekst", vol, "antwoordGewenst", "ja"));
        Map<String, String> plan = new LinkedHashMap<>(Map.of("toelichting", vol, "planning", "In mei.\n${7*191}"));
        List<String> posten = regels.stream().limit(50).toList();
        for (int regel = 0; regel < posten.size(); regel++) {
            plan.put("begroting[" + regel + "].post", posten.get(regel));
            plan.put("begroting[" + regel + "].bedrag", "1");
        }
        plan.put("gevraagdeBijdrage", "0");
        stuur(kenmerk, "plan", plan);
        spel.beslisDefinitief(kenmerk, "akkoord");
        stuur(kenmerk, "ervaring", Map.of("score", "1", "toelichting", begin(vol, 1_500)));
        Websessie vakambtenaar = new Websessie(poort).aangemeld("vakambtenaar-bor", "tasklist");
        antwoord(vakambtenaar, kenmerk, vol);
        stuur(
                kenmerk,
                "verantwoording",
                Map.of("verslag", vol, "werkelijkeKosten", "10", "toestemmingVoorbeeld", "ja"));

        dossier(vakambtenaar.haal("/werkplek/zaken/" + kenmerk + "/dossier"));
        werkplek(vakambtenaar.haal("/werkplek/zaken/" + kenmerk));
        Pagina pagina = bezoeker.open(adres(kenmerk, ""));
        assertThat(Bladkeuring.site(pagina.http().headers(), pagina.html()).text())
                .contains("${7*191}");
        while (spel.verstuurBerichten() > 0) {
            // Until nothing waits.
        }
        Stream.of(POST.getReceivedMessages()).forEach(Mailkeuring::keur);
    }

    @Test
    @DisplayName("given each hostile text in a cell of a file for a spreadsheet, then it is one cell of text")
    void rekenblad() {
        for (String tekst : Kwaad.alle()) {
            String cel = Rekenblad.cel(tekst);
            assertThat(cel).doesNotContainPattern("[\\p{Cntrl}]").doesNotContainPattern("^\"?[=+\\-@\\uff1d]");
            if (!cel.startsWith("\"")) {
                assertThat(cel).doesNotContain(";", "\"");
            }
        }
    }

    @Test
    @DisplayName(
            "given a control character in what staff fill in about money, then a sentence says so and nothing is kept")
    void geldformulieren() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        Websessie vakambtenaar = new Websessie(poort).aangemeld("vakambtenaar-bor", "tasklist");
        Websessie manager = new Websessie(poort).aangemeld("manager-lv", "tasklist");
        for (String teken : List.of("\0", "\u0007", "\u202e", "\ufffe")) {
            String kwaad = "kwaad" + teken + "teken";
            HttpResponse<String> rekening = vakambtenaar.dienMetToken(
                    "/werkplek/rekeningnummer/" + kenmerk, "iban", "NL91ABNA0417164300", "naam", kwaad);
            assertThat(rekening.statusCode()).isEqualTo(400);
            assertThat(Bladkeuring.blad(rekening.body()).text()).contains("zonder onzichtbare tekens");
            HttpResponse<String> correctie = manager.dienMetToken(
                    "/werkplek/wijkbudget/2026/centrum/initiatieven/correctie", "boeking", "1", "reden", kwaad);
            assertThat(Bladkeuring.blad(correctie.body()).text()).contains("onzichtbare tekens uit de reden");
        }
    }

    @Test
    @DisplayName(
            "given a web address in what our messages begin with, then it is refused: nobody has us send an advertisement")
    void geenReclame() {
        for (String veld : List.of("titel", "indiener.naam", "indiener.organisatie")) {
            for (String adres : List.of("Win een prijs op https://kwaad.example", "Kijk op WWW.kwaad.example")) {
                assertThat(dienIn(Map.of(veld, adres), true))
                        .as(veld + " " + adres)
                        .isEmpty();
            }
        }
        assertThat(dienIn(Map.of("omschrijving", "Kijk op https://buurt.example"), true))
                .isPresent();
    }

    /** The kenmerk when the form took it in. */
    private Optional<String> dienIn(Map<String, String> vijandig, boolean metMail) {
        Pagina formulier = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("titel", "Geveltuintjes in de straat");
        velden.put("omschrijving", "Met acht buren maken wij geveltuintjes, dat is groener en koeler.");
        velden.put("wijk", "centrum");
        velden.put("indiener.naam", "Noor Akkerman");
        velden.putAll(vijandig);
        if (metMail) {
            velden.put("indiener.email", "noor@voorbeeld.nl");
        }
        Pagina antwoord = bezoeker.verstuur(formulier, "/indienen", velden);
        assertThat(antwoord.status()).as(vijandig.toString()).isIn(303, 422);
        if (antwoord.status() == 422) {
            Bladkeuring.site(antwoord.http().headers(), antwoord.html());
            return Optional.empty();
        }
        Pagina bevestiging = bezoeker.open(antwoord.naar());
        Bladkeuring.site(bevestiging.http().headers(), bevestiging.html());
        String kenmerk = antwoord.naar().split("[/?]")[2];
        return Optional.of(kenmerk);
    }

    private void opVolgpagina(String kenmerk) {
        Pagina volgpagina = bezoeker.open(adres(kenmerk, ""));
        assertThat(volgpagina.status()).isEqualTo(200);
        Bladkeuring.site(volgpagina.http().headers(), volgpagina.html());
    }

    private void stuur(String kenmerk, String pagina, Map<String, String> velden) {
        Pagina formulier = bezoeker.open(adres(kenmerk, pagina));
        assertThat(formulier.status()).as(pagina).isEqualTo(200);
        klok.verder(Duration.ofSeconds(10));
        Pagina antwoord = bezoeker.verstuur(formulier, "/volgen/" + kenmerk + "/" + pagina, velden);
        assertThat(antwoord.status()).as(pagina + antwoord.tekst()).isEqualTo(303);
    }

    /** So many signs of a text, and none of them half. */
    private static String begin(String tekst, int tekens) {
        return tekst.substring(
                0, tekst.offsetByCodePoints(0, Math.min(tekens, tekst.codePointCount(0, tekst.length()))));
    }

    private static void antwoord(Websessie medewerker, String kenmerk, String tekst) throws Exception {
        String dossier = "/werkplek/zaken/" + kenmerk;
        JsonNode gesprek = new ObjectMapper()
                .readTree(medewerker.haal(dossier + "/dossier").body())
                .findValue("gesprek");
        HttpResponse<String> antwoord = medewerker.dienMetToken(
                dossier + "/bericht",
                "tekst",
                tekst,
                "gezien",
                gesprek.get("gezien").asText());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }

    private static void werkplek(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.uri() + antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        Bladkeuring.blad(antwoord.body());
    }

    private static void dossier(HttpResponse<String> antwoord) throws Exception {
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new ObjectMapper().readTree(antwoord.body()).isObject()).isTrue();
        assertThat(antwoord.body()).doesNotContain("1337");
    }

    private String adres(String kenmerk, String pagina) {
        return "/volgen/" + kenmerk + (pagina.isEmpty() ? "" : "/" + pagina) + "?volgcode=" + volgcodes.van(kenmerk, 1);
    }
}
