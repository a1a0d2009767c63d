package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wijkregie.testsupport.Behandelaars;
import nl.wijkregie.testsupport.Bewoner;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Postbus;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One idea from the first tap to the good example, as the people live it: the resident on a telephone, the municipality in Tasklist.
 * Only time passes by hand.
 */
@Toepassingstest
class VanIdeeTotVoorbeeldTest {

    private static final String TITEL = "Buurtmoestuin achter het buurthuis";
    private static final String MAIL = "noor@bewoner.example";
    private static final String VAKAMBTENAAR = "vakambtenaar-bor";
    private static final String GESPREK = "Een gesprekswoord: de buren doen het werk zelf.";
    private static final String ADVIES = "Een advieswoord: past goed in deze buurt.";
    private static final String STEUN = "Een steunwoord: er is veel animo in de buurt.";
    private static final String AKKOORD = "Een akkoordwoord: het plan is duidelijk.";
    private static final String GELD = "Een geldwoord: goed voor de leefbaarheid.";
    private static final String KOP = "Van stenen plein naar moestuin";

    @LocalServerPort
    private int poort;

    @Autowired
    private Testklok klok;

    @Autowired
    private Spel spel;

    private Chromium chromium;
    private Bewoner noor;
    private Postbus mail;
    private Behandelaars gemeente;
    private String kenmerk;

    @BeforeEach
    void begin() throws IOException {
        Path plaatjes = Files.createDirectories(Path.of("target", "verhaal"));
        chromium = Chromium.start();
        noor = new Bewoner(chromium, poort, klok, plaatjes);
        gemeente = new Behandelaars(chromium, poort, plaatjes);
        mail = new Postbus(poort, spel, MAIL);
    }

    @AfterEach
    void einde() {
        if (chromium != null) {
            noor.close();
            gemeente.close();
            chromium.close();
        }
    }

    @Test
    @DisplayName(
            "ROE-A5, D3, D4, E0, E4, E5 given an idea, when it is filed, handled, planned, paid and accounted for, then its maker"
                    + " knows at each step where it stands, and it is told as a good example for as long as she agrees")
    void vanIdeeTotVoorbeeld() throws IOException {
        noorDientHaarIdeeIn();
        noorOpentDeLinkUitDeMail();
        klok.zet(LocalDate.of(2026, 3, 3));
        hetKccDoetDeTriage();
        noorVraagtIets();
        klok.zet(LocalDate.of(2026, 3, 5));
        deVakambtenaarAntwoordtEnPraatMetNoor();
        noorLeestHetAntwoord();
        klok.zet(LocalDate.of(2026, 3, 10));
        deGemeenteBesluitInPrincipe();
        klok.zet(LocalDate.of(2026, 3, 20));
        noorStuurtHaarPlan();
        klok.zet(LocalDate.of(2026, 3, 24));
        hetPlanIsAkkoord();
        hetGeldWordtGevondenEnHetVoorschotBetaald();
        vergunningEnHulp();
        klok.zet(LocalDate.of(2026, 6, 15));
        noorVertelthoeHetGing();
        klok.zet(LocalDate.of(2026, 6, 18));
        deVakambtenaarEvalueertEnVertelt();
        iedereenLeestHetVoorbeeld();
        noorGeeftHaarMening();
        noorWilGeenVoorbeeldMeerZijn();
    }

    private void noorDientHaarIdeeIn() {
        noor.open("/");
        noor.ziet("Welkom");
        noor.tik("Dien uw idee in");
        noor.ziet("Dien uw idee in");
        noor.typ("titel", TITEL);
        noor.typ("omschrijving", "Te kort");
        noor.typ("medestanders", "12");
        noor.typ("gevraagdBedrag", "450");
        noor.kies("wijk", "centrum");
        noor.kies("buurt", "Binnenstad");
        noor.antwoord("schaal", "buurt");
        noor.typ("indiener.naam", "Noor Akkerman");
        noor.typ("indiener.email", "noor");
        noor.voegToe("tuin.jpg", "image/jpeg", Proefbestanden.foto(900, 600, 6));
        noor.veld("toestemmingTonen").check();
        noor.verstuur();

        noor.ziet("Fout: Dien uw idee in");
        assertThat(noor.veld("titel")).hasValue(TITEL);
        assertThat(noor.veld("medestanders")).hasValue("12");
        assertThat(noor.veld("buurt")).hasValue("Binnenstad");
        assertThat(noor.veld("toestemmingTonen")).isChecked();
        assertThat(noor.inhoud()).containsText("Verwijderen: tuin.jpg");
        noor.typ("omschrijving", "Met twaalf buren maken wij een moestuin op het lege plein achter het buurthuis.");
        noor.typ("indiener.email", MAIL);
        noor.verstuur();

        noor.ziet("Wij hebben uw idee ontvangen");
        kenmerk = noor.telefoon().url().replaceAll(".*/ingediend/|\\?.*", "");
        assertThat(noor.inhoud()).containsText(kenmerk);
    }

