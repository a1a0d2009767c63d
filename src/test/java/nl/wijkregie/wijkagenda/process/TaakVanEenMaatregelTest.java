package nl.wijkregie.wijkagenda.process;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Toepassingstest
@DisplayName("ROE-G6: the list of tasks knows which measure a task is about")
class TaakVanEenMaatregelTest {

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Taken taken;

    @Test
    @DisplayName("given tasks of two measures, then each names its own, and a task of the whole agenda names none")
    void onderdeel() {
        String agenda = agendaspel.begin("centrum", 2026);
        assertThat(taken.open(agenda)).extracting(Taak::onderdeel).containsExactly((String) null);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        String banken = agendaspel.voegToe(agenda, "Banken in de straat", "groen");

        agendaspel.rondOverzichtAf(agenda);

        assertThat(taken.open(agenda))
                .filteredOn(taak -> taak.stap().equals("eersteToets"))
                .extracting(Taak::onderdeel)
                .containsExactlyInAnyOrder(bomen, banken);
    }
}
