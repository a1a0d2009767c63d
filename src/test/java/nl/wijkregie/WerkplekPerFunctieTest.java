package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the screens look like for each function: its lists, pages, tabs and apps, and nothing of somebody else's. */
@Toepassingstest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WerkplekPerFunctieTest {

    private static final List<String> ALGEMEEN =
            List.of("Mijn taken", "Te laat", "Nog op te pakken", "Alle taken van mijn groepen");
    private static final List<String> TABBLADEN =
            List.of("Formulier", "Wijkagenda", "Dossier", "Geschiedenis", "Diagram", "Beschrijving");
    private static final List<String> CIJFERPANELEN = List.of(
            "Wat is er over van elk wijkbudget?",
            "Waar staan de zaken?",
            "Wat is te laat?",
            "Welke taken zijn het langst te laat?",
            "Hoe lang duurt elke fase?",
            "Welk antwoord kregen bewoners?",
            "Hoeveel zaken zijn er per maand?");

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private TaskService taken;

    @Autowired
    private IdentityService accounts;

    private Chromium chromium;
    private Tasklist webapp;
    private String taak;

    @BeforeAll
    void start() {
        taak = spel.taak(spel.dienIn(), "triage").getId();
        chromium = Chromium.start();
        webapp = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}; {2}; {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kcc                    | - | Zaken,Wijkagenda's | -",
                "wijkregisseur1         | Wijk Centrum,Wijk Herten/Maasplassen | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "wijkregisseur2         | Wijk Swalmen | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "wijkregisseur3         | Wijk Asenray,Wijk Maasniel,Wijk Roermond-Oost | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "wijkregisseur4         | Wijk Donderberg,Wijk Hoogvonderen,Wijk Roermond-Zuid | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "vakambtenaar-lv        | - | Zaken,Wijkagenda's | -",
                "vakambtenaar-bor       | - | Zaken,Wijkagenda's | -",
                "vakambtenaar-vth       | - | Zaken,Wijkagenda's | -",
                "vakambtenaar-sociaal   | - | Zaken,Wijkagenda's | -",
                "vakambtenaar-ruimte    | - | Zaken,Wijkagenda's | -",
                "clustermanager-lv      | - | Zaken,Wijkagenda's | -",
                "clustermanager-bor     | - | Zaken,Wijkagenda's | -",
                "clustermanager-vth     | - | Zaken,Wijkagenda's | -",
                "clustermanager-sociaal | - | Zaken,Wijkagenda's,Wijkbudget | -",
                "clustermanager-ruimte  | - | Zaken,Wijkagenda's | -",
                "manager-lv             | - | Zaken,Wijkagenda's,Wijkbudget,Jaaroverzicht | Cockpit",
                "opbouwwerker           | - | Zaken,Wijkagenda's | -",
                "kerngroep              | - | Zaken,Wijkagenda's | -",
                "beleidsmedewerker      | - | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "griffier               | - | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "college                | - | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "wethouder-wijken       | - | Zaken,Wijkagenda's,Wijkbudget,Jaaroverzicht | -",
                "wijkwethouder          | - | Zaken,Wijkagenda's,Jaaroverzicht | -",
                "corporatie             | - | Zaken,Wijkagenda's | -",
                "wijkraad               | - | Zaken,Wijkagenda's | -",
                "beheerder              | - | Zaken,Wijkagenda's,Jaaroverzicht | Beheer,Cockpit"
            })
    @DisplayName("ROE-H2 given a function with tasks, then it sees its own lists, pages, tabs and apps and no others")
    void takenlijst(String account, String wijken, String paginas, String apps) {
        taken.addCandidateUser(taak, account);

        webapp.meldAan(account);

        assertThat(pagina().locator(".wr-kop a")).hasText(delen(paginas));
        Locator lijsten = pagina().locator(".task-filter .name a");
        assertThat(lijsten).hasCount(ALGEMEEN.size() + delen(wijken).length);
        assertThat(lijsten.allInnerTexts().stream().map(WerkplekPerFunctieTest::zonderAantal))
                .startsWith(ALGEMEEN.toArray(new String[0]))
                .endsWith(delen(wijken));
        assertApps(apps);
        open();
        assertThat(pagina().locator(".task-card .nav-tabs > li:visible")).hasText(TABBLADEN.toArray(new String[0]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "manager         | true  | -",
                "manager-lv      | true  | Takenlijst",
                "beheerder       | true  | Beheer,Takenlijst",
                "procesbeheerder | false | -"
            })
    @DisplayName(
            "ROE-I4 given a function with Cockpit, then figures are for management, steps also for the process owner")
    void cockpit(String account, boolean cijfers, String apps) {
        webapp.meldAan(account, "cockpit");

        if (cijfers) {
            assertThat(pagina().locator(".wr-cijfers h2")).hasText(CIJFERPANELEN.toArray(new String[0]));
        } else {
            assertThat(pagina().locator(".wr-cijfers")).containsText("Cijfers per stap ziet u bij elk proces.");
            assertThat(pagina().locator(".wr-cijfers h2")).hasCount(0);
        }
        assertApps(apps);
    }

    @Test
    @DisplayName("given any account of the demo, then it gets into the apps of its function only, also by address")
    void toegelaten() throws Exception {
        for (User account : accounts.createUserQuery().list()) {
            TreeSet<String> toegelaten = new TreeSet<>();
            for (String app : List.of("tasklist", "cockpit", "admin")) {
                HttpResponse<String> antwoord = new Websessie(poort).probeerAanTeMelden(account.getId(), app);
                assertThat(antwoord.statusCode())
                        .as(account.getId() + " " + app)
                        .isIn(200, 403);
                if (antwoord.statusCode() == 200) {
                    toegelaten.add(app);
                }
            }
            assertThat(toegelaten).as(account.getId()).containsExactlyElementsOf(verwacht(account.getId()));
        }
    }

    private static List<String> verwacht(String account) {
        return switch (account) {
            case "beheerder" -> List.of("admin", "cockpit", "tasklist");
            case "manager-lv" -> List.of("cockpit", "tasklist");
            case "manager", "procesbeheerder" -> List.of("cockpit");
            default -> List.of("tasklist");
        };
    }

    /** The menu with other apps; there is none for who has one app. */
    private void assertApps(String apps) {
        assertThat(pagina().locator("li.app-switch .dropdown-menu li")).hasText(delen(apps));
    }

    /** Opens the task without drawing the page anew. */
    private void open() {
        pagina().evaluate("taak => { location.hash = `#/?task=${taak}`; }", taak);
        assertThat(pagina().locator(".wr-taakkop")).isVisible();
    }

    private Page pagina() {
        return webapp.pagina();
    }

    private static String[] delen(String lijst) {
        return lijst == null ? new String[0] : lijst.split(",");
    }

    private static String zonderAantal(String naam) {
        return naam.replaceAll("\\s*\\(?\\d*\\)?\\s*$", "").strip();
    }
}
