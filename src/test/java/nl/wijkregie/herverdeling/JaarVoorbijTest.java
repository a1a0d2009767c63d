package nl.wijkregie.herverdeling;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Geldproef.Geldvragers;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Toepassingstest
@Import(Geldproef.class)
@DisplayName("ROE-F10: between New Year and the closing, money of the old year goes to nobody any more")
class JaarVoorbijTest {

    private static final Pot HERTEN = new Pot(2026, "herten", Potsoort.INITIATIEVEN);
    private static final Pot CENTRUM = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);

    @Autowired
    Spel spel;

    @Autowired
    Testklok klok;

    @Autowired
    Geldvragers vragers;

    @Autowired
    Wachtrij wachtrij;

    @AfterEach
    void terugNaarVandaag() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("given a case that waits since last year, when money comes free, then it is not reserved on last year")
    void vrijvalInJanuari() {
        String houder = vragers.laatOver(HERTEN, 0);
        String wachtend = vragers.vraag(HERTEN, 100_00);
        klok.zet(LocalDate.of(2027, 1, 4));

        vragers.geefVrij(HERTEN, houder);

        assertThat(vragers.gereserveerd(wachtend)).isZero();
        assertThat(vragers.wacht(wachtend)).isTrue();
        assertThat(wachtrij.wachtenden(HERTEN)).extracting(Wachtende::kenmerk).containsExactly(wachtend);
    }

    @Test
    @DisplayName("ROE-F9 given a year that is over, then the wethouder moves no money of it any more")
    void herverdelenInJanuari() {
        vragers.laatOver(CENTRUM, 0);
        String wachtend = vragers.vraag(CENTRUM, 100_00);
        klok.zet(LocalDate.of(2027, 1, 4));

        assertThatThrownBy(() -> spel.doe(
                        Herverdelingsverzoek.kenmerk(CENTRUM),
                        "herverdeling",
                        "wethouder-wijken",
                        antwoorden(
                                "herverdelen", true, "vanWijk", "swalmen", "vanPot", "initiatieven", "bedrag", "100")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Budgetjaar 2026 is voorbij. Kies Nee: er kan geen geld meer bij of af.");
        assertThat(vragers.gereserveerd(wachtend)).isZero();
    }
}
