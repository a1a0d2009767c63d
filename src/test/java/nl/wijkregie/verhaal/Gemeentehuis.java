package nl.wijkregie.verhaal;

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
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Behandelaars;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Tasklist;

/** What the municipality does in the story, each function on its own screen in Tasklist. */
final class Gemeentehuis implements AutoCloseable {

    static final String ANTWOORD = "Nee, er komt een kraan van de gemeente.";
    static final String GESPREK = "Een gesprekswoord: de buren doen het werk zelf.";
    static final String ADVIES = "Een advieswoord: past goed in deze buurt.";
    static final String STEUN = "Een steunwoord: er is veel animo in de buurt.";
    static final String AKKOORD = "Een akkoordwoord: het plan is duidelijk.";
    static final String GELD = "Een geldwoord: goed voor de leefbaarheid.";
    static final String KOP = "Van stenen plein naar moestuin";

    private static final String VAKAMBTENAAR = "vakambtenaar-bor";
    private static final String MANAGER = "manager-lv";

    private final Behandelaars mensen;
    private String kenmerk = "";

    Gemeentehuis(Behandelaars mensen) {
        this.mensen = mensen;
    }

    /** From here on all work is on this case. */
    void behandelt(String zaak) {
        kenmerk = zaak;
    }

    void doetDeTriage() {
        Tasklist kcc = mensen.neemt("kcc", "Triage: waar hoort dit idee?", kenmerk);
        assertThat(kcc.getoond("titel")).hasValue(Noor.TITEL);
        Behandelaars.triage(kcc);
        mensen.plaatje(kcc.pagina());
        kcc.rondAfEnWacht();
    }

    void antwoordtEnPraat() throws IOException {
        Tasklist bor = mensen.neemt(VAKAMBTENAAR, "Gesprek voeren en vastleggen", kenmerk);
        bor.openTabblad("Dossier");
        Locator gesprek = bor.dossierdeel("Gesprek met de indiener");
        assertThat(gesprek).containsText(Noor.VRAAG);
        assertThat(gesprek).containsText("Een vraag wacht op antwoord.");
        mensen.ziet(bor);
        bor.pagina().getByLabel("Uw bericht aan de indiener").fill(ANTWOORD);
        Behandelaars.knop(bor.pagina(), "Bericht versturen").click();
        assertThat(gesprek).containsText(ANTWOORD);
        assertThat(gesprek).not().containsText("Een vraag wacht op antwoord.");
        mensen.ziet(bor);
        bewaartDeFoto(bor);

        bor.openTabblad("Formulier");
        Behandelaars.gesprek(bor, GESPREK);
        bor.rondAfEnWacht();
    }

    /** The photo comes as a file that no page can run, and no longer tells where and with what it was taken. */
    private void bewaartDeFoto(Tasklist bor) throws IOException {
        Locator foto = bor.dossierdeel("Bijlagen").getByText("tuin.jpg");
        foto.scrollIntoViewIfNeeded();
        mensen.ziet(bor);
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

    void adviseert() {
        Tasklist wijk = mensen.neemt("wijkregisseur1", "Advies van de wijkregisseur", kenmerk);
        wijk.kies("wijkregisseurAdvies", "Steunen");
        wijk.typ("wijkregisseurToelichting", ADVIES);
        wijk.rondAfEnWacht();
    }

    void besluitInPrincipe() {
        Tasklist bor = mensen.opent(VAKAMBTENAAR, "Principebesluit nemen", kenmerk);
        assertThat(bor.getoond("adviesToelichting")).hasValue(ADVIES);
        bor.kies("principebesluit", "Steunen");
        bor.typ("besluitMotivering", STEUN);
        bor.rondAfEnWacht();
    }

    void gaatAkkoordMetHetPlan() {
        Tasklist bor = mensen.opent(VAKAMBTENAAR, "Definitief besluit nemen", kenmerk);
        assertThat(bor.getoond("planTekst")).hasValue(Pattern.compile(".*Hout voor tien bakken.*", Pattern.DOTALL));
        bor.openTabblad("Dossier");
        assertThat(bor.dossierdeel("Bijlagen")).containsText("offerte.pdf");
        bor.openTabblad("Formulier");
        bor.kies("definitiefBesluit", "Akkoord: de inwoner kan verder");
        bor.typ("definitiefMotivering", AKKOORD);
        bor.rondAfEnWacht();
    }

    void zoektGeld() {
        Tasklist bor = mensen.opent(VAKAMBTENAAR, "Bronnen van geld verkennen", kenmerk);
        Behandelaars.bronnen(bor, "450");
        bor.rondAfEnWacht();
    }

    void kentGeldToe() {
        Tasklist manager = mensen.neemt(MANAGER, "Akkoord op wijkbudget", kenmerk);
        assertThat(manager.getoond("besluitBedragTekst")).hasValue("€ 450,00");
        manager.kies("akkoord", "Ja");
        manager.typ("akkoordMotivering", GELD);
        manager.rondAfEnWacht();
    }

    /** The manager releases what is ready to be paid for this case. */
    void betaalt(String soort, String bedrag) {
        Page pagina = mensen.opentPagina(MANAGER, "/werkplek/betalingen");
        assertThat(pagina.locator("tbody tr").first()).containsText(kenmerk);
        assertThat(pagina.locator("tbody tr").first()).containsText(soort);
        assertThat(pagina.locator("tbody tr").first()).containsText(bedrag);
        mensen.ziet(pagina);
        Behandelaars.knop(pagina, "Gekozen betalingen vrijgeven").click();
        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText("is vrijgegeven");
    }

    void verleentDeVergunning() {
        Tasklist vth = mensen.neemt("vakambtenaar-vth", "Vergunning begeleiden", kenmerk);
        vth.kies("vergunning", "Verleend");
        vth.rondAfEnWacht();
    }

    void regeltDeHulp() {
        Tasklist bor = mensen.opent(VAKAMBTENAAR, "Ondersteuning regelen", kenmerk);
        bor.typ("ondersteuningVerslag", "De kraan is aangelegd.");
        bor.rondAfEnWacht();
    }

    void evalueertEnVertelt() {
        Tasklist bor = mensen.opent(VAKAMBTENAAR, "Evalueren en afronden", kenmerk);
        assertThat(bor.getoond("verantwoordingTekst"))
                .hasValue(Pattern.compile(".*elke week samen gegeten.*", Pattern.DOTALL));
        bor.typ("werkelijkeKosten", "432.10");
        bor.typ("vastgesteldeBijdrage", "432.10");
        bor.typ("verhaalKop", "Een moestuin");
        bor.typ("kortVerhaal", "Bewoners maakten een moestuin met tien bakken.");
        mensen.plaatje(bor.pagina());
        bor.rondAfEnWacht();
    }

    /** The headline that was written in haste becomes a better one. */
    void verbetertHetVerhaal() {
        Page verhalen = mensen.opentPagina(VAKAMBTENAAR, "/werkplek/jaaroverzicht/verhalen");
        mensen.ziet(verhalen);
        verhalen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Noor.TITEL))
                .click();
        verhalen.getByLabel("Kop").fill(KOP);
        mensen.ziet(verhalen);
        Behandelaars.knop(verhalen, "Verhaal bewaren").click();
        assertThat(verhalen.getByRole(AriaRole.STATUS)).isVisible();
    }

    @Override
    public void close() {
        mensen.close();
    }
}
