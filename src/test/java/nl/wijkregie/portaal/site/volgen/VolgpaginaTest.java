package nl.wijkregie.portaal.site.volgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.testsupport.Zaakstanden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Toepassingstest
@DisplayName("ROE-A4, ROE-A5 A resident follows a case on the site and sends what it waits for")
class VolgpaginaTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Zaakstanden zaakstanden;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Testklok klok;

    private Sitebezoeker bewoner;

    @BeforeEach
    void bezoek() {
        bewoner = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName("ROE-A5 given a new case, then the page tells phase, next step, by whom and when; nobody keeps it")
    void nieuweZaak() {
        String kenmerk = spel.dienIn();

        Pagina pagina = bewoner.open(zaak(kenmerk));

        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.kop("Cache-Control")).isEqualTo("no-store");
        assertThat(pagina.kop("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(pagina.tekst())
                .contains("Straatspeeldag in onze straat", kenmerk, "Centrum")
                .contains("Stap 1: U dient uw idee in Klaar", "Stap 2: Wij kijken wie u kan helpen Hier is uw idee nu")
                .contains("Stap 3: Wij praten met u Komt nog")
                .contains("Wie moet nu iets doen", "Uiterlijk op 9 maart 2026")
                .contains("2 maart 2026 : Wij hebben uw idee ontvangen Beste")
                .doesNotContain("ontvangen: Straatspeeldag", "Stuur uw plan", "Stuur uw verslag");
        assertThat(pagina.html()).contains("aria-current=\"step\"");
    }

    @Test
    @DisplayName("ROE-A5 kenmerk and code lead to the case, also as people copy them; a pasted link does too")
    void ingang() {
        String kenmerk = spel.dienIn();
        String code = code(kenmerk);

        assertThat(bewoner.open("/volgen").status()).isEqualTo(200);
        assertThat(bewoner.verstuur("/volgen", Map.of("kenmerk", kenmerk, "volgcode", code)))
                .satisfies(antwoord -> {
                    assertThat(antwoord.status()).isEqualTo(303);
                    assertThat(antwoord.naar()).isEqualTo(zaak(kenmerk));
                });
        assertThat(bewoner.verstuur(
                                "/volgen",
                                Map.of("kenmerk", " " + kenmerk.toLowerCase() + " ", "volgcode", " " + code + "\r\n"))
                        .naar())
                .isEqualTo(zaak(kenmerk));
        assertThat(bewoner.verstuur(
                                "/volgen", Map.of("kenmerk", "http://localhost" + zaak(kenmerk) + " ", "volgcode", ""))
                        .naar())
                .isEqualTo(zaak(kenmerk));
        String uitBrief = volgcodes.opPapier(kenmerk, 1).toLowerCase().replace('-', '–');
        assertThat(bewoner.verstuur("/volgen", Map.of("kenmerk", kenmerk, "volgcode", uitBrief))
                        .naar())
                .isEqualTo(zaak(kenmerk));
    }

    @Test
    @DisplayName("A wrong code and an unknown kenmerk give one sentence, one status and the same page")
    void verraadtNiets() {
        String kenmerk = spel.dienIn();

        Pagina verkeerd = bewoner.verstuur("/volgen", Map.of("kenmerk", kenmerk, "volgcode", "fout"));
        Pagina onbekend = bewoner.verstuur("/volgen", Map.of("kenmerk", "INI-1999-9", "volgcode", "fout"));

        assertThat(verkeerd.status()).isEqualTo(422);
        assertThat(verkeerd.html()).contains("<title>Fout: ").contains(Volgpagina.NIET_GEVONDEN);
        assertThat(onbekend.status()).isEqualTo(422);
        assertThat(onbekend.html().replace("INI-1999-9", kenmerk)).isEqualTo(verkeerd.html());
        assertThat(onbekend.http().headers().map().keySet())
                .isEqualTo(verkeerd.http().headers().map().keySet());

        Pagina zaak = bewoner.open("/volgen/" + kenmerk + "?volgcode=fout");
        Pagina geenZaak = bewoner.open("/volgen/INI-1999-9?volgcode=" + code(kenmerk));
        Pagina zonder = bewoner.open("/volgen/" + kenmerk);
        Pagina plan = bewoner.open("/volgen/" + kenmerk + "/plan?volgcode=fout");
        assertThat(zaak.status()).isEqualTo(404);
        assertThat(zaak.kop("Cache-Control")).isEqualTo("no-store");
        assertThat(zaak.html()).doesNotContain(kenmerk);
        assertThat(java.util.List.of(geenZaak, zonder, plan)).allSatisfy(ander -> {
            assertThat(ander.status()).isEqualTo(404);
            assertThat(ander.html()).isEqualTo(zaak.html());
        });
    }

    @Test
    @DisplayName(
            "ROE-D4 the plan: what is wrong stands at its line, all stays, empty lines fall away, and it comes in once")
    void plan() {
        String kenmerk = zaakstanden.totPlan();
        assertThat(bewoner.open(zaak(kenmerk)).tekst()).contains("Wie moet nu iets doen U", "Stuur uw plan");
        Pagina formulier = bewoner.open(pad(kenmerk, "plan"));
        assertThat(formulier.status()).isEqualTo(200);
        klok.verder(Duration.ofMinutes(5));

        Pagina fout = bewoner.verstuur(
                formulier,
                "/volgen/" + kenmerk + "/plan",
                Map.of(
                        "toelichting", "Wij \"planten\" & <zaaien>",
                        "begroting[0].post", "Planten",
                        "begroting[0].bedrag", "1.250,50",
                        "begroting[3].bedrag", "tien",
                        "gevraagdeBijdrage", "5000"));

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.html())
                .contains("<title>Fout: ", "href=\"#planning\"", "href=\"#begroting[1].bedrag\"")
                .contains("id=\"begroting[1].post-fout\"", "Vul de planning in.")
                .contains("Schrijf het bedrag van de post als een bedrag in euro")
                .contains("value=\"1.250,50\"", "value=\"tien\"", "value=\"5000\"")
                .contains("&lt;zaaien&gt;")
                .doesNotContain("<zaaien>");
        assertThat(fout.tekst()).contains("Samen € 1.250,50");

        klok.verder(Duration.ofMinutes(1));
        Map<String, String> goed = Map.of(
                "toelichting", "Wij planten & zaaien",
                "planning", "In april.",
                "begroting[0].post", "Planten",
                "begroting[0].bedrag", "1.250,50",
                "begroting[4].post", "Grond",
                "begroting[4].bedrag", "€ 49,50",
                "gevraagdeBijdrage", "1.300",
                "rekening.iban", "NL91 ABNA 0417 1643 00",
                "rekening.tenNameVan", "N. Akkerman");
        Pagina klaar = bewoner.verstuur(fout, "/volgen/" + kenmerk + "/plan", goed);
        Pagina nogEens = bewoner.verstuur(fout, "/volgen/" + kenmerk + "/plan", goed);

        assertThat(klaar.status()).isEqualTo(303);
        assertThat(nogEens.status()).isEqualTo(303);
        assertThat(nogEens.naar()).isEqualTo(klaar.naar()).startsWith("/volgen/" + kenmerk + "?volgcode=");
        assertThat(dossier.stukken(kenmerk)).hasSize(1);
        Plan plan = dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class).orElseThrow();
        assertThat(plan.begroot()).isEqualTo(130_000);
        assertThat(plan.gevraagdeBijdrage()).isEqualTo(130_000);
        assertThat(dossier.rekening(kenmerk)).contains(new Rekening("NL91ABNA0417164300", "N. Akkerman"));
        assertThat(bewoner.open(klaar.naar()).tekst())
                .contains("Wij hebben uw plan ontvangen.", "Planten: € 1.250,50", "Samen € 1.300,00")
                .doesNotContain("NL91ABNA0417164300");
    }

    @Test
    @DisplayName("Without a script more lines come with a button: nothing typed is lost and nothing is taken in")
    void meerRegels() {
        String kenmerk = zaakstanden.totPlan();
        Pagina formulier = bewoner.open(pad(kenmerk, "plan"));

        Pagina meer = bewoner.verstuur(
                formulier,
                "/volgen/" + kenmerk + "/plan",
                Map.of(
                        "meer", "ja",
                        "begroting[0].post", "Hout",
                        "begroting[0].bedrag", "10",
                        "begroting[4].post", "Verf",
                        "begroting[4].bedrag", "5,5"));

        assertThat(meer.status()).isEqualTo(200);
        assertThat(meer.html())
                .contains("name=\"begroting[6].bedrag\"", "value=\"Verf\"")
                .doesNotContain("<title>Fout");
        assertThat(meer.tekst()).contains("Samen € 15,50");
        assertThat(dossier.stukken(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("ROE-D4 given a plan that has to change, then the form holds the plan that was sent before")
    void planAanpassen() {
        String kenmerk = zaakstanden.totPlan();
        spel.stuurPlan(kenmerk, 90_050);
        spel.beslisDefinitief(kenmerk, "aanpassen");

        Pagina formulier = bewoner.open(pad(kenmerk, "plan"));

        assertThat(formulier.html())
                .contains("Wij sluiten de straat af.", "In juni.", "value=\"Alles\"", "value=\"900,50\"");
    }

    @Test
    @DisplayName("When the case does not wait for it: 409, what to do, and what was typed to copy")
    void wachtErNietOp() {
        String kenmerk = zaakstanden.totPlan();
        Pagina formulier = bewoner.open(pad(kenmerk, "plan"));
        spel.stuurPlan(kenmerk);
        klok.verder(Duration.ofMinutes(1));

        Pagina open = bewoner.open(pad(kenmerk, "plan"));
        Pagina laat = bewoner.verstuur(
                formulier,
                "/volgen/" + kenmerk + "/plan",
                Map.of("toelichting", "Mijn lange tekst", "planning", "Mei", "gevraagdeBijdrage", "0"));

        assertThat(open.status()).isEqualTo(409);
        assertThat(laat.status()).isEqualTo(409);
        assertThat(laat.tekst())
                .contains(Mogelijkheid.PLAN.anders(), "Dit had u ingevuld", "Mijn lange tekst", "Terug naar uw idee");
        assertThat(dossier.stukken(kenmerk)).hasSize(1);
    }

    @Test
    @DisplayName("ROE-E4, ROE-E5 the account: consent is asked, not assumed, and what was sent can be read back")
    void verantwoording() {
        String kenmerk = zaakstanden.totUitvoering();
        Pagina formulier = bewoner.open(pad(kenmerk, "verantwoording"));
        klok.verder(Duration.ofMinutes(1));

        Pagina fout = bewoner.verstuur(
                formulier,
                "/volgen/" + kenmerk + "/verantwoording",
                Map.of("verslag", "Het was mooi.", "werkelijkeKosten", "221,50"));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("Kies of wij uw initiatief als voorbeeld mogen laten zien: ja of nee.");
        assertThat(fout.html()).contains("value=\"221,50\"", "Het was mooi.");

        klok.verder(Duration.ofMinutes(1));
        Pagina klaar = bewoner.verstuur(
                fout,
                "/volgen/" + kenmerk + "/verantwoording",
                Map.of("verslag", "Het was mooi.", "werkelijkeKosten", "221,50", "toestemmingVoorbeeld", "nee"));

        assertThat(klaar.status()).isEqualTo(303);
        assertThat(dossier.laatste(kenmerk, Stuk.Soorten.VERANTWOORDING, Verantwoording.class))
                .contains(new Verantwoording("Het was mooi.", 22_150, false, null));
        assertThat(bewoner.open(klaar.naar()).tekst())
                .contains("Wij hebben uw verslag ontvangen.", "Wat het kostte € 221,50", "Tonen als goed voorbeeld Nee")
                .contains("Wij bekijken uw verslag.")
                .doesNotContain("Stuur uw verslag");
    }

    @Test
    @DisplayName(
            "ROE-A3, ROE-C1 a question goes to who has the case; a form that comes back at once is asked for again")
    void bericht() {
        String kenmerk = spel.dienIn();
        Pagina formulier = bewoner.open(pad(kenmerk, "bericht"));

        Pagina teSnel = bewoner.verstuur(formulier, "/volgen/" + kenmerk + "/bericht", Map.of("tekst", "Wanneer?"));
        assertThat(teSnel.status()).isEqualTo(422);
        assertThat(teSnel.html()).contains("Wanneer?", "Dat ging heel snel.");
        assertThat(dossier.stukken(kenmerk)).isEmpty();

        klok.verder(Duration.ofMinutes(1));
        Pagina klaar = bewoner.verstuur(teSnel, "/volgen/" + kenmerk + "/bericht", Map.of("tekst", "Wanneer?"));
        assertThat(klaar.status()).isEqualTo(303);
        assertThat(dossier.stukken(kenmerk)).hasSize(1);

        Pagina ander = bewoner.verstuur(teSnel, "/volgen/" + kenmerk + "/bericht", Map.of("tekst", "Nog iets."));
        assertThat(ander.status()).isEqualTo(409);
        assertThat(ander.html()).contains("Nog iets.", "U hebt dit formulier al een keer verstuurd.");
        assertThat(dossier.stukken(kenmerk)).hasSize(1);
    }

    @Test
    @DisplayName("ROE-A4 withdrawing is asked twice; after it the page says so and offers nothing any more")
    void intrekken() {
        String kenmerk = spel.dienIn();
        Pagina formulier = bewoner.open(pad(kenmerk, "intrekken"));
        klok.verder(Duration.ofMinutes(1));

        Pagina zonder =
                bewoner.verstuur(formulier, "/volgen/" + kenmerk + "/intrekken", Map.of("reden", "Wij verhuizen."));
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.html()).contains("Wij verhuizen.", "href=\"#zeker\"");
        assertThat(spel.zaak(kenmerk).uitkomst()).isNull();

        klok.verder(Duration.ofMinutes(1));
        Pagina klaar = bewoner.verstuur(
                zonder, "/volgen/" + kenmerk + "/intrekken", Map.of("reden", "Wij verhuizen.", "zeker", "ja"));
        assertThat(klaar.status()).isEqualTo(303);
        assertThat(spel.zaak(kenmerk).uitkomst()).isEqualTo(Uitkomst.INGETROKKEN);
        assertThat(bewoner.open(klaar.naar()).tekst())
                .contains(
                        "U hebt uw idee ingetrokken.",
                        "Uitkomst U hebt uw idee ingetrokken",
                        "Stap 2: Wij kijken wie u kan helpen Hier is uw idee gestopt")
                .contains("Stap 3: Wij praten met u Niet meer nodig")
                .doesNotContain("Trek uw idee in", "Wie moet nu iets doen");
        assertThat(bewoner.open(pad(kenmerk, "bericht")).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("A form of one case is no form for another, and a form from elsewhere is none")
    void vreemdFormulier() {
        String een = spel.dienIn();
        String ander = spel.dienIn();
        Pagina formulier = bewoner.open(pad(een, "intrekken"));
        klok.verder(Duration.ofMinutes(1));

        Pagina antwoord = bewoner.verstuur(
                "/volgen/" + ander + "/intrekken",
                Map.of("zeker", "ja", "volgcode", code(ander), "bewijs", formulier.bewijs()));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(spel.zaak(ander).uitkomst()).isNull();
    }

    @Test
    @DisplayName("ROE-D5 for a verzoek nobody asks the resident for an account")
    void verzoek() {
        String kenmerk = spel.totPrincipebesluit("verzoek", Map.of());
        spel.beslis(kenmerk, "steunen");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);

        assertThat(bewoner.open(zaak(kenmerk)).tekst())
                .contains("De gemeente voert dit uit.")
                .doesNotContain("Stuur uw verslag");
        assertThat(bewoner.open(pad(kenmerk, "verantwoording")).status()).isEqualTo(409);
        inzendingen.intrekken(kenmerk, null, null);
    }

    @Test
    @DisplayName(
            "DHE-1 given a question, then the page says until when it is answered, and shows the answer of a function")
    void gesprek() {
        String kenmerk = spel.dienIn();
        inzendingen.aanvullen(kenmerk, "Mag er <b>muziek</b> bij?", null);
        assertThat(bewoner.open(zaak(kenmerk)).tekst())
                .contains("Mag er <b>muziek</b> bij?", "U krijgt uiterlijk op", "antwoord.");

        long gezien = gesprekken.van(kenmerk).get(0).id();
        gesprekken.antwoord(kenmerk, "Ja, tot tien uur.", gezien, "Klantcontactcentrum", "kcc");

        assertThat(bewoner.open(zaak(kenmerk)).tekst())
                .contains("Klantcontactcentrum , 2 maart 2026", "Ja, tot tien uur.")
                .doesNotContain("U krijgt uiterlijk op");
    }

    @Test
    @DisplayName("ROE-E5, ROE-I2 consent stands on the page, is given there and taken back there")
    void toestemming() {
        String kenmerk = spel.dienIn();
        assertThat(bewoner.open(zaak(kenmerk)).tekst()).contains("De titel van uw idee staat niet op de pagina");
        Pagina formulier = bewoner.open(pad(kenmerk, "toestemming"));
        assertThat(formulier.tekst()).doesNotContain("goed voorbeeld?");
        klok.verder(Duration.ofMinutes(1));

        Pagina klaar = bewoner.verstuur(formulier, "/volgen/" + kenmerk + "/toestemming", Map.of("tonen", "ja"));

        assertThat(klaar.status()).isEqualTo(303);
        assertThat(toestemmingen.van(kenmerk).tonen()).isTrue();
        assertThat(bewoner.open(klaar.naar()).tekst())
                .contains("Wij hebben uw keuze bewaard.", "De titel van uw idee mag op de pagina van uw wijk staan.");

        Pagina terug = bewoner.open(pad(kenmerk, "toestemming"));
        klok.verder(Duration.ofMinutes(1));
        bewoner.verstuur(terug, "/volgen/" + kenmerk + "/toestemming", Map.of("tonen", "nee"));
        assertThat(toestemmingen.van(kenmerk).tonen()).isFalse();
    }

    @Test
    @DisplayName(
            "given a file with a form that is refused, then it is not lost, and comes in with the form that is good")
    void bestanden() throws IOException {
        String kenmerk = spel.dienIn();
        Pagina formulier = bewoner.open(pad(kenmerk, "bericht"));
        klok.verder(Duration.ofMinutes(1));

        Pagina fout = bewoner.verstuurMetBestand(
                formulier,
                "/volgen/" + kenmerk + "/bericht",
                Map.of("tekst", "", "bijlagenmerk", formulier.bijlagenmerk()),
                "tekening.png",
                plaatje());
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("Verwijderen: tekening.png", "Vul de tekst in.");
        assertThat(bijlagen.van(kenmerk)).isEmpty();

        Pagina klaar = bewoner.verstuur(
                fout,
                "/volgen/" + kenmerk + "/bericht",
                Map.of("tekst", "Zie de tekening.", "bijlagenmerk", fout.bijlagenmerk()));
        assertThat(klaar.status()).isEqualTo(303);
        assertThat(bijlagen.van(kenmerk)).hasSize(1);
        Pagina zaak = bewoner.open(klaar.naar());
        assertThat(zaak.tekst()).contains("Bestanden bij uw idee", "tekening.png (PNG");
        assertThat(bewoner.open("/volgen/" + kenmerk + "/bijlagen/"
                                + bijlagen.van(kenmerk).get(0).nummer() + "?volgcode=" + code(kenmerk))
                        .status())
                .isEqualTo(200);
    }

    private static byte[] plaatje() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String code(String kenmerk) {
        return volgcodes.van(kenmerk, 1);
    }

    private String zaak(String kenmerk) {
        return "/volgen/" + kenmerk + "?volgcode=" + code(kenmerk);
    }

    private String pad(String kenmerk, String formulier) {
        return "/volgen/" + kenmerk + "/" + formulier + "?volgcode=" + code(kenmerk);
    }
}