    private void noorOpentDeLinkUitDeMail() {
        Postbus.Mail bevestiging = mail.laatste();
        assertThat(bevestiging.onderwerp()).isEqualTo("Wij hebben uw idee ontvangen: " + TITEL);
        assertThat(bevestiging.tekst()).contains(kenmerk);
        noor.open(bevestiging.link());
        stand("Fase 1", "");
        assertThat(noor.tekst()).contains("tuin.jpg", bevestiging.onderwerp());
        noor.open("/wijken/centrum");
        assertThat(noor.inhoud()).not().containsText(TITEL);
    }

    private void hetKccDoetDeTriage() {
        Tasklist kcc = gemeente.neemt("kcc", "Triage: waar hoort dit idee?", kenmerk);
        gemeente.plaatje(kcc.pagina());
        Behandelaars.triage(kcc);
        kcc.rondAfEnWacht();

        noor.open("/wijken/centrum");
        assertThat(noor.inhoud()).containsText(TITEL);
        noor.ziet("Centrum");
    }

    private void noorVraagtIets() {
        kijkt("Fase 3", "");
        noor.tik("Stuur een vraag of aanvulling");
        noor.ziet("Stuur een vraag of aanvulling");
        noor.typ("tekst", "Moeten wij zelf voor water zorgen?");
        noor.antwoord("antwoordGewenst", "ja");
        noor.verstuur();
        noor.ziet(TITEL);
        assertThat(noor.inhoud()).containsText("Moeten wij zelf voor water zorgen?");
        assertThat(noor.inhoud()).containsText("U krijgt uiterlijk op");
    }

    private void deVakambtenaarAntwoordtEnPraatMetNoor() throws IOException {
        Tasklist bor = gemeente.neemt(VAKAMBTENAAR, "Gesprek voeren en vastleggen", kenmerk);
        bor.openTabblad("Dossier");
        Locator gesprek = bor.dossierdeel("Gesprek met de indiener");
        assertThat(gesprek).containsText("Moeten wij zelf voor water zorgen?");
        assertThat(gesprek).containsText("Een vraag wacht op antwoord.");
        gemeente.ziet(bor);
        bor.pagina().getByLabel("Uw bericht aan de indiener").fill("Nee, er komt een kraan van de gemeente.");
        Behandelaars.knop(bor.pagina(), "Bericht versturen").click();
        assertThat(gesprek).containsText("Nee, er komt een kraan van de gemeente.");
        assertThat(gesprek).not().containsText("Een vraag wacht op antwoord.");
        gemeente.ziet(bor);
        bewaartDeFoto(bor);

        bor.openTabblad("Formulier");
        Behandelaars.gesprek(bor, GESPREK);
        bor.rondAfEnWacht();
    }

