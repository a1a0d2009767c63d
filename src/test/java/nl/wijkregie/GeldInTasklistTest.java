package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Money in Chromium, with the real Tasklist: who fills in, who decides, and what a refusal shows. */
@Toepassingstest
@Import(Geldzaken.class)
class GeldInTasklistTest {

    private static final Pot POT = new Pot(2026, "asenray", Potsoort.INITIATIEVEN);

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Geldzaken geldzaken;

    @Autowired
    private Grootboek grootboek;

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
            "ROE-F1, ROE-F4, ROE-F9 one case with money in Tasklist: a refusal keeps what was filled in, the manager"
                    + " reserves, the next case waits, and the wethouder moves money")
    void geld() {
        String kenmerk = geldzaken.bijBronnen("asenray", 950_00);
        bronnen(kenmerk);
        tasklist.typ("gevraagdWijkbudget", "1.000");
        tasklist.rondAf();
        assertThat(tasklist.melding()).endsWith("zonder punt voor duizend, zoals 1000.");
        tasklist.veld("gevraagdWijkbudget").fill("");
        tasklist.veld("gevraagdWijkbudget").pressSequentially("800,01");
        assertThat(tasklist.veld("gevraagdWijkbudget")).hasValue("800.01");
        tasklist.veld("gevraagdWijkbudget").blur();
        tasklist.rondAf();
        assertThat(tasklist.veld("gevraagdWijkbudget")).hasValue("800.01");
        assertThat(tasklist.melding()).startsWith("Alle bronnen samen geven € 950,01. Nodig is € 950,00.");
        assertThat(tasklist.veld("doelfondsenBedrag")).hasValue("150");
        assertThat(tasklist.veld("gevraagdWijkbudget")).hasValue("800.01");
        assertThat(tasklist.veld("bronnenToelichting")).hasValue("De bloembakken staan op gemeentegrond.");
        tasklist.typ("gevraagdWijkbudget", "800");
        tasklist.rondAfEnWacht();

        tasklist.meldAan("manager-lv");
        tasklist.pakOp(spel.taak(kenmerk, "akkoordWijkbudget").getId());
        assertThat(tasklist.getoond("planBedragTekst")).hasValue("€ 950,00");
        assertThat(tasklist.getoond("besluitBedragTekst")).hasValue("€ 800,00");
        assertThat(tasklist.getoond("potTekst")).hasValue(Pattern.compile(".*€ 1\\.420,00.*"));
        tasklist.kies("akkoord", "Nee");
        tasklist.rondAf();
        assertThat(tasklist.melding()).isEqualTo("Schrijf op waarom u niet akkoord gaat.");
        tasklist.kies("akkoord", "Ja");
        tasklist.typ("akkoordMotivering", "Goed voor de leefbaarheid.");
        tasklist.rondAfEnWacht();
        assertThat(grootboek.stand(POT).orElseThrow().gereserveerd()).isEqualTo(800_00);

        wethouder();
    }

    private void bronnen(String kenmerk) {
        tasklist.meldAan("vakambtenaar-bor");
        tasklist.pakOp(spel.taak(kenmerk, "bronnenVerkennen").getId());
        assertThat(tasklist.getoond("potTekst")).hasValue("Pot Initiatieven 2026: vrij € 1.420,00 van € 1.420,00");
        assertThat(tasklist.getoond("plafondTekst")).hasValue("€ 1.000,00. Daarboven beslist de wijkagenda.");
        for (String bron : List.of(
                "volksfeesten", "overigeSubsidies", "roermondfonds", "projectbudget", "partners", "clusterbudget")) {
            tasklist.kiesUitLijst(bron, "Past niet bij dit idee");
        }
        tasklist.kiesUitLijst("doelfondsen", "Toegekend");
        tasklist.typ("doelfondsenBedrag", "150");
        tasklist.typ("bronnenToelichting", "De bloembakken staan op gemeentegrond.");
    }

    /** The next case asks more than is left; it waits, and the wethouder fills the pot. */
    private void wethouder() {
        String wacht = geldzaken.bijAkkoord("asenray", 900_00);
        spel.doe(wacht, "akkoordWijkbudget", "manager-lv", Geldzaken.akkoord());
        spel.verstuurBerichten();
        assertThat(spel.zaak(wacht).status()).isEqualTo(Status.WACHT_OP_BUDGET);

        tasklist.meldAan("wethouder-wijken");
        tasklist.pakOp(spel.taak("HV-2026-asenray-initiatieven", "herverdeling").getId());
        assertThat(tasklist.getoond("naarPotVrij"))
                .hasValue("€ 620,00 vrij van € 1.420,00. Nodig voor wie wacht: nog € 280,00.");
        assertThat(tasklist.getoond("wachtendenTekst"))
                .hasValue(Pattern.compile("1\\. " + wacht + " .*€ 900,00.*", Pattern.DOTALL));
        assertThat(tasklist.getoond("pottenTekst"))
                .hasValue(Pattern.compile("Centrum.*€ 620,00 vrij.*", Pattern.DOTALL));
        tasklist.kies("herverdelen", "Ja");
        tasklist.kiesUitLijst("vanWijk", "Centrum");
        tasklist.kiesUitLijst("vanPot", "Wijkagenda");
        tasklist.typ("bedrag", "280");
        tasklist.typ("herverdelingMotivering", "In Asenray zijn veel goede ideeën.");
        tasklist.rondAf();
        assertThat(tasklist.melding()).startsWith("Hoor eerst de wijkcoalitie");
        assertThat(tasklist.veld("bedrag")).hasValue("280");
        tasklist.vink("wijkcoalitieGehoord");
        tasklist.rondAfEnWacht();
        spel.verstuurBerichten();

        assertThat(spel.zaak(wacht).status()).isEqualTo(Status.IN_UITVOERING);
        assertThat(grootboek.stand(POT).orElseThrow().vrij()).isZero();
    }
}
