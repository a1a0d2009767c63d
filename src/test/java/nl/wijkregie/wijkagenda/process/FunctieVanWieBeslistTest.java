package nl.wijkregie.wijkagenda.process;

import static nl.wijkregie.testsupport.Agendaspel.uitwerking;
import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.Toets;
import nl.wijkregie.wijkagenda.Toetsen;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Toepassingstest
@DisplayName("ROE-F4, ROE-G3 the record of an agenda names only functions that the doer has")
class FunctieVanWieBeslistTest {

    private static final String BEHEERDER = "beheerder";

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Spel spel;

    @Autowired
    Toetsen toetsen;

    @Autowired
    Oordelen oordelen;

    @Autowired
    Agendaverslag verslag;

    @Test
    @DisplayName(
            "given an administrator who puts a decision on his own name, then he reads whose it is and nothing is kept")
    void beheerderBeslistNiet() {
        String agenda = agendaspel.begin("centrum", 2026);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        agendaspel.rondOverzichtAf(agenda);
        weigert(agenda, "eersteToets", "Cluster Beheer Openbare Ruimte", antwoorden("haalbaar", true));
        assertThat(toetsen.van(bomen)).extracting(Toets::haalbaar).containsOnlyNulls();

        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        agendaspel.prioriteer(agenda);
        agendaspel.werkUit(bomen, uitwerking("Bomen in de straat"));
        weigert(agenda, "bijdrageBeoordelen", "Clustermanager", antwoorden("oordeel", "instemming"));
        assertThat(oordelen.van(bomen)).isEmpty();

        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.doe(
                agenda,
                "bewonersakkoord",
                "wijkregisseur1",
                antwoorden("akkoord", true, "akkoordToelichting", "38 van de 40 waren voor."));
        weigert(agenda, "wijkwethouderToezegging", "Wijkwethouder", antwoorden("toegezegd", true));
        agendaspel.doe(agenda, "wijkwethouderToezegging", "wijkwethouder", antwoorden("toegezegd", true));
        weigert(agenda, "partnerAkkoord", "W", antwoorden("akkoord", true));
        agendaspel.keurPartnersAkkoord(agenda);
        agendaspel.doe(
                agenda, "collegeAanbieden", "vakambtenaar-lv", antwoorden("aanbiedingAdvies", "Het past in de pot."));
        weigert(
                agenda,
                "collegeVaststelling",
                "College van burgemeester en wethouders",
                antwoorden("vastgesteld", true));

        assertThat(verslag.van(agenda)).extracting(Regel::account).doesNotContain(BEHEERDER);
        agendaspel.besluitCollege(agenda, true);
        assertThat(verslag.van(agenda))
                .last()
                .satisfies(regel -> assertThat(regel.functie()).isEqualTo("College van burgemeester en wethouders"));
    }

    @Test
    @DisplayName("given other work that an administrator does, then the record says Medewerker")
    void beheerderWerktUit() {
        String agenda = agendaspel.begin("herten", 2026);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        agendaspel.rondOverzichtAf(
                agenda,
                "eersteToetsOverslaan",
                true,
                "bewonerstoetsOverslaan",
                true,
                "prioriterenOverslaan",
                true,
                "overslaanReden",
                "Dit is een korte agenda.");

        Task uitwerken = agendaspel.taak(bomen, "maatregelUitwerken");
        spel.wijsToe(uitwerken.getId(), BEHEERDER);
        spel.rondAf(uitwerken.getId(), BEHEERDER, uitwerking("Bomen in de straat"));

        assertThat(verslag.van(agenda)).last().satisfies(regel -> {
            assertThat(regel.account()).isEqualTo(BEHEERDER);
            assertThat(regel.functie()).isEqualTo("Medewerker");
        });
    }

    private void weigert(String agenda, String stap, String functie, Map<String, Object> antwoorden) {
        List<Task> open = agendaspel.open(agenda, stap);
        assertThat(open).as(stap).isNotEmpty();
        for (Task taak : open) {
            spel.wijsToe(taak.getId(), BEHEERDER);
            assertThat(agendaspel.formulier(taak)).as("he may look").isNotEmpty();
            assertThatThrownBy(() -> spel.rondAf(taak.getId(), BEHEERDER, antwoorden))
                    .isInstanceOfSatisfying(
                            StapGeweigerd.class,
                            fout -> assertThat(fout.getStatus()).isEqualTo(Status.FORBIDDEN))
                    .hasMessageContaining(functie)
                    .hasMessageContaining("Leg de taak terug");
            spel.wijsToe(taak.getId(), null);
        }
    }
}