    private void bewaartDeFoto(Tasklist bor) throws IOException {
        Locator foto = bor.dossierdeel("Bijlagen").getByText("tuin.jpg");
        Download bestand = bor.pagina().waitForDownload(foto::click);
        assertThat(bestand.suggestedFilename()).isEqualTo("tuin.jpg");
        assertThat(Files.readString(bestand.path(), StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8\u00ff")
                .doesNotContain("Exif", Proefbestanden.CAMERA);
        APIResponse antwoord = bor.pagina().request().get(bestand.url());
        assertThat(antwoord.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cross-origin-resource-policy", "same-origin");
        assertThat(antwoord.headers().get("content-disposition")).startsWith("attachment");
        assertThat(antwoord.headers().get("content-security-policy")).contains("sandbox");
        assertThat(antwoord.headers().get("cache-control")).contains("no-store");
    }

    private void noorLeestHetAntwoord() {
        assertThat(mail.alles()).anySatisfy(een -> assertThat(een.tekst())
                .contains("Nee, er komt een kraan van de gemeente.", "Moeten wij zelf voor water zorgen?"));
        kijkt("Fase 4", "");
        assertThat(noor.inhoud()).containsText("Nee, er komt een kraan van de gemeente.");
    }

    private void deGemeenteBesluitInPrincipe() {
        Tasklist wijk = gemeente.neemt("wijkregisseur1", "Advies van de wijkregisseur", kenmerk);
        wijk.kies("wijkregisseurAdvies", "Steunen");
        wijk.typ("wijkregisseurToelichting", ADVIES);
        wijk.rondAfEnWacht();
        kijkt("Fase 4", "");
        assertThat(noor.tekst()).doesNotContain("Wij steunen uw idee");

        Tasklist bor = gemeente.opent(VAKAMBTENAAR, "Principebesluit nemen", kenmerk);
        bor.kies("principebesluit", "Steunen");
        bor.typ("besluitMotivering", STEUN);
        bor.rondAfEnWacht();
        assertThat(mail.alles()).extracting(Postbus.Mail::onderwerp).contains("Wij steunen uw idee: " + TITEL);
        kijkt("Fase 4", STEUN);
    }

    private void noorStuurtHaarPlan() {
        noor.open(mail.laatste().link());
        noor.tik("Stuur uw plan");
        noor.ziet("Stuur uw plan");
        noor.typ("toelichting", "Wij maken tien bakken en leggen paden aan.");
        noor.typ("planning", "April: bouwen. Mei: planten.");
        noor.typ("begroting[0].post", "Hout voor tien bakken");
        noor.typ("begroting[0].bedrag", "300");
        noor.typ("begroting[1].post", "Grond en planten");
        noor.typ("begroting[1].bedrag", "150");
        assertThat(noor.telefoon().locator("[data-som]")).hasText("€ 450,00");
        noor.verstuur();
        noor.ziet("Fout: Stuur uw plan");
        noor.typ("gevraagdeBijdrage", "450");
        noor.typ("rekening.iban", "NL91 ABNA 0417 1643 00");
        noor.typ("rekening.tenNameVan", "N. Akkerman");
        noor.voegToe("offerte.pdf", "application/pdf", Proefbestanden.pdf());
        noor.verstuur();
        assertThat(noor.inhoud()).containsText("Wij hebben uw plan ontvangen.");
        stand("Fase 4", STEUN);
        assertThat(noor.inhoud()).containsText("offerte.pdf");
    }

    private void hetPlanIsAkkoord() {
        Tasklist bor = gemeente.opent(VAKAMBTENAAR, "Definitief besluit nemen", kenmerk);
        assertThat(bor.getoond("planTekst")).hasValue(java.util.regex.Pattern.compile("(?s).*€ 300,00.*"));
        bor.kies("definitiefBesluit", "Akkoord: de inwoner kan verder");
        bor.typ("definitiefMotivering", AKKOORD);
        bor.rondAfEnWacht();
        mail.alles();
        kijkt("Fase 5", STEUN + AKKOORD);
    }

    private void hetGeldWordtGevondenEnHetVoorschotBetaald() {
        Tasklist bor = gemeente.opent(VAKAMBTENAAR, "Bronnen van geld verkennen", kenmerk);
        Behandelaars.bronnen(bor, "450");
        bor.rondAfEnWacht();
        kijkt("Fase 5", STEUN + AKKOORD);
        assertThat(noor.tekst()).doesNotContain("U krijgt geld");

        Tasklist manager = gemeente.neemt("manager-lv", "Akkoord op wijkbudget", kenmerk);
        manager.kies("akkoord", "Ja");
        manager.typ("akkoordMotivering", GELD);
        manager.rondAfEnWacht();
        assertThat(mail.laatste().tekst()).contains("€ 450,00", "€ 360,00");
        kijkt("Fase 5", STEUN + AKKOORD);
        assertThat(noor.tekst()).contains("U krijgt geld voor uw idee");
        gemeente.betaalt("manager-lv");
    }

    private void vergunningEnHulp() {
        Tasklist vth = gemeente.neemt("vakambtenaar-vth", "Vergunning begeleiden", kenmerk);
        vth.kies("vergunning", "Verleend");
        vth.rondAfEnWacht();
        Tasklist bor = gemeente.opent(VAKAMBTENAAR, "Ondersteuning regelen", kenmerk);
        bor.typ("ondersteuningVerslag", "De kraan is aangelegd.");
        bor.rondAfEnWacht();
        mail.alles();
        kijkt("Fase 5", STEUN + AKKOORD);
    }

    private void noorVertelthoeHetGing() {
        noor.open(mail.laatste().link());
        noor.tik("Stuur uw verslag");
        noor.ziet("Stuur uw verslag");
        noor.typ("verslag", "Er staan tien bakken en er wordt elke week samen gegeten.");
        noor.typ("werkelijkeKosten", "432,10");
        noor.antwoord("toestemmingVoorbeeld", "ja");
        noor.voegToe("bon.png", "image/png", Proefbestanden.png(600, 800));
        noor.verstuur();
        assertThat(noor.inhoud()).containsText("bon.png");
        stand("Fase 5", STEUN + AKKOORD);
    }

    private void deVakambtenaarEvalueertEnVertelt() {
        Tasklist bor = gemeente.opent(VAKAMBTENAAR, "Evalueren en afronden", kenmerk);
        gemeente.plaatje(bor.pagina());
        bor.typ("werkelijkeKosten", "432.10");
        bor.typ("vastgesteldeBijdrage", "432.10");
        bor.typ("verhaalKop", "Een moestuin");
        bor.typ("kortVerhaal", "Bewoners maakten een moestuin met tien bakken.");
        bor.rondAfEnWacht();
        gemeente.betaalt("manager-lv");

        Page verhalen = gemeente.opentPagina(VAKAMBTENAAR, "/werkplek/jaaroverzicht/verhalen");
        gemeente.ziet(verhalen);
        verhalen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kenmerk))
                .first()
                .click();
        verhalen.getByLabel("Kop").fill(KOP);
        gemeente.ziet(verhalen);
        Behandelaars.knop(verhalen, "Verhaal bewaren").click();
        assertThat(verhalen.getByRole(AriaRole.STATUS)).isVisible();
    }

    private void iedereenLeestHetVoorbeeld() {
        assertThat(mail.laatste().onderwerp()).isEqualTo("Uw idee is werkelijkheid: " + TITEL);
        kijkt("Uitkomst Gerealiseerd", STEUN + AKKOORD);
        assertThat(noor.tekst()).contains("Zo lezen anderen het nu", KOP);
        ziet("/goede-voorbeelden", "Goede voorbeelden", true);
        ziet("/wijken/centrum", "Centrum", true);
        ziet("/", "Welkom", true);
    }

    private void noorGeeftHaarMening() {
        noor.open(mail.laatste().link());
        noor.tik("Geef uw mening");
        noor.ziet("Geef uw mening");
        noor.antwoord("score", "4");
        noor.typ("toelichting", "Snel antwoord gekregen.");
        noor.verstuur();
        noor.ziet(TITEL);
        assertThat(noor.inhoud()).containsText("U gaf uw mening op 18 juni 2026");
    }

    private void noorWilGeenVoorbeeldMeerZijn() {
        noor.tik("Verander wat wij mogen laten zien");
        noor.ziet("Verander wat wij mogen laten zien");
        noor.antwoord("voorbeeld", "nee");
        noor.verstuur();
        assertThat(noor.inhoud()).containsText("Wij laten uw initiatief niet zien als goed voorbeeld.");
        noor.ziet(TITEL);
        ziet("/goede-voorbeelden", "Goede voorbeelden", false);
        ziet("/wijken/centrum", "Centrum", false);
        ziet("/", "Welkom", false);
    }

    /** Anybody opens a page; the example stands on it or not. */
    private void ziet(String pad, String titel, boolean voorbeeld) {
        noor.open(pad);
        noor.ziet(titel);
        if (voorbeeld) {
            assertThat(noor.inhoud()).containsText(KOP);
        } else {
            assertThat(noor.inhoud()).not().containsText(KOP);
        }
    }

    /** Opens the page of the case with the link of the newest mail. */
    private void kijkt(String fase, String redenen) {
        noor.open(mail.laatste().link());
        stand(fase, redenen);
    }

    /** The page says where the case is, and of reasons only those that were told. */
    private void stand(String fase, String redenen) {
        noor.ziet(TITEL);
        assertThat(noor.tekst()).contains(kenmerk, fase).doesNotContain(GESPREK, ADVIES, GELD);
        for (String reden : new String[] {STEUN, AKKOORD}) {
            assertThat(noor.tekst().contains(reden)).as(reden).isEqualTo(redenen.contains(reden));
        }
    }
}
