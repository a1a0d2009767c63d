package nl.wijkregie.budgetjaar;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Geldproef;
import nl.wijkregie.herverdeling.Geldproef.Geldvragers;
import nl.wijkregie.herverdeling.Wachtrij;
import nl.wijkregie.termijn.Termijnbewaking;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Boekingsoort;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** ROE-F10: the end of a budget year, as one story. */
@Toepassingstest
@Import(Geldproef.class)
class JaarAfsluitenTest {

    private static final Pot CENTRUM = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);
    private static final Pot HERTEN = new Pot(2026, "herten", Potsoort.INITIATIEVEN);
    private static final Pot SWALMEN = new Pot(2026, "swalmen", Potsoort.INITIATIEVEN);

    @Autowired
    Spel spel;

    @Autowired
    Testklok klok;

    @Autowired
    Geldvragers vragers;

    @Autowired
    Wachtrij wachtrij;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Grootboekcontrole controle;

    @Autowired
    FormService formulieren;

    @Autowired
    RuntimeService processen;

    @Autowired
    Termijnbewaking bewaking;

    @Autowired
    Berichten berichten;

    @Test
    @DisplayName("ROE-F10 given the end of the year, then grants stay, what is free lapses, and who waits asks again")
    void afsluiten() {
        String toegekend = vragers.vraag(HERTEN, 750_00);
        vragers.laatOver(CENTRUM, 0);
        String wachtend = vragers.vraag(CENTRUM, 300_00);
        vragers.laatOver(SWALMEN, 0);
        String bijDeRaad = vragers.vraag(SWALMEN, 200_00);
        spel.doe(
                "HV-2026-swalmen-initiatieven",
                "herverdeling",
                "wethouder-wijken",
                antwoorden(
                        "herverdelen",
                        false,
                        "bijGeenHerverdeling",
                        "raadsvoorstel",
                        "herverdelingMotivering",
                        "Alles is op."));
        long vrij = vragers.vrij(HERTEN);
        klok.zet(LocalDate.of(2027, 1, 4));

        spel.laatTimerAfgaan("BJ-2026");

        Map<String, Object> formulier = formulieren.getTaskFormVariables(
                spel.taak("BJ-2026", "jaarAfsluiten").getId());
        assertThat((String) formulier.get("restenTekst")).contains("Herten/Maasplassen, Initiatieven: € ", "Samen: € ");
        assertThat((String) formulier.get("verplichtingenTekst"))
                .contains(toegekend + " (Herten/Maasplassen, Initiatieven): € 750,00");
        assertThat((String) formulier.get("wachtendenTekst")).containsSubsequence(wachtend, bijDeRaad);
        assertThat(jaren.zoek(2026).orElseThrow().gesloten()).isFalse();

        wordtHerinnerd();
        spel.doe("BJ-2026", "jaarAfsluiten", "manager-lv", Map.of());

        assertThat(jaren.zoek(2026).orElseThrow().gesloten()).isTrue();
        assertThat(grootboek.stand(HERTEN).orElseThrow()).satisfies(stand -> {
            assertThat(stand.gereserveerd()).isEqualTo(750_00);
            assertThat(stand.vrij()).isZero();
            assertThat(stand.vervallen()).isEqualTo(vrij);
        });
        assertThat(grootboek.boekingen(HERTEN).get(0)).satisfies(boeking -> {
            assertThat(boeking.soort()).isEqualTo(Boekingsoort.LAPSE);
            assertThat(boeking.account()).isEqualTo("manager-lv");
        });
        assertThat(List.of(vragers.hoort(wachtend), vragers.hoort(bijDeRaad))).containsOnly("opnieuw");
        assertThat(wachtrij.wachtenden(2026)).isEmpty();
        assertThat(lopend("HV-2026-centrum-initiatieven")).isZero();
        assertThat(lopend("BJ-2026")).isZero();
        assertThat(controle.afwijkingen()).isEmpty();

        raadIsTeLaat();
    }

    /** ROE-H2: a task of no case is reminded of like any other; the message names no case. */
    private void wordtHerinnerd() {
        klok.zet(LocalDate.of(2027, 2, 15));
        bewaking.controleer();

        assertThat(berichten.van("BJ-2026"))
                .extracting(Verzonden::soort)
                .containsExactlyInAnyOrder("taak-herinnering", "taak-escalatie");
        assertThat(berichten.van("BJ-2026")).allSatisfy(bericht -> {
            assertThat(bericht.functie()).isEqualTo("manager-lv");
            assertThat(bericht.tekst())
                    .contains("Budgetjaar afsluiten", "Kenmerk: BJ-2026")
                    .doesNotContain("Zaak:", "Dossier", "indiener");
        });
    }

    private void raadIsTeLaat() {
        String kenmerk = "HV-2026-swalmen-initiatieven";
        assertThatThrownBy(() -> spel.doe(
                        kenmerk, "raadsvoorstel", "griffier", antwoorden("raadAkkoord", true, "raadBedrag", "500.00")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Budgetjaar 2026 is gesloten. Kies Nee: er kan geen geld meer bij of af.");
        spel.doe(
                kenmerk,
                "raadsvoorstel",
                "griffier",
                antwoorden("raadAkkoord", false, "raadToelichting", "Het jaar is gesloten."));
        assertThat(lopend(kenmerk)).isZero();
    }

    private long lopend(String kenmerk) {
        return processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .count();
    }
}
