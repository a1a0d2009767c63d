package nl.wijkregie.portaal.site.indienen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Toepassingstest
@DisplayName("ROE-A2, ROE-A5 Anyone files an idea on the site and hears at once what happens next")
class IndienpaginaTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Berichten berichten;

    @Autowired
    private Testklok klok;

    @Autowired
    private JdbcClient database;

    private Sitebezoeker bewoner;

    @BeforeEach
    void bezoek() {
        bewoner = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName(
            "ROE-A5 given a filled in form, then it is one case in triage, and the next page has reference, code and date")
    void ingediend() {
        Pagina klaar = verstuur(ingevuld());

        assertThat(klaar.status()).isEqualTo(303);
        assertThat(klaar.naar()).matches("/ingediend/INI-2026-[0-9]+\\?volgcode=[A-Za-z0-9_-]{27}");
        String kenmerk = kenmerk(klaar);
        Initiatief zaak = dossier.haal(kenmerk);
        assertThat(zaak.titel()).isEqualTo("Geveltuintjes in de straat");
        assertThat(zaak.omschrijving())
                .isEqualTo("Met acht buren maken wij geveltuintjes.\n\nDat is groener en koeler.");
        assertThat(zaak.wijk()).isEqualTo("centrum");
        assertThat(zaak.buurt()).isEqualTo("Binnenstad");
        assertThat(zaak.schaal()).isEqualTo(Schaal.BUURT);
        assertThat(zaak.medestanders()).isEqualTo(8);
        assertThat(zaak.gevraagdBedrag()).isEqualTo(1_250_50L);
        assertThat(zaak.hulpGewenst()).isFalse();
        assertThat(zaak.kanaal()).isEqualTo(Kanaal.WEBSITE);
        assertThat(zaak.status()).isEqualTo(Status.IN_TRIAGE);
        assertThat(dossier.indiener(kenmerk))
                .contains(new Indiener("Noor Akkerman", "noor@voorbeeld.nl", null, null, null));

        Pagina bevestiging = bewoner.open(klaar.naar());
        assertThat(bevestiging.status()).isEqualTo(200);
        assertThat(bevestiging.kop("Cache-Control")).isEqualTo("no-store");
        assertThat(bevestiging.kop("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(bevestiging.tekst())
                .contains("Wij hebben uw idee ontvangen", "Geveltuintjes in de straat", kenmerk)
                .contains(klaar.naar().split("volgcode=")[1])
                .contains("Wij sturen deze link ook naar noor@voorbeeld.nl")
                .contains("Wat gebeurt er nu?", "uiterlijk op 9 maart 2026");
        assertThat(berichten.van(kenmerk)).extracting(Verzonden::soort).contains("ontvangstbevestiging");
    }

    @Test
    @DisplayName("given an empty form, then each question that must be answered has its error, above and at the field")
    void leeg() {
        Pagina fout = verstuur(Map.of());

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.html()).contains("<title>Fout: ");
        for (String veld : List.of("titel", "omschrijving", "wijk", "indiener.naam", "indiener.email")) {
            assertThat(fout.html())
                    .contains("href=\"#" + veld + "\"", "id=\"" + veld + "-fout\"")
                    .containsPattern("id=\"" + veld + "\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"[^\"]*"
                            + veld + "-fout");
        }
        assertThat(fout.tekst())
                .contains("Kies uw wijk. Weet u die niet? Kies dan alleen uw buurt.", "Vul de titel in.")
                .contains("Geef een e-mailadres, een telefoonnummer of een postadres");
    }

    @Test
    @DisplayName("given one wrong answer, then everything that was typed stands there again, also what was chosen")
    void nietsVerloren() {
        Map<String, String> velden = ingevuld();
        velden.put("indiener.email", "noor@");
        velden.put("indiener.telefoon", "0475 555 001");
        velden.put("indiener.postadres", "Voorbeeldstraat 1\n6041 AA Roermond");
        velden.put("indiener.organisatie", "Buurtvereniging \"De Hoek\" & co");
        velden.put("hulpGewenst", "ja");
        velden.put("toestemmingTonen", "ja");

        Pagina fout = verstuur(velden);

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.html())
                .contains("value=\"Geveltuintjes in de straat\"", "value=\"noor@\"", "value=\"0475 555 001\"")
                .contains("value=\"Buurtvereniging &quot;De Hoek&quot; &amp; co\"", "value=\"1.250,50\"", "value=\"8\"")
                .contains("Met acht buren maken wij geveltuintjes.\r\n\r\nDat is groener en koeler.</textarea>")
                .contains("Voorbeeldstraat 1\n6041 AA Roermond</textarea>")
                .containsPattern("<option value=\"centrum\" selected")
                .containsPattern("<option value=\"Binnenstad\" selected")
                .containsPattern("value=\"buurt\" checked")
                .containsPattern("id=\"hulpGewenst\"[^>]*checked")
                .containsPattern("id=\"toestemmingTonen\"[^>]*checked");
        assertThat(fout.html().split("-fout\"", -1))
                .as("one field with an error")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gevraagdBedrag | veel | Schrijf het bedrag als een bedrag in euro",
                "gevraagdBedrag | -5 | bedrag",
                "gevraagdBedrag | 10,001 | hoogstens twee",
                "medestanders | een paar | Schrijf het aantal mensen als een heel getal",
                "medestanders | -1 | getal in van 0 of meer",
                "schaal | wereld | Kies voor welk gebied het is.",
                "wijk | atlantis | Kies uw wijk.",
                "titel | kort | minstens 5 tekens",
                "indiener.telefoon | 12 | telefoonnummer",
                "buurt | Oolderveste | De buurt Oolderveste ligt in de wijk Herten/Maasplassen."
            })
    @DisplayName("given an answer that cannot be, then one sentence says what to do and nothing is filed")
    void onmogelijk(String veld, String waarde, String zin) {
        long zaken = zaken();
        Map<String, String> velden = ingevuld();
        velden.put(veld, waarde);

        Pagina fout = verstuur(velden);

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains(zin);
        assertThat(fout.html()).contains("id=\"" + veld + "-fout\"");
        assertThat(zaken()).isEqualTo(zaken);
    }

    @Test
    @DisplayName("ROE-H1 given somebody who knows the buurt and not the wijk, then the wijk is found with it")
    void alleenBuurt() {
        Map<String, String> velden = ingevuld();
        velden.put("wijk", "");
        velden.put("buurt", "Oolderveste");

        assertThat(dossier.haal(kenmerk(verstuur(velden))).wijk()).isEqualTo("herten");
        assertThat(bewoner.open("/indienen").tekst()).contains("Oolderveste: wijk Herten/Maasplassen");
        assertThat(bewoner.open("/indienen?wijk=herten").html()).contains("<option value=\"herten\" selected");
        assertThat(bewoner.open("/indienen?wijk=%3Cb%3E").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("ROE-A3 given somebody who asks for help first, then the case waits at the opbouwwerker")
    void hulp() {
        Map<String, String> velden = ingevuld();
        velden.put("hulpGewenst", "ja");

        Pagina klaar = verstuur(velden);

        assertThat(spel.stappen(kenmerk(klaar))).containsExactly("ideeVersterken");
        assertThat(bewoner.open(klaar.naar()).tekst()).contains("De opbouwwerker neemt contact met u op");
        // The letter gives the date of the opbouwwerker, not that of triage; its points are a list.
        Pagina zaak = bewoner.open(klaar.naar().replace("/ingediend/", "/volgen/"));
        assertThat(zaak.tekst())
                .contains("Daarna bekijken wij het. Wie moet nu iets doen", "Uiterlijk op 30 maart 2026")
                .contains("U hoort van de opbouwwerker uiterlijk op 30 maart 2026.");
        assertThat(zaak.html()).contains("<li>De opbouwwerker neemt contact met u op");
    }

    @Test
    @DisplayName("ROE-A5 given a resident without e-mail, then the confirmation says how they are reached")
    void zonderEmail() {
        Map<String, String> brief = ingevuld();
        brief.put("indiener.email", "");
        brief.put("indiener.postadres", "Voorbeeldstraat 1\n6041 AA Roermond");
        assertThat(bewoner.open(verstuur(brief).naar()).tekst())
                .contains("Wij sturen u brieven op het postadres")
                .doesNotContain("Wij sturen deze link ook naar");

        Map<String, String> bellen = ingevuld();
        bellen.put("indiener.email", "");
        bellen.put("indiener.telefoon", "0475 555 001");
        assertThat(bewoner.open(verstuur(bellen).naar()).tekst()).contains("Wij bellen u op 0475555001");
    }

    @Test
    @DisplayName("ROE-A5 given a form that is sent twice, then there is one case and both times the same answer")
    void tweemaal() {
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofSeconds(5));
        long zaken = zaken();

        Pagina eerst = bewoner.verstuur(formulier, "/indienen", ingevuld());
        Pagina nogEens = bewoner.verstuur(formulier, "/indienen", ingevuld());

        assertThat(eerst.status()).isEqualTo(303);
        assertThat(nogEens.naar()).isEqualTo(eerst.naar());
        assertThat(zaken()).isEqualTo(zaken + 1);
    }

    @Test
    @DisplayName("ROE-A5 given a form that is sent six times at the same moment, then there is one case")
    void tegelijk() throws Exception {
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofSeconds(5));
        long zaken = zaken();

        List<Pagina> antwoorden =
                Tegelijk.doe(6, () -> new Sitebezoeker(poort).verstuur(formulier, "/indienen", ingevuld()));

        assertThat(antwoorden).extracting(Pagina::status).containsOnly(303);
        assertThat(antwoorden)
                .extracting(Pagina::naar)
                .containsOnly(antwoorden.get(0).naar());
        assertThat(zaken()).isEqualTo(zaken + 1);
    }

    @Test
    @DisplayName(
            "ROE-A5 given a form that was taken in, when it comes back with other answers, then the sender chooses")
    void anders() {
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofSeconds(5));
        Pagina eerst = bewoner.verstuur(formulier, "/indienen", ingevuld());
        Map<String, String> ander = ingevuld();
        ander.put("titel", "Een bankje bij de vijver");
        long zaken = zaken();

        Pagina keuze = bewoner.verstuur(formulier, "/indienen", ander);

        assertThat(keuze.status()).isEqualTo(409);
        assertThat(keuze.html()).contains("<title>U hebt dit formulier al verstuurd", "Een bankje bij de vijver");
        assertThat(keuze.tekst()).contains("Verstuur als nieuw idee", "Idee volgen");
        assertThat(zaken()).isEqualTo(zaken);

        klok.verder(Duration.ofSeconds(5));
        Pagina tweede = bewoner.verstuur(keuze, "/indienen", ander);
        assertThat(tweede.status()).isEqualTo(303);
        assertThat(tweede.naar()).isNotEqualTo(eerst.naar());
        assertThat(dossier.haal(kenmerk(tweede)).titel()).isEqualTo("Een bankje bij de vijver");
    }

    @Test
    @DisplayName(
            "given a form that came too soon, or with the field that people do not see, then nothing typed is lost")
    void wacht() {
        Pagina formulier = bewoner.open("/indienen");
        Pagina teSnel = bewoner.verstuur(formulier, "/indienen", ingevuld());
        assertThat(teSnel.status()).isEqualTo(422);
        assertThat(teSnel.tekst()).contains("Dat ging heel snel");
        assertThat(teSnel.html()).contains("href=\"#versturen\"", "value=\"Geveltuintjes in de straat\"");

        klok.verder(Duration.ofSeconds(5));
        Map<String, String> gelokt = ingevuld();
        gelokt.put("website", "https://reclame.example");
        Pagina lok = bewoner.verstuur(formulier, "/indienen", gelokt);
        assertThat(lok.status()).isEqualTo(422);
        assertThat(lok.html()).contains("value=\"Geveltuintjes in de straat\"").doesNotContain("reclame.example");

        Pagina zonder = bewoner.verstuur("/indienen", ingevuld());
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.tekst()).contains("Wij herkennen dit formulier niet");
        assertThat(bewoner.verstuur(lok, "/indienen", ingevuld()).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    @DisplayName("ROE-I2 given a wrong code or an unknown reference, then both get the same page")
    void verkeerdeCode(String code) {
        String kenmerk = spel.dienIn();

        Pagina verkeerd = bewoner.open("/ingediend/" + kenmerk + "?volgcode=" + code);
        Pagina onbekend = bewoner.open("/ingediend/INI-2026-9999?volgcode=" + code);

        assertThat(verkeerd.status()).isEqualTo(404).isEqualTo(onbekend.status());
        assertThat(verkeerd.html()).isEqualTo(onbekend.html()).doesNotContain(kenmerk, "Straatspeeldag");
    }

    @Test
    @DisplayName("given a body that did not come through, then 413 or 400 instead of a page without what was typed")
    void nietAngekomen() {
        Map<String, String> groot = ingevuld();
        groot.put("omschrijving", "a".repeat(3_000_000));
        assertThat(verstuur(groot).status()).isEqualTo(413);

        Map<String, String> lang = ingevuld();
        lang.put("omschrijving", "a".repeat(1_000_000));
        Pagina fout = verstuur(lang);
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("nu zijn het er 1000000");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elders.example"})
    @DisplayName("given a form that another site lets a visitor send, then 403 in Dutch and nothing is filed")
    void vanElders(String kop, String waarde) throws Exception {
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofSeconds(5));
        long zaken = zaken();

        HttpResponse<String> antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/indienen"))
                                .header(kop, waarde)
                                .header("Accept", "text/html")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("bewijs=" + formulier.bewijs()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("<html lang=\"nl\">", "formulier");
        assertThat(zaken()).isEqualTo(zaken);
    }

    private Pagina verstuur(Map<String, String> velden) {
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofSeconds(5));
        return bewoner.verstuur(formulier, "/indienen", velden);
    }

    private static String kenmerk(Pagina klaar) {
        assertThat(klaar.status()).as(klaar.tekst()).isEqualTo(303);
        return klaar.naar().split("[/?]")[2];
    }

    private static Map<String, String> ingevuld() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("titel", "Geveltuintjes in de straat");
        velden.put("omschrijving", "Met acht buren maken wij geveltuintjes.\r\n\r\nDat is groener en koeler.");
        velden.put("medestanders", "8");
        velden.put("gevraagdBedrag", "1.250,50");
        velden.put("wijk", "centrum");
        velden.put("buurt", "Binnenstad");
        velden.put("schaal", "buurt");
        velden.put("indiener.naam", "Noor Akkerman");
        velden.put("indiener.email", "noor@voorbeeld.nl");
        return velden;
    }

    private long zaken() {
        return database.sql("select count(*) from initiatief").query(Long.class).single();
    }
}
