package nl.wijkregie.portaal.site.volgen;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Notities;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Played step by step: after each the page is read, and must hold nothing that was not sent to the resident. */
@Toepassingstest
@DisplayName("ROE-I2 The follow page shows only what was sent to the resident")
class AlleenVoorIndienerTest {

    /** What staff write for each other. */
    private static final List<String> INTERN =
            List.of("triagewoord", "kerngroepwoord", "tredewoord", "advieswoord", "notitiewoord", "afsluitwoord");

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Notities notities;

    @Autowired
    private Gemeente gemeente;

    @Autowired
    private IdentityService accounts;

    private String kenmerk;

    @BeforeEach
    void dienIn() {
        kenmerk = spel.dienIn();
        toont();
    }

    @Test
    @DisplayName(
            "ROE-D3, ROE-E0 from triage to the end: a decision and its reasons stand there with their message, not before")
    void totHetEinde() {
        totPrincipebesluit("inwonerinitiatief");
        spel.pakOp(kenmerk, "principebesluit", "vakambtenaar-bor");
        toont();
        besluit("steunen");
        assertThat(pagina()).contains("besluitwoord");

        spel.stuurPlan(kenmerk);
        toont("besluitwoord");
        assertThat(pagina()).doesNotContain("definitiefwoord");
        spel.doe(
                kenmerk,
                "definitiefBesluit",
                "vakambtenaar-bor",
                antwoorden("definitiefBesluit", "akkoord", "definitiefMotivering", "Een definitiefwoord."));
        toont("besluitwoord", "definitiefwoord");

        spel.stuurVerantwoording(kenmerk);
        toont("besluitwoord", "definitiefwoord");
        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                antwoorden("werkelijkeKosten", "221.50", "vastgesteldeBijdrage", "0.00"));
        toont("besluitwoord", "definitiefwoord");
        assertThat(pagina()).contains("Uitkomst Uw idee is uitgevoerd", "Stap 5: U gaat aan de slag Klaar");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"inwonerinitiatief", "verzoek", "beleidswens"})
    @DisplayName("ROE-D3 a refusal: the reasons come with the message")
    void nietSteunen(String soort) {
        totPrincipebesluit(soort);
        besluit("niet-steunen");
        assertThat(pagina())
                .contains("besluitwoord", "Uitkomst De gemeente werkt niet mee")
                .doesNotContain("Wie moet nu iets doen");
    }

    @Test
    @DisplayName("ROE-D5 a beleidswens: the page tells of the wijkagenda and the wijkcoalitie, not of its work")
    void beleidswens() {
        totPrincipebesluit("beleidswens");
        besluit("steunen");
        assertThat(pagina()).contains("Wie moet nu iets doen De wijkcoalitie van Centrum");
    }

    @Test
    @DisplayName("ROE-F4 while others judge the money: nothing of sums, sources or who holds the mandate")
    void geld() {
        kenmerk = spel.totBronnen(75_000);
        toont();
        spel.verkenBronnen(kenmerk, "750.00");
        // Who holds the mandate, not the deputy: both may take the task.
        assertThat(pagina()).contains("Manager Leefbaarheid & Veiligheid").doesNotContain("Sociaal Domein");
        toont();
        spel.pakOp(kenmerk, "akkoordWijkbudget", "manager-lv");
        assertThat(pagina()).doesNotContain("wijkbudget van", "akkoord van de manager");
        toont();
    }

    private void totPrincipebesluit(String soort) {
        spel.doe(
                kenmerk,
                "triage",
                "kcc",
                antwoorden(
                        "klacht",
                        "geen",
                        "ontvankelijk",
                        true,
                        "onduidelijk",
                        true,
                        "triageMotivering",
                        "Een triagewoord."));
        toont();
        spel.doe(kenmerk, "kerngroepAdvies", "kerngroep", antwoorden("kerngroepAdvies", "Een kerngroepwoord."));
        toont();
        spel.geleidDoor(kenmerk, soort, "groen");
        notities.schrijf(kenmerk, "Een notitiewoord voor collega's.", "Klantcontactcentrum", "kcc");
        toont();
        Map<String, Object> orientatie = Spel.orientatie(soort);
        orientatie.put("participatietrede", "stimuleren");
        orientatie.put("tredeMotivering", "Een tredewoord.");
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", orientatie);
        toont();
        spel.doe(
                kenmerk,
                "adviesWijkregisseur",
                "wijkregisseur1",
                antwoorden("wijkregisseurAdvies", "steunen", "wijkregisseurToelichting", "Een advieswoord."));
        toont();
    }

    private void besluit(String besluit) {
        spel.doe(
                kenmerk,
                "principebesluit",
                "vakambtenaar-bor",
                antwoorden("principebesluit", besluit, "besluitMotivering", "Een besluitwoord."));
        toont("besluitwoord");
    }

    /** The page as it is now: nothing internal, nobody else, and of the reasons only these. */
    private void toont(String... redenen) {
        String pagina = pagina();
        List<String> nooit = new ArrayList<>(INTERN);
        nooit.addAll(List.of("besluitwoord", "definitiefwoord"));
        nooit.removeAll(List.of(redenen));
        assertThat(pagina).contains(kenmerk).doesNotContain(nooit.toArray(String[]::new));
        assertThat(pagina).doesNotContain(anderen());
    }

    /** Addresses of all others: colleagues, functions, partners; not of the contact person and the municipality itself. */
    private String[] anderen() {
        List<String> adressen = new ArrayList<>(gemeente.alleFuncties().stream()
                .map(Functie::email)
                .filter(adres -> !adres.equals(gemeente.functie("cluster-bor").email()))
                .filter(adres -> !adres.equals(gemeente.functie("kcc").email()))
                .toList());
        for (User gebruiker : accounts.createUserQuery().list()) {
            if (!gebruiker.getId().equals("vakambtenaar-bor")) {
                adressen.add(gebruiker.getId() + "@");
            }
        }
        return adressen.toArray(String[]::new);
    }

    private String pagina() {
        return new Sitebezoeker(poort)
                .open("/volgen/" + kenmerk + "?volgcode=" + volgcodes.van(kenmerk, 1))
                .tekst();
    }
}
