package nl.wijkregie.wijkagenda.process;

import static nl.wijkregie.testsupport.Agendaspel.uitwerking;
import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Toepassingstest
@DisplayName("ROE-G3 many measures with many contributors, and agendas of two wijken at the same time")
class WijkagendaNaastElkaarTest {

    /** Where the pot pays, and with how much, in cents. */
    private static final long UIT_DE_POT = 500_00;

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Spel spel;

    @Autowired
    Wijkagendas agendas;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Oordelen oordelen;

    @Autowired
    Agendaverslag verslag;

    @Autowired
    Agendadocumenten documenten;

    @Autowired
    Grootboek grootboek;

    @Autowired
    TaskService taken;

    @Autowired
    RuntimeService processen;

    @Test
    @DisplayName(
            "ROE-G3, ROE-G5, ROE-G7 given six measures that eight contributors pay or carry, then each of them judges"
                    + " what is theirs and nothing else, and all are adopted, followed and evaluated")
    void zesMaatregelenMetAchtBijdragers() {
        String agenda = agendaspel.begin("herten", 2026);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        String zebrapad = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");
        String speelplek = agendaspel.voegToe(agenda, "Speelplek in het park", "jeugd");
        String lampen = agendaspel.voegToe(agenda, "Lampen in de tunnel", "veiligheid");
        String feest = agendaspel.voegToe(agenda, "Feest op het plein", "evenementen");
        String gevels = agendaspel.voegToe(agenda, "Schone gevels", "wonen");

        totUitwerken(agenda);
        assertThat(agendaspel.open(agenda, "maatregelUitwerken")).hasSize(6);
        betaald(bomen, "cluster-bor", "cluster-bor", "100.00", "wijkbudget", "500.00");
        betaald(zebrapad, "cluster-ruimte", "cluster-ruimte", "900.00", "cluster-bor", "50.00");
        betaald(speelplek, "cluster-sociaal", "partner-wijkraad", "75.00", "cluster-sociaal", "25.00");
        betaald(lampen, "cluster-lv", "cluster-lv", "300.00", "wijkbudget", "500.00");
        betaald(feest, "cluster-vth", "cluster-vth", "60.00");
        betaald(gevels, "partner-corporatie", "partner-corporatie", "1200.00");

        verwachtOordelen(bomen, "clustermanager-bor", "manager-lv");
        verwachtOordelen(zebrapad, "clustermanager-ruimte", "clustermanager-bor");
        verwachtOordelen(speelplek, "partner-wijkraad", "clustermanager-sociaal");
        verwachtOordelen(lampen, "clustermanager-lv", "manager-lv");
        verwachtOordelen(feest, "clustermanager-vth");
        verwachtOordelen(gevels, "partner-corporatie", "clustermanager-ruimte");

        agendaspel.stemOveralIn(agenda);
        assertThat(maatregelen.van(agenda)).allSatisfy(maatregel -> {
            assertThat(maatregel.status()).isEqualTo(Maatregelstatus.INGESTEMD);
            assertThat(oordelen.isIngestemd(maatregel.kenmerk())).isTrue();
        });
        assertThat(oordelen.van(zebrapad))
                .extracting(Oordeel::functie)
                .as("each judges in its own function")
                .doesNotHaveDuplicates();
        stelVast(agenda);
        volgTotHetEind(agenda);
    }

    private void verwachtOordelen(String maatregel, String... groepen) {
        assertThat(agendaspel.open(maatregelen.haal(maatregel).agenda(), "bijdrageBeoordelen"))
                .filteredOn(taak -> maatregel.equals(agendaspel.variabele(taak, "maatregel")))
                .extracting(taak -> agendaspel.variabele(taak, "beoordelaar"))
                .containsExactlyInAnyOrder(groepen);
    }

