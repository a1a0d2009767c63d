package nl.wijkregie.wijkagenda.zaken;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@DisplayName("Cases of residents from the list to what came of their measures")
class ZakenOverDeAgendaTest {

    private static final Aanleiding TEST = new Aanleiding("", "test", "Test", "Voor deze test", null);
    private static final Set<String> OVER_DE_AGENDA = Set.of(
            "op-de-wijkagenda",
            "op-deze-wijkagenda",
            "wens-overgenomen",
            "agenda-opgenomen",
            "agenda-niet-opgenomen",
            "bijdrage-toegekend",
            "wens-uitgevoerd",
            "wens-gestopt");

    @Autowired
    Spel spel;

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Agendazaken zaken;

    @Autowired
    Agendalijst lijst;

    @Autowired
    Berichten berichten;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    @BeforeEach
    void inEenGeopendJaar() {
        klok.zet(LocalDate.of(2026, 3, 2));
        transactie.executeWithoutResult(status -> {
            if (jaren.zoek(2026).isEmpty()) {
                jaren.open(2026, 250_000_00, 10_000_00, 33, false, TEST.met("opening-2026"));
            }
        });
    }

    @Test
    @DisplayName(
            "ROE-G2, ROE-D5, ROE-F3, ROE-E0 given cases of every kind, then each hears every step of its own exactly once")
    void alleRoutes() {
        String eerder = zaak("beleidswens");
        String agenda = agendaspel.begin("centrum", 2026);
        String later = zaak("beleidswens");
        String initiatief = zaak("inwonerinitiatief");
        String geweigerd = zaak("verzoek");
        assertThat(tekst(later, "op-de-wijkagenda")).contains("Wijkagenda Centrum 2026");
        assertThatThrownBy(() -> agendaspel.rondOverzichtAf(agenda))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(eerder);

        String zebrapad = maatregel(agenda, "Zebrapad bij de school", eerder);
        String plantsoen = maatregel(agenda, "Plantsoen op het plein", later);
        String speelplek = maatregel(agenda, "Speelplek voor jonge kinderen", initiatief);
        transactie.executeWithoutResult(status -> zaken.nietOvernemen(geweigerd, "Dit doet de provincie."));
        agendaspel.rondOverzichtAf(agenda);
        String teLaat = zaak("beleidswens");
        assertThat(lijst.zoek(teLaat).orElseThrow().agenda()).isNull();

        agendaspel.toets(plantsoen, "cluster-bor", false);
        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        agendaspel.prioriteer(agenda);
        agendaspel.werkUit(zebrapad, Agendaspel.uitwerking("Zebrapad bij de school"));
        agendaspel.werkUit(
                speelplek, Agendaspel.uitwerkingMetWijkbudget("Speelplek voor jonge kinderen", "100.00", "400.00"));
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel.besluitCollege(agenda, true);

        hoorde(geweigerd, "op-de-wijkagenda", "agenda-niet-opgenomen");
        hoorde(later, "op-de-wijkagenda", "wens-overgenomen", "agenda-niet-opgenomen");
        assertThat(tekst(later, "agenda-niet-opgenomen")).contains("Dit past niet in het beleid.");
        hoorde(initiatief, "op-de-wijkagenda", "wens-overgenomen", "agenda-opgenomen", "bijdrage-toegekend");
        assertThat(tekst(initiatief, "bijdrage-toegekend")).contains("€ 400,00");
        assertThat(grootboek.verplichting(initiatief).orElseThrow().gereserveerd())
                .isEqualTo(400_00);
        assertThat(spel.zaak(initiatief).status()).isEqualTo(Status.IN_UITVOERING);
        hoorde(teLaat, "op-de-wijkagenda");

        agendaspel.meldVoortgang(zebrapad, "uitgevoerd", "voortgangOpenbaar", "Het zebrapad ligt er.");

        hoorde(
                eerder,
                "op-de-wijkagenda",
                "op-deze-wijkagenda",
                "wens-overgenomen",
                "agenda-opgenomen",
                "wens-uitgevoerd");
        assertThat(tekst(eerder, "wens-uitgevoerd")).contains("Het zebrapad ligt er.");
        assertThat(spel.zaak(eerder).uitkomst()).isEqualTo(Uitkomst.UITGEVOERD);
        volgendeRonde(agenda, teLaat);
    }

    /** What came too late waits for the next round, and hears then on which agenda it is (ROE-G6). */
    private void volgendeRonde(String agenda, String teLaat) {
        agendaspel.beginTussentijds(agenda);

        hoorde(teLaat, "op-de-wijkagenda", "op-deze-wijkagenda");
        assertThat(lijst.zoek(teLaat).orElseThrow().ronde()).isEqualTo(2);
    }

    private String zaak(String soort) {
        String zaak = spel.totPrincipebesluit(
                soort, soort.equals("beleidswens") ? Map.of() : antwoorden("grotereImpact", true));
        spel.beslis(zaak, "steunen");
        assertThat(spel.zaak(zaak).status()).isEqualTo(Status.GEAGENDEERD);
        return zaak;
    }

    private String maatregel(String agenda, String titel, String zaak) {
        return agendaspel.voegToe(agenda, new Voorstel(titel, "", "", "groen", List.of(), null, zaak));
    }

    private void hoorde(String zaak, String... soorten) {
        assertThat(berichten.van(zaak).stream()
                        .filter(bericht -> bericht.functie().equals("indiener"))
                        .map(Verzonden::soort)
                        .filter(OVER_DE_AGENDA::contains))
                .containsExactly(soorten);
    }

    private String tekst(String zaak, String soort) {
        return berichten.van(zaak).stream()
                .filter(bericht -> bericht.soort().equals(soort))
                .map(Verzonden::tekst)
                .findFirst()
                .orElseThrow();
    }
}
