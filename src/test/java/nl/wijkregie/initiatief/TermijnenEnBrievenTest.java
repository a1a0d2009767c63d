package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Brieven;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.bericht.Wijze;
import nl.wijkregie.termijn.Termijnbewaking;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Terms of tasks, reminders, and letters for residents without e-mail, in the whole application. */
@Toepassingstest
class TermijnenEnBrievenTest {

    @Autowired
    Spel spel;

    @Autowired
    Intake intake;

    @Autowired
    Berichten berichten;

    @Autowired
    Brieven brieven;

    @Autowired
    Termijnbewaking bewaking;

    @Autowired
    Volgcodes volgcodes;

    @Autowired
    Testklok klok;

    @BeforeEach
    void opEenGewoneMaandag() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("A task has a latest date in working days, which the resident and Tasklist see")
    void uiterlijkeDatum() {
        String kenmerk = spel.dienIn();

        assertThat(LocalDate.ofInstant(spel.taak(kenmerk, "triage").getDueDate().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("ROE-H2 a late task reminds who has it, then the wijkregisseur and the clustermanager, each once")
    void herinneringen() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.pakOp(kenmerk, "orientatie", "vakambtenaar-bor");

        klok.zet(LocalDate.of(2026, 3, 24));
        bewaking.controleer();
        bewaking.controleer();

        assertThat(functies(kenmerk, "taak-herinnering")).containsExactly("vakambtenaar-bor");
        assertThat(functies(kenmerk, "taak-escalatie")).isEmpty();

        klok.zet(LocalDate.of(2026, 4, 15));
        bewaking.controleer();
        bewaking.controleer();

        assertThat(functies(kenmerk, "taak-escalatie"))
                .containsExactlyInAnyOrder("wijkregisseur-centrum", "clustermanager-bor");
    }

    @Test
    @DisplayName("ROE-A2 a resident without e-mail gets letters, and KCC is told that one waits to be printed")
    void brieven() {
        String kenmerk = intake.indienen(new NieuwInitiatief(
                        "Bank bij de vijver",
                        "Een bank bij de vijver voor wandelaars uit de buurt.",
                        "herten",
                        null,
                        null,
                        new Indiener("Ria Vermeulen", null, "0475 555 014", "Vijverpad 3, 6049 AA Herten", null),
                        null,
                        null,
                        false,
                        Kanaal.KCC,
                        null,
                        "kcc"))
                .kenmerk();

        assertThat(berichten.van(kenmerk))
                .filteredOn(bericht -> bericht.soort().equals("ontvangstbevestiging"))
                .extracting(Verzonden::wijze)
                .containsExactly(Wijze.BRIEF);
        assertThat(functies(kenmerk, "brief-klaar")).containsExactly("kcc");
        assertThat(brieven.tePrinten()).anySatisfy(brief -> {
            assertThat(brief.kenmerk()).isEqualTo(kenmerk);
            assertThat(brief.tekst())
                    .contains(
                            "\nGa naar ",
                            "/volgen en vul in:\nKenmerk: " + kenmerk + "\nVolgcode: " + volgcodes.opPapier(kenmerk, 1)
                                    + "\n")
                    .doesNotContain("volgcode=", "http", "⟦");
        });

        String id = brieven.van(kenmerk).get(0).id();
        assertThat(brieven.geprint(id)).isTrue();

        assertThat(brieven.tePrinten()).noneMatch(brief -> brief.id().equals(id));
    }

    private List<String> functies(String kenmerk, String soort) {
        return berichten.van(kenmerk).stream()
                .filter(bericht -> bericht.soort().equals(soort))
                .map(Verzonden::functie)
                .toList();
    }
}
