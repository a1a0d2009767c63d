package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Verwijzingen;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Toepassingstest
@DisplayName("ROE-C1 The step-by-step guide that residents are sent to")
class StappenplanTest {

    @Autowired
    private Spel spel;

    @Autowired
    private Berichten berichten;

    @Autowired
    private Werkadres adres;

    @Test
    @DisplayName("given nothing in the municipality's file, then the invitation leads to the guide of this site")
    void vanDeSite() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");

        assertThat(berichten.van(kenmerk))
                .filteredOn(bericht -> bericht.soort().equals("uitnodiging-orientatie"))
                .singleElement()
                .satisfies(bericht -> assertThat(bericht.tekst())
                        .contains("Het stappenplan helpt u op weg: " + adres.adres() + "/hulp/stappenplan\n"));
    }

    @Test
    @DisplayName("given a guide of the municipality's own, then messages and pages lead there")
    void eigen() {
        Gemeente gemeente = mock(Gemeente.class);
        when(gemeente.verwijzingen()).thenReturn(new Verwijzingen("", "", "", "https://stad.example/gids", "", ""));
        Stappenplan stappenplan = new Stappenplan(gemeente, adres);

        assertThat(stappenplan.webadres()).isEqualTo("https://stad.example/gids");
        assertThat(stappenplan.link()).isEqualTo("https://stad.example/gids");
    }
}
