package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What civil servants see and do in Chromium, with the real Tasklist and Cockpit. */
@Toepassingstest
class BrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Spel spel;

    @Autowired
    private TaskService taken;

    @Autowired
    private FilterService filters;

    @Autowired
    private RuntimeService processen;

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
    void legeTasklist() {
        processen.createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> processen.deleteProcessInstance(id, "leeg begin"));
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
    }

    @AfterEach
    void sluit() {
        tasklist.pagina().context().close();
    }

    @Test
    @DisplayName("ROE-B1/B2 The KCC files for a resident and does the triage; a refusal keeps what was typed")
    void kccLegtVastEnDoetTriage() {
        tasklist.meldAan("kcc");
        tasklist.openStartformulier("Initiatief van een inwoner");
        tasklist.kiesUitLijst("kanaal", "KCC");
        tasklist.typ("titel", "Bankje bij de speeltuin");
        tasklist.typ("omschrijving", "Graag een bankje <b>bij</b> de speeltuin.");
        tasklist.kiesUitLijst("wijk", "Herten");
        tasklist.typ("naam", "Wim Tolboom");
        tasklist.typ("postadres", "Dorpsstraat 4, 6049 AB Roermond");

        tasklist.start();
        assertThat(tasklist.melding()).startsWith("Gebruik bij ‘Omschrijving’ gewone tekst");
        assertThat(tasklist.veld("naam")).hasValue("Wim Tolboom");

        tasklist.typ("omschrijving", "Graag een bankje bij de speeltuin.");
        tasklist.startEnWacht();

        assertThat(tasklist.taken(filter("Nog op te pakken"))).containsExactly("Triage: waar hoort dit idee?");
        String taak = taken.createTaskQuery().singleResult().getId();
        tasklist.pakOp(taak);
        assertThat(tasklist.getoond("titel")).hasValue("Bankje bij de speeltuin");

        tasklist.kies("klacht", "Nee, geen klacht of melding");
        tasklist.kies("ontvankelijk", "Nee");
        tasklist.typ("triageMotivering", "   ");
        tasklist.rondAf();
        assertThat(tasklist.melding()).startsWith("Schrijf bij de toelichting");
        assertThat(tasklist.veld("ontvankelijk-1")).isChecked();

        tasklist.kies("ontvankelijk", "Ja");
        tasklist.kies("soort", "Inwonerinitiatief: inwoners voeren het idee zelf uit");
        tasklist.kies("schaal", "Buurt");
        tasklist.kiesUitLijst("beleidsterrein", "Groen");
        tasklist.rondAfEnWacht();

        assertThat(taken.createTaskQuery().singleResult().getTaskDefinitionKey())
                .isEqualTo("orientatie");
    }

    @Test
    @DisplayName(
            "given fast typing from a number field into the next, then not a letter is lost, on screen or in the file")
    void snelTypen() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        spel.stuurVerantwoording(kenmerk);
        String verslag = "Goed verlopen, volgend jaar graag weer.";
        tasklist.meldAan("vakambtenaar-bor");
        tasklist.pakOp(spel.taak(kenmerk, "evaluatie").getId());

        tasklist.veld("werkelijkeKosten").click();
        tasklist.pagina().keyboard().type("188");
        tasklist.veld("evaluatieVerslag").click();
        tasklist.pagina().keyboard().type(verslag, new Keyboard.TypeOptions().setDelay(40));

        assertThat(tasklist.veld("evaluatieVerslag")).hasValue(verslag);
        tasklist.rondAfEnWacht();
        assertThat(tijdlijn.antwoord(kenmerk, "evaluatie", "evaluatieVerslag")).contains(verslag);
    }

    @Test
    @DisplayName("given a text that was typed just now, when another answer draws the form anew, then the text stays")
    void meteenOvergenomen() {
        tasklist.meldAan("kcc");
        tasklist.openStartformulier("Initiatief van een inwoner");

        Object tekst = tasklist.veld("omschrijving").evaluate("""
                async veld => {
                  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(veld, 'Een bankje');
                  veld.dispatchEvent(new Event('input', { bubbles: true }));
                  const vinkje = document.querySelector('.fjs-form input[type=checkbox]');
                  vinkje.click();
                  await new Promise(getekend => requestAnimationFrame(() => setTimeout(getekend)));
                  return vinkje.checked ? veld.value : 'no answer drew the form anew';
                }""");

        assertThat(tekst).isEqualTo("Een bankje");
    }

    @Test
    @DisplayName("The Dossier tab shows the case and is accessible")
    void dossier() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        tasklist.meldAan("vakambtenaar-bor");
        tasklist.pakOp(spel.taak(kenmerk, "principebesluit").getId());
        tasklist.openTabblad("Dossier");

        Locator dossier = tasklist.pagina().locator(".wr-dossier");
        assertThat(dossier.locator("h3")).hasText("Dossier " + kenmerk);
        for (String deel : List.of(
                "Straatspeeldag in onze straat",
                "Noor Akkerman",
                "noor@bewoner.example",
                "Past bij de wijk.",
                "Uitslag van de toetsstenen",
                "Ingevulde antwoorden")) {
            assertThat(dossier).containsText(deel);
        }
        dossier.locator("details").evaluateAll("alle => alle.forEach(een => een.open = true)");
        assertThat(new AxeBuilder(tasklist.pagina())
                        .include(".wr-dossier")
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    @Test
    @DisplayName("A draft does not stay behind in the browser after logging out")
    void concept() {
        String kenmerk = spel.dienIn();
        String taak = spel.taak(kenmerk, "triage").getId();
        tasklist.meldAan("kcc");
        tasklist.pakOp(taak);
        tasklist.typ("triageMotivering", "Nog even navragen.");
        tasklist.bewaarConcept();
        tasklist.pagina().waitForFunction("taak => localStorage.getItem('camunda-form:' + taak)", taak);

        tasklist.meldAf();

        assertThat(tasklist.pagina().evaluate("taak => localStorage.getItem('camunda-form:' + taak)", taak))
                .isNull();
    }

    @ParameterizedTest(name = "{0} sees: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kcc | Triage: waar hoort dit idee?",
                "wijkregisseur1 | Advies van de wijkregisseur",
                "wijkregisseur2 | -",
                "vakambtenaar-bor | Gesprek voeren en vastleggen",
                "vakambtenaar-vth | -",
                "kerngroep | Advies van de Kerngroep",
                "opbouwwerker | Idee samen sterker maken",
                "manager-lv | -",
                "beleidsmedewerker | -",
                "griffier | -",
                "college | -",
                "wethouder-wijken | -",
                "wijkwethouder | -",
                "corporatie | -",
                "wijkraad | -"
            })
    @DisplayName("Each function logs in and sees only its own tasks")
    void takenPerFunctie(String account, String taak) {
        zakenVoorIedereen();

        tasklist.meldAan(account);

        assertThat(tasklist.taken(filter("Alle taken van mijn groepen")))
                .isEqualTo(taak == null ? List.of() : List.of(taak));
    }

    @ParameterizedTest
    @ValueSource(strings = {"procesbeheerder", "manager", "beheerder"})
    @DisplayName("Cockpit shows the process with its running cases")
    void cockpit(String account) {
        spel.dienIn();

        tasklist.meldAan(account, "cockpit");
        tasklist.pagina().navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/processes");

        assertThat(tasklist.pagina().locator("table").first()).containsText("Initiatief van een inwoner");
    }

    @Test
    @DisplayName("One whole case in Tasklist, from filing to gerealiseerd")
    void heleZaak() {
        String kenmerk = spel.dienIn();

        voer(kenmerk, "kcc", "triage", () -> {
            tasklist.kies("klacht", "Nee, geen klacht of melding");
            tasklist.kies("ontvankelijk", "Ja");
            tasklist.kies("soort", "Inwonerinitiatief: inwoners voeren het idee zelf uit");
            tasklist.kies("schaal", "Buurt");
            tasklist.kiesUitLijst("beleidsterrein", "Groen");
        });
        voer(kenmerk, "vakambtenaar-bor", "orientatie", () -> {
            tasklist.typ("gespreksverslag", "De buren doen het werk zelf.");
            tasklist.kies("grotereImpact", "Nee");
            List.of(
                            "pastInBeleid",
                            "draagvlak",
                            "middelenBeschikbaar",
                            "financieelHaalbaar",
                            "juridischHaalbaar",
                            "praktischHaalbaar")
                    .forEach(vraag -> tasklist.kies(vraag, "Ja"));
            List.of("algemeenBelangGeschaad", "vooralPrivebelang").forEach(vraag -> tasklist.kies(vraag, "Nee"));
            tasklist.vink("vergunningNodig");
            tasklist.vink("naturaNodig");
        });
        voer(kenmerk, "wijkregisseur1", "adviesWijkregisseur", () -> {
            tasklist.kies("wijkregisseurAdvies", "Steunen");
            tasklist.typ("wijkregisseurToelichting", "Past goed in deze buurt.");
        });
        voer(kenmerk, "vakambtenaar-bor", "principebesluit", () -> {
            tasklist.kies("principebesluit", "Steunen");
            tasklist.typ("besluitMotivering", "Er is veel steun in de straat.");
        });
        legStukVast(kenmerk, () -> {
            tasklist.kies("stuk", "Plan: de inwoner heeft het idee uitgewerkt");
            tasklist.typ("planToelichting", "Wij sluiten de straat af van tien tot vier uur.");
            tasklist.typ("planPlanning", "In juni.");
            tasklist.typ("planBegroting", "Limonade; 60,00");
            tasklist.typ("gevraagdeBijdrage", "0");
        });
        voer(kenmerk, "vakambtenaar-bor", "definitiefBesluit", () -> {
            tasklist.kies("definitiefBesluit", "Akkoord: de inwoner kan verder");
            tasklist.typ("definitiefMotivering", "Het plan is duidelijk.");
        });
        voer(kenmerk, "vakambtenaar-vth", "vergunningBegeleiden", () -> tasklist.kies("vergunning", "Verleend"));
        voer(
                kenmerk,
                "vakambtenaar-bor",
                "ondersteuningRegelen",
                () -> tasklist.typ("ondersteuningVerslag", "De hekken staan klaar."));
        legStukVast(kenmerk, () -> {
            tasklist.kies("stuk", "Verantwoording: de inwoner vertelt wat er is gedaan en wat het kostte");
            tasklist.typ("verslag", "Het was een mooie dag.");
            tasklist.typ("werkelijkeKosten", "58.40");
            tasklist.kies("toestemmingVoorbeeld", "Ja");
        });
        voer(kenmerk, "vakambtenaar-bor", "evaluatie", () -> tasklist.typ("werkelijkeKosten", "58.40"));

        assertThat(spel.isKlaar(kenmerk)).isTrue();
        assertThat(spel.zaak(kenmerk).uitkomst()).isEqualTo(Uitkomst.GEREALISEERD);
    }

    private Filter filter(String naam) {
        return filters.createFilterQuery().filterName(naam).singleResult();
    }

    private void voer(String kenmerk, String account, String stap, Runnable invullen) {
        tasklist.meldAan(account);
        tasklist.pakOp(spel.taak(kenmerk, stap).getId());
        invullen.run();
        tasklist.rondAfEnWacht();
    }

    private void legStukVast(String kenmerk, Runnable invullen) {
        tasklist.meldAan("kcc");
        tasklist.openStartformulier("Stuk van een inwoner vastleggen");
        tasklist.typ("kenmerk", kenmerk);
        invullen.run();
        tasklist.startEnWacht();
    }

    /** A case for the KCC, the Kerngroep, the opbouwwerker, cluster bor and wijkregisseur 1 each. */
    private void zakenVoorIedereen() {
        spel.dienIn();
        spel.dienIn(Kanaal.WEBSITE, "swalmen", null, true);
        String onduidelijk = spel.dienIn();
        spel.doe(
                onduidelijk,
                "triage",
                "kcc",
                Spel.antwoorden(
                        "klacht",
                        "geen",
                        "ontvankelijk",
                        true,
                        "onduidelijk",
                        true,
                        "triageMotivering",
                        "Wie pakt dit op?"));
        spel.geleidDoor(spel.dienIn(), "inwonerinitiatief", "groen");
        String advies = spel.dienIn();
        spel.geleidDoor(advies, "inwonerinitiatief", "groen");
        spel.doe(advies, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
    }
}
