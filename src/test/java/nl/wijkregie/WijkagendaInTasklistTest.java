package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A wijkagenda by hand in Tasklist, from the start form to adoption: every screen that somebody types on. */
@Toepassingstest
class WijkagendaInTasklistTest {

    private static final String TITEL = "Meer licht op het plein";
    private static final String REDEN = "Het college is blij met deze agenda.";

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Agendaspel agendaspel;

    @Autowired
    private Wijkagendas agendas;

    @Autowired
    private Maatregelen maatregelen;

    private Tasklist tasklist;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
    }

    @AfterEach
    void sluit() {
        tasklist.pagina().context().close();
    }

    @Test
    @DisplayName(
            "ROE-G3, ROE-G5 one agenda by hand: what is typed survives another tab and a refusal, who judges sees what"
                    + " is asked of him, and the College adopts only what the pot can bear")
    void vanBeginTotVaststelling() {
        String agenda = begin();
        lijst(agenda);
        String maatregel = maatregelen.van(agenda).get(0).kenmerk();
        eersteToets(maatregel);
        agendaspel.prioriteer(agenda, maatregel);

        werkUit(maatregel);
        beoordeel(maatregel);
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        collegeZonderGeld(agenda);

        goedkoper(agenda, maatregel);
        vastgesteld(agenda);
    }

    /** The start form; kenmerk of the agenda. */
    private String begin() {
        tasklist.meldAan("wijkregisseur3");
        tasklist.openStartformulier("Wijkagenda");
        tasklist.kiesUitLijst("wijk", "Asenray");
        tasklist.startEnWacht();
        return "WA-2026-asenray";
    }

    private void lijst(String agenda) {
        tasklist.pakOp(agendaspel.open(agenda, "overzichtOpstellen").get(0).getId());
        tasklist.vink("bewonerstoetsOverslaan");
        tasklist.typ("overslaanReden", "Dit is het eerste jaar.");
        tasklist.openTabblad("Wijkagenda");
        kader().getByLabel("Titel van de maatregel").fill(TITEL);
        kader().getByLabel("Waar gaat het over?").selectOption("veiligheid");
        kader().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Zet op de lijst"))
                .click();
        assertThat(kader().getByText("“" + TITEL + "” staat op de lijst")).isVisible();
        kaderIsKlaar();

        tasklist.openTabblad("Form");
        toont("agendaTekst", ".*" + TITEL + ".*");
        assertThat(tasklist.veld("overslaanReden")).hasValue("Dit is het eerste jaar.");
        assertThat(tasklist.veld("bewonerstoetsOverslaan")).isChecked();
        tasklist.rondAfEnWacht();
    }

    private void eersteToets(String maatregel) {
        tasklist.meldAan("vakambtenaar-lv");
        tasklist.pakOp(agendaspel.taak(maatregel, "eersteToets").getId());
        tasklist.kies("haalbaar", "Nee");
        tasklist.rondAf();
        assertThat(tasklist.melding()).isEqualTo("Schrijf op waarom de maatregel niet haalbaar is.");
        tasklist.kies("haalbaar", "Ja");
        tasklist.typ("toetsMotivering", "Wij doen dit graag samen.");
        tasklist.rondAfEnWacht();
    }

    private void werkUit(String maatregel) {
        tasklist.meldAan("wijkregisseur3");
        tasklist.pakOp(agendaspel.taak(maatregel, "maatregelUitwerken").getId());
        toont("ontbreektTekst", ".*Kies wie deze maatregel trekt.*");
        tasklist.typ("omschrijving", "Wij zetten vier lantaarns op het plein.");
        tasklist.typ("doel", "Over een jaar voelen meer mensen zich veilig op het plein.");
        tasklist.kiesUitLijst("trekker", "Cluster Leefbaarheid");
        tasklist.typ("betrokken", "Bewoners en de wijkraad");
        tasklist.typ("kosten", "91000");
        betaler(1, "Cluster Leefbaarheid", "900");
        betaler(2, "Wijkbudget", "90000");
        // Drawn because the wijkbudget was chosen, and still being drawn while it is filled in.
        tasklist.typ("wijkbudgetReden", "Het cluster heeft dit jaar niet meer geld.");
        tasklist.typ("vanJaar", "2026");
        tasklist.typ("totJaar", "2026");
        tasklist.typ("beheervisie", "Het cluster doet het onderhoud.");
        tasklist.rondAf();
        assertThat(tasklist.melding()).startsWith("De kosten zijn € 91.000,00, maar de bijdragen samen € 90.900,00.");
        assertThat(tasklist.veld("betaalbedrag2")).hasValue("90000");
        assertThat(tasklist.veld("wijkbudgetReden")).hasValue("Het cluster heeft dit jaar niet meer geld.");
        assertThat(tasklist.veld("beheervisie")).hasValue("Het cluster doet het onderhoud.");
        tasklist.typ("betaalbedrag1", "1000");
        tasklist.rondAfEnWacht();
    }

    private void betaler(int rij, String naam, String bedrag) {
        tasklist.kiesUitLijst("betaler" + rij, naam);
        tasklist.typ("betaaljaar" + rij, "2026");
        tasklist.typ("betaalbedrag" + rij, bedrag);
    }

    private void beoordeel(String maatregel) {
        tasklist.meldAan("manager-lv");
        tasklist.pakOp(agendaspel
                .taak(maatregel, "bijdrageBeoordelen", "beoordelaar", "manager-lv")
                .getId());
        toont("maatregelTekst", ".*Wij zetten vier lantaarns.*");
        toont("eigenDeelTekst", ".*Wijkbudget.*€ 90\\.000,00");
        toont("kostenTekst", ".*€ 1\\.000,00.*");
        toont("toetsenTekst", ".*Wij doen dit graag samen\\.");
        toont("geldTekst", ".*vrij.*tekort.*");
        tasklist.kies("oordeel", "Ik stem in");
        tasklist.rondAfEnWacht();
    }

    private void collegeZonderGeld(String agenda) {
        tasklist.meldAan("college");
        tasklist.pakOp(agendaspel.open(agenda, "collegeVaststelling").get(0).getId());
        toont("agendaTekst", "1\\. " + TITEL + ".*€ 90\\.000,00.*");
        tasklist.kies("vastgesteld", "Ja");
        tasklist.typ("vaststellingMotivering", REDEN);
        tasklist.rondAf();
        assertThat(tasklist.melding()).contains("Deze maatregel past niet", TITEL, "tekort");
        assertThat(tasklist.veld("vaststellingMotivering")).hasValue(REDEN);
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.IN_VOORBEREIDING);
    }

    /** The College sends the agenda back, the wijkcoalitie the measure, and the measure asks less. */
    private void goedkoper(String agenda, String maatregel) {
        tasklist.kies("vastgesteld", "Nee");
        tasklist.rondAfEnWacht();
        tasklist.meldAan("wijkregisseur3");
        tasklist.pakOp(agendaspel.open(agenda, "agendaSamenstellen").get(0).getId());
        toont("terugTekst", ".*" + REDEN);
        tasklist.openTabblad("Wijkagenda");
        kader().locator("summary", new FrameLocator.LocatorOptions().setHasText("Terug naar uitwerken"))
                .click();
        kader().locator("form[action$='/opnieuw'] textarea").fill("Vraag minder wijkbudget.");
        kader().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Stuur terug naar uitwerken"))
                .click();
        assertThat(kader().getByText("gaat terug naar uitwerken", new FrameLocator.GetByTextOptions().setExact(true)))
                .isVisible();
        kaderIsKlaar();
        tasklist.openTabblad("Form");
        tasklist.kies("samenstelling", "Terug: er zijn maatregelen die opnieuw worden uitgewerkt");
        tasklist.typ("samenstellingToelichting", "Het wijkbudget is te klein.");
        tasklist.rondAfEnWacht();
        tasklist.pakOp(agendaspel.taak(maatregel, "maatregelUitwerken").getId());
        assertThat(tasklist.getoond("terugReden")).hasValue("Vraag minder wijkbudget.");
        tasklist.typ("kosten", "1500");
        tasklist.typ("betaalbedrag2", "500");
        tasklist.rondAfEnWacht();
        agendaspel.stemOveralIn(agenda);
    }

    private void vastgesteld(String agenda) {
        tasklist.pakOp(agendaspel.open(agenda, "agendaSamenstellen").get(0).getId());
        assertThat(keuze("samenstelling", "De agenda is klaar: bied hem aan")).isChecked();
        tasklist.kies("goedkeuringWijze", "Op een bijeenkomst met bewoners");
        tasklist.rondAfEnWacht();
        agendaspel.keurGoed(agenda);
        tasklist.meldAan("college");
        tasklist.pakOp(agendaspel.open(agenda, "collegeVaststelling").get(0).getId());
        assertThat(keuze("vastgesteld", "Nee")).not().isChecked();
        tasklist.kies("vastgesteld", "Ja");
        tasklist.rondAfEnWacht();
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.VASTGESTELD);
    }

    /** A text of more lines that the form shows. */
    private void toont(String veld, String patroon) {
        assertThat(tasklist.getoond(veld)).hasValue(Pattern.compile(patroon, Pattern.DOTALL));
    }

    private Locator keuze(String veld, String keuze) {
        return tasklist.pagina()
                .locator(".fjs-form-field-radio:has([id$='-vraag_" + veld + "-0'])")
                .getByLabel(keuze, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The page in the tab scrolls to what happened and puts the focus there: until then a click lands beside what it is for. */
    private void kaderIsKlaar() {
        assertThat(kader().locator(":focus")).hasCount(1);
    }

    private FrameLocator kader() {
        return tasklist.pagina().frameLocator(".wr-wijkagenda iframe");
    }
}