    private void stelVast(String agenda) {
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel.besluitCollege(agenda, true);

        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(maatregelen.van(agenda))
                .hasSize(6)
                .extracting(Maatregel::status)
                .containsOnly(Maatregelstatus.VASTGESTELD);
        assertThat(maatregelen.van(agenda).stream()
                        .flatMap(maatregel -> maatregelen.aandelen(maatregel.kenmerk()).stream())
                        .mapToLong(Aandeel::bedrag)
                        .sum())
                .isEqualTo(3_710_00);
        assertThat(pot(agenda).gereserveerd()).as("the pot pays two of them").isEqualTo(2 * UIT_DE_POT);
        assertThat(documenten.html(agenda, 1).orElseThrow())
                .contains("Bomen in de straat", "Zebrapad bij de school", "Speelplek in het park")
                .contains("Lampen in de tunnel", "Feest op het plein", "Schone gevels")
                .contains("Woningcorporatie", "Wijkraad", "Wijkbudget voor de wijkagenda");
    }

    private void volgTotHetEind(String agenda) {
        assertThat(agendaspel.open(agenda, "voortgang")).hasSize(6);
        agendaspel.doe(
                agenda, "raadAanbieden", "griffier", antwoorden("raadDatum", "15-04-2026", "raadVerslag", "Gehoord."));
        for (Maatregel maatregel : maatregelen.van(agenda)) {
            boolean uitDePot = maatregelen.aandelen(maatregel.kenmerk()).stream()
                    .anyMatch(aandeel -> aandeel.betaler().equals("wijkbudget"));
            assertThat(spel.stappen(agenda)).doesNotContain("agendaEvalueren");
            agendaspel.meldVoortgang(
                    maatregel.kenmerk(),
                    "uitgevoerd",
                    uitDePot ? new Object[] {"besteedWijkbudget", "450.00"} : new Object[0]);
        }
        agendaspel.doe(agenda, "agendaEvalueren", "wijkregisseur1", antwoorden("evaluatieVerslag", "Alles is gelukt."));

        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.AFGEROND);
        assertThat(pot(agenda).vrij())
                .as("what was not spent is free again")
                .isEqualTo(pot(agenda).toegekend() - 2 * 450_00);
        assertThat(processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(agenda)
                        .count())
                .isZero();
    }

    @Test
    @DisplayName(
            "ROE-G1, ROE-G6 given agendas of two wijken whose steps are taken by turns, then a step of the one changes"
                    + " nothing of the other, and both are adopted with money of their own pot")
    void tweeWijkenNaastElkaar() {
        String centrum = agendaspel.begin("centrum", 2026);
        String swalmen = agendaspel.begin("swalmen", 2026);

        omDeBeurt(centrum, swalmen, this::maakLijst);
        omDeBeurt(centrum, swalmen, agenda -> agendaspel.rondOverzichtAf(agenda));
        omDeBeurt(centrum, swalmen, agendaspel::keurAllesHaalbaar);
        omDeBeurt(centrum, swalmen, agendaspel::vraagBewoners);
        omDeBeurt(centrum, swalmen, agenda -> agendaspel.prioriteer(agenda));
        omDeBeurt(centrum, swalmen, this::werkUit);
        omDeBeurt(centrum, swalmen, agenda -> agendaspel.beoordeel(agenda + "-01", "manager-lv", true));
        omDeBeurt(centrum, swalmen, agendaspel::stemOveralIn);
        omDeBeurt(centrum, swalmen, agendaspel::biedAan);
        omDeBeurt(centrum, swalmen, agendaspel::keurGoed);
        omDeBeurt(centrum, swalmen, agenda -> agendaspel.besluitCollege(agenda, true));

        verwachtVastgesteld(centrum, "swalmen");
        verwachtVastgesteld(swalmen, "centrum");
        omDeBeurt(
                centrum,
                swalmen,
                agenda -> agendaspel.meldVoortgang(agenda + "-01", "uitgevoerd", "besteedWijkbudget", "400.00"));
        omDeBeurt(centrum, swalmen, agenda -> agendaspel.meldVoortgang(agenda + "-02", "vertraagd"));
        for (String agenda : List.of(centrum, swalmen)) {
            assertThat(pot(agenda).vrij()).isEqualTo(pot(agenda).toegekend() - 400_00);
            assertThat(agendaspel.open(agenda, "voortgang")).hasSize(1);
        }
    }

    private void maakLijst(String agenda) {
        agendaspel.voegToe(agenda, "Bomen in " + wijk(agenda), "groen");
        agendaspel.voegToe(agenda, "Spelen in " + wijk(agenda), "jeugd");
    }

    private void werkUit(String agenda) {
        betaald(agenda + "-01", "cluster-bor", "cluster-bor", "100.00", "wijkbudget", "500.00");
        betaald(agenda + "-02", "cluster-sociaal", "cluster-sociaal", "80.00");
    }

    /** A step of the first agenda and then the same of the second; each leaves the other as it was. */
    private void omDeBeurt(String eerste, String tweede, Consumer<String> stap) {
        neem(stap, eerste, tweede);
        neem(stap, tweede, eerste);
        assertThat(spel.stappen(eerste)).isEqualTo(spel.stappen(tweede));
    }

    private void neem(Consumer<String> stap, String agenda, String andere) {
        Stand eigen = stand(agenda);
        Stand vooraf = stand(andere);
        stap.accept(agenda);
        assertThat(stand(agenda)).isNotEqualTo(eigen);
        assertThat(stand(andere)).isEqualTo(vooraf);
    }

    private void verwachtVastgesteld(String agenda, String andereWijk) {
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(pot(agenda).gereserveerd()).isEqualTo(UIT_DE_POT);
        assertThat(grootboek.verplichtingen(agenda + "-01")).hasSize(1);
        assertThat(documenten.html(agenda, 1).orElseThrow())
                .contains("Bomen in " + wijk(agenda), "Spelen in " + wijk(agenda))
                .doesNotContain("in " + andereWijk);
        assertThat(verslag.van(agenda))
                .extracting(Regel::functie)
                .noneSatisfy(functie -> assertThat(functie).containsIgnoringCase(andereWijk));
    }

    private Stand stand(String agenda) {
        return new Stand(
                agendas.haal(agenda).status(),
                taken.createTaskQuery().processInstanceBusinessKey(agenda).list().stream()
                        .map(Task::getId)
                        .sorted()
                        .toList(),
                verslag.van(agenda),
                maatregelen.van(agenda),
                pot(agenda));
    }

    private Potstand pot(String agenda) {
        return grootboek.stand(new Pot(2026, wijk(agenda), Potsoort.WIJKAGENDA)).orElseThrow();
    }

    private String wijk(String agenda) {
        return agendas.haal(agenda).wijk();
    }

    private void totUitwerken(String agenda) {
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        agendaspel.prioriteer(agenda);
    }

    /** Works a measure out; who pays and how much in euro, by turns. */
    private void betaald(String maatregel, String trekker, String... betalers) {
        Map<String, Object> antwoorden = uitwerking(maatregelen.haal(maatregel).titel(), "trekker", trekker);
        BigDecimal kosten = BigDecimal.ZERO;
        for (int plek = 0; plek < betalers.length; plek += 2) {
            int rij = plek / 2 + 1;
            antwoorden.put("betaler" + rij, betalers[plek]);
            antwoorden.put("betaaljaar" + rij, 2026);
            antwoorden.put("betaalbedrag" + rij, betalers[plek + 1]);
            kosten = kosten.add(new BigDecimal(betalers[plek + 1]));
            if (betalers[plek].equals("wijkbudget")) {
                antwoorden.put("wijkbudgetReden", "Het cluster heeft dit jaar niet meer geld.");
            }
        }
        antwoorden.put("kosten", kosten.toPlainString());
        agendaspel.werkUit(maatregel, antwoorden);
    }

    /** All that a step can change of an agenda. */
    private record Stand(
            Agendastatus status, List<String> taken, List<Regel> verslag, List<Maatregel> maatregelen, Potstand pot) {}
}
