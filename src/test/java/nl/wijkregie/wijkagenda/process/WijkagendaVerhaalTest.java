package nl.wijkregie.wijkagenda.process;

import static nl.wijkregie.testsupport.Agendaspel.uitwerking;
import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("ROE-G3 a wijkagenda from its first list to its last measure")
class WijkagendaVerhaalTest {

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Spel spel;

    @Autowired
    Wijkagendas agendas;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Agendaverslag verslag;

    @Autowired
    RuntimeService processen;

    @Autowired
    HistoryService historie;

    @Autowired
    ManagementService werk;

    @Autowired
    Agendadocumenten documenten;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Testklok klok;

    @Test
    @DisplayName(
            "ROE-G3 given six measures, when every step is taken in turn, then all are adopted, followed and evaluated")
    void vanBeginTotEind() {
        String agenda = agendaspel.begin("centrum", 2026);
        assertThat(agenda).isEqualTo("WA-2026-centrum");
        for (int nummer = 1; nummer <= 6; nummer++) {
            agendaspel.voegToe(agenda, "Maatregel nummer " + nummer, nummer % 2 == 0 ? "groen" : "jeugd");
        }

        agendaspel.totCollege(agenda);
        assertThat(maatregelen.van(agenda))
                .hasSize(6)
                .allSatisfy(maatregel -> assertThat(maatregel.status()).isEqualTo(Maatregelstatus.INGESTEMD));
        agendaspel.besluitCollege(agenda, true);

        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(maatregelen.van(agenda))
                .allSatisfy(maatregel -> assertThat(maatregel.status()).isEqualTo(Maatregelstatus.VASTGESTELD));
        assertThat(agendaspel.open(agenda, "voortgang")).hasSize(6);
        agendaspel.doe(
                agenda, "raadAanbieden", "griffier", antwoorden("raadDatum", "15-04-2026", "raadVerslag", "Gehoord."));

        maatregelen.van(agenda).forEach(maatregel -> agendaspel.meldVoortgang(maatregel.kenmerk(), "uitgevoerd"));
        agendaspel.doe(agenda, "agendaEvalueren", "wijkregisseur1", antwoorden("evaluatieVerslag", "Alles is gelukt."));

        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.AFGEROND);
        assertThat(processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(agenda)
                        .count())
                .isZero();
        assertThat(verslag.van(agenda).stream().map(Regel::stap))
                .contains("wijkagenda", "overzichtOpstellen", "eersteToets", "bewonerstoets", "prioriteren")
                .contains("maatregelUitwerken", "bijdrageBeoordelen", "agendaSamenstellen", "bewonersakkoord")
                .contains("wijkwethouderToezegging", "partnerAkkoord", "collegeAanbieden", "collegeVaststelling")
                .contains("raadAanbieden", "voortgang", "agendaEvalueren");
    }

    @Test
    @DisplayName(
            "ROE-G3 given measures of two policy fields, then each is tested by its own cluster, with its title in the task")
    void eersteToetsPerCluster() {
        String agenda = agendaspel.begin("herten", 2027);
        String zebrapad = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");
        String speelplek = agendaspel.voegToe(agenda, "Speelplek in het park", "jeugd");
        agendaspel.rondOverzichtAf(agenda);

        Task toets = agendaspel.taak(zebrapad, "eersteToets", "toetser", "cluster-ruimte");
        assertThat(toets.getName()).isEqualTo("Eerste toets: Zebrapad bij de school");
        assertThat(agendaspel.formulier(toets).get("maatregelTekst").toString()).contains("Verkeer en parkeren");

        agendaspel.toets(zebrapad, "cluster-ruimte", false);
        agendaspel.toets(speelplek, "cluster-sociaal", true);

        assertThat(maatregelen.haal(zebrapad).status()).isEqualTo(Maatregelstatus.AFGEVALLEN);
        assertThat(maatregelen.haal(zebrapad).statusReden()).contains("Dit past niet in het beleid.");
        assertThat(maatregelen.haal(speelplek).status()).isEqualTo(Maatregelstatus.IN_UITWERKING);
        assertThat(spel.stappen(agenda)).containsExactly("bewonerstoets");
    }

    @Test
    @DisplayName("ROE-G3 given that every measure is sieved out, then the wijkcoalitie makes a new list and reads why")
    void allesAfgevallen() {
        String agenda = agendaspel.begin("swalmen", 2026);
        String eerste = agendaspel.voegToe(agenda, "Zwembad op het plein", "groen");
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.toets(eerste, "cluster-bor", false);

        assertThat(spel.stappen(agenda)).containsExactly("overzichtOpstellen");
        assertThat(spel.formulier(agenda, "overzichtOpstellen")
                        .get("afgevallenTekst")
                        .toString())
                .contains("Zwembad op het plein", "Dit past niet in het beleid.");

        String tweede = agendaspel.voegToe(agenda, "Bomen op het plein", "groen");
        agendaspel.rondOverzichtAf(agenda);
        assertThat(agendaspel.open(agenda, "eersteToets"))
                .singleElement()
                .satisfies(taak ->
                        assertThat(agendaspel.variabele(taak, "maatregel")).isEqualTo(tweede));
    }

    @Test
    @DisplayName("ROE-G8 given steps that are skipped with a reason, then a complete measure still goes to judgement")
    void stappenOverslaan() {
        String agenda = agendaspel.begin("asenray", 2026);
        String maatregel = agendaspel.voegToe(agenda, "Bankjes langs de route", "groen");
        overslaan(agenda);

        assertThat(spel.stappen(agenda)).containsExactly("maatregelUitwerken");
        agendaspel.werkUit(maatregel, uitwerking("Bankjes langs de route"));
        assertThat(agendaspel.open(agenda, "bijdrageBeoordelen")).isNotEmpty();
        assertThat(verslag.van(agenda))
                .anySatisfy(regel -> assertThat(regel.antwoorden())
                        .anySatisfy(antwoord -> assertThat(antwoord.veld()).isEqualTo("overslaanReden")));
    }

    @Test
    @DisplayName("ROE-G8 given an adopted agenda, then its document says what was skipped and why, and who consented")
    void totstandkoming() {
        String agenda = agendaspel.begin("donderberg", 2027);
        String maatregel = agendaspel.voegToe(agenda, "Bankjes langs de route", "groen");
        overslaan(agenda);
        agendaspel.werkUit(maatregel, uitwerking("Bankjes langs de route", "vanJaar", 2027, "totJaar", 2027));
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel
                .open(agenda, "collegeVaststelling")
                .forEach(taak -> assertThat(agendaspel
                                .formulier(taak)
                                .get("totstandkomingTekst")
                                .toString())
                        .contains("De eerste toets is overgeslagen.", "De wijkwethouder heeft toegezegd"));
        agendaspel.besluitCollege(agenda, true);

        assertThat(documenten.html(agenda, 1).orElseThrow())
                .contains("De eerste toets is overgeslagen.", "De reden daarvoor:", "Zo hebben bewoners")
                .contains("De wijkwethouder heeft toegezegd", "Akkoord met de hele agenda: Wijkraad, Woningcorporatie.")
                .doesNotContain("wijkregisseur4");
    }

    @Test
    @DisplayName("DHE-3 given the order of the wijkcoalitie, then the College weighs the measures as a priority list")
    void prioriteitenVoorHetCollege() {
        String agenda = agendaspel.begin("hoogvonderen", 2027);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        String lampen = agendaspel.voegToe(agenda, "Lampen in de straat", "groen");
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        agendaspel.prioriteer(agenda, lampen, bomen);
        agendaspel.werkUit(bomen, uitwerking("Bomen in de straat", "vanJaar", 2027, "totJaar", 2027));
        agendaspel.werkUit(lampen, uitwerking("Lampen in de straat", "vanJaar", 2027, "totJaar", 2027));
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);

        Task college = agendaspel.open(agenda, "collegeVaststelling").get(0);
        assertThat(agendaspel.formulier(college).get("agendaTekst").toString())
                .containsSubsequence("1. Lampen in de straat", "2. Bomen in de straat");
    }

    @Test
    @DisplayName("ROE-G3 given advice to adapt, then only that measure goes back, and all judge its new version")
    void adviesTotAanpassen() {
        String agenda = agendaspel.begin("maasniel", 2026);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        String spelen = agendaspel.voegToe(agenda, "Spelen in de straat", "jeugd");
        overslaan(agenda);
        agendaspel.werkUit(bomen, uitwerking("Bomen in de straat"));
        agendaspel.werkUit(spelen, uitwerking("Spelen in de straat", "trekker", "cluster-sociaal"));

        agendaspel.beoordeel(bomen, "clustermanager-bor", false);

        assertThat(agendaspel
                        .formulier(agendaspel.taak(bomen, "maatregelUitwerken"))
                        .get("terugReden")
                        .toString())
                .contains("De planning is te krap.");
        assertThat(agendaspel.taak(spelen, "bijdrageBeoordelen")).isNotNull();

        agendaspel.werkUit(bomen, uitwerking("Bomen in de hele straat"));
        agendaspel.stemOveralIn(agenda);
        assertThat(maatregelen.haal(bomen).titel()).isEqualTo("Bomen in de hele straat");
        assertThat(spel.stappen(agenda)).containsExactly("agendaSamenstellen");
    }

    @Test
    @DisplayName("ROE-G3 given a measure that drops out while it is worked out, then the others go on")
    void maatregelVervalt() {
        String agenda = agendaspel.begin("roermond-oost", 2026);
        String bomen = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        String spelen = agendaspel.voegToe(agenda, "Spelen in de straat", "jeugd");
        overslaan(agenda);
        agendaspel.werkUit(
                bomen,
                antwoorden(
                        "titel", "Bomen in de laan",
                        "omschrijving", "Half af.",
                        "vervolg", "vervalt",
                        "vervalReden", "Er liggen kabels in de grond."));
        agendaspel.werkUit(spelen, uitwerking("Spelen in de straat", "trekker", "cluster-sociaal"));
        agendaspel.stemOveralIn(agenda);

        assertThat(maatregelen.haal(bomen).status()).isEqualTo(Maatregelstatus.VERVALLEN);
        assertThat(maatregelen.haal(bomen).statusReden()).isEqualTo("Er liggen kabels in de grond.");
        assertThat(maatregelen.haal(bomen).titel()).isEqualTo("Bomen in de laan");
        agendaspel.biedAan(agenda);
        assertThat(spel.stappen(agenda)).containsExactly("bewonersakkoord");
    }

    @Test
    @DisplayName(
            "ROE-G3 given a no of residents, wijkwethouder, partner or College, then the agenda comes back with the reason")
    void terugNaarSamenstellen() {
        String agenda = agendaspel.begin("donderberg", 2026);
        agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        agendaspel.prioriteer(agenda);
        agendaspel.werkUit("WA-2026-donderberg-01", uitwerking("Bomen in de straat"));
        agendaspel.stemOveralIn(agenda);

        agendaspel.biedAan(agenda);
        agendaspel.doe(
                agenda,
                "bewonersakkoord",
                "wijkregisseur4",
                antwoorden("akkoord", false, "akkoordToelichting", "Er is te weinig voor jongeren."));
        verwachtTerug(agenda, "Er is te weinig voor jongeren.");

        agendaspel.biedAan(agenda);
        ja(agenda, "bewonersakkoord", "wijkregisseur4");
        agendaspel.doe(
                agenda,
                "wijkwethouderToezegging",
                "wijkwethouder",
                antwoorden("toegezegd", false, "toezeggingMotivering", "Eerst overleg met het cluster."));
        verwachtTerug(agenda, "Wijkwethouder: Eerst overleg met het cluster.");

        agendaspel.biedAan(agenda);
        ja(agenda, "bewonersakkoord", "wijkregisseur4");
        agendaspel.doe(agenda, "wijkwethouderToezegging", "wijkwethouder", antwoorden("toegezegd", true));
        for (Task taak : agendaspel.open(agenda, "partnerAkkoord")) {
            boolean raad = "partner-wijkraad".equals(agendaspel.variabele(taak, "partner"));
            agendaspel.rondAf(
                    taak,
                    raad ? "wijkraad" : "corporatie",
                    antwoorden("akkoord", !raad, "akkoordMotivering", raad ? "Wij missen de speeltuin." : ""));
        }
        verwachtTerug(agenda, "Wijkraad: Wij missen de speeltuin.");

        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel.besluitCollege(agenda, false);
        verwachtTerug(agenda, "De kosten zijn nog niet duidelijk.");
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.IN_VOORBEREIDING);
    }

    @Test
    @DisplayName(
            "ROE-G6 given an adopted agenda, then it is looked back on each year, and measures can be added in between")
    void levendeAgenda() {
        String agenda = agendaspel.begin("hoogvonderen", 2026);
        agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        agendaspel.totCollege(agenda);
        agendaspel.besluitCollege(agenda, true);

        Job elkJaar = werk.createJobQuery().timers().activityId("jaarlijkseEvaluatie").active().list().stream()
                .filter(timer -> timer.getProcessDefinitionKey().equals("wijkagenda"))
                .filter(timer -> isVan(timer, agenda))
                .findFirst()
                .orElseThrow();
        assertThat(elkJaar.getDuedate()).isEqualTo("2026-12-01T08:00:00+01:00");
        werk.executeJob(elkJaar.getId());
        agendaspel.doe(
                agenda, "jaarlijksEvalueren", "wijkregisseur4", antwoorden("evaluatieVerslag", "Het loopt goed."));

        int tweede = agendaspel.beginTussentijds(agenda);
        assertThat(tweede).isEqualTo(2);
        agendaspel.voegToe(agenda, "Lampen in de straat", "groen");
        agendaspel.totCollege(agenda);
        agendaspel.besluitCollege(agenda, true);
        assertThat(agendaspel.open(agenda, "voortgang")).hasSize(2);
        assertThat(maatregelen.van(agenda))
                .allSatisfy(maatregel -> assertThat(maatregel.status()).isEqualTo(Maatregelstatus.VASTGESTELD));

        werk.createJobQuery().timers().activityId("jaarlijkseEvaluatie").active().list().stream()
                .filter(timer -> isVan(timer, agenda))
                .forEach(timer -> werk.executeJob(timer.getId()));
        assertThat(agendaspel.open(agenda, "jaarlijksEvalueren"))
                .as("one look back a year for the whole agenda, however many rounds it has")
                .hasSize(1);

        agendaspel.doe(
                agenda, "jaarlijksEvalueren", "wijkregisseur4", antwoorden("evaluatieVerslag", "Het loopt goed."));
        agendaspel.meldVoortgang(maatregelen.van(agenda, 1).get(0).kenmerk(), "uitgevoerd");
        agendaspel.open(agenda, "raadAanbieden").forEach(taak -> agendaspel.rondAf(taak, "griffier", antwoorden()));
        agendaspel.doe(agenda, "agendaEvalueren", "wijkregisseur4", antwoorden("evaluatieVerslag", "Het is af."));
        werk.createJobQuery().timers().activityId("jaarlijkseEvaluatie").active().list().stream()
                .filter(timer -> isVan(timer, agenda))
                .forEach(timer -> werk.executeJob(timer.getId()));
        assertThat(agendaspel.open(agenda, "jaarlijksEvalueren"))
                .as("the second round looks back when the first has ended")
                .hasSize(1);
    }

    @Test
    @DisplayName("ROE-G6 given nothing to put on the list, then the wijkcoalitie stops with a reason at the first step")
    void stoppenBijOverzicht() {
        String agenda = agendaspel.begin("roermond-oost", 2027);
        assertThatThrownBy(() -> agendaspel.rondOverzichtAf(agenda, "overzichtVervolg", "stoppen"))
                .hasMessageContaining("Schrijf op waarom u met deze agenda stopt.");
        assertThatThrownBy(() -> agendaspel.rondOverzichtAf(
                        agenda,
                        "overzichtVervolg",
                        "stoppen",
                        "stopReden",
                        "Er kwam niets binnen.",
                        "maatregelen",
                        "Bankjes | groen"))
                .hasMessageContaining("U stopt, maar hier staan nog maatregelen.");

        agendaspel.rondOverzichtAf(agenda, "overzichtVervolg", "stoppen", "stopReden", "Er kwam niets binnen.");

        assertThat(isKlaar(agenda)).isTrue();
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.GESTOPT);
    }

    @Test
    @DisplayName("ROE-G6 given that no measure is left, then the wijkcoalitie stops with a reason and can begin anew")
    void stoppen() {
        String agenda = agendaspel.begin("maasniel", 2027);
        String maatregel = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        overslaan(agenda);
        Map<String, Object> vervalt = uitwerking("Bomen in de straat");
        vervalt.put("vervolg", "vervalt");
        vervalt.put("vervalReden", "De straat is te smal.");
        agendaspel.werkUit(maatregel, vervalt);
        assertThatThrownBy(() -> agendaspel.doe(
                        agenda, "agendaSamenstellen", "wijkregisseur3", antwoorden("samenstelling", "stoppen")))
                .hasMessageContaining("Schrijf op waarom u met deze agenda stopt.");

        agendaspel.doe(
                agenda,
                "agendaSamenstellen",
                "wijkregisseur3",
                antwoorden("samenstelling", "stoppen", "samenstellingToelichting", "Er is niets over."));

        assertThat(isKlaar(agenda)).isTrue();
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.GESTOPT);
        assertThat(agendaspel.begin("maasniel", 2027)).isEqualTo(agenda);
    }

    @Test
    @DisplayName(
            "ROE-F10, ROE-G5 given a measure of two years, then the manager decides on the second year when it is there")
    void deelVanLaterJaar() {
        String agenda = agendaspel.begin("herten", 2026);
        String maatregel = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        overslaan(agenda);
        agendaspel.werkUit(
                maatregel,
                uitwerking(
                        "Bomen in de straat",
                        "kosten",
                        "900.00",
                        "betaler1",
                        "cluster-bor",
                        "betaaljaar1",
                        2026,
                        "betaalbedrag1",
                        "100.00",
                        "betaler2",
                        "wijkbudget",
                        "betaaljaar2",
                        2026,
                        "betaalbedrag2",
                        "500.00",
                        "betaler3",
                        "wijkbudget",
                        "betaaljaar3",
                        2027,
                        "betaalbedrag3",
                        "300.00",
                        "wijkbudgetReden",
                        "Het cluster heeft niet meer geld.",
                        "totJaar",
                        2027));
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel.besluitCollege(agenda, true);
        Pot pot = new Pot(2026, "herten", Potsoort.WIJKAGENDA);
        assertThat(grootboek.stand(pot).orElseThrow().gereserveerd()).isEqualTo(500_00);

        klok.zet(LocalDate.of(2027, 1, 4));
        Job nieuwJaar = werk.createJobQuery().timers().activityId("jaardeelMoment").active().list().stream()
                .filter(timer -> isVan(timer, agenda))
                .findFirst()
                .orElseThrow();
        assertThat(nieuwJaar.getDuedate()).isEqualTo("2027-01-02T00:00:00+01:00");
        werk.executeJob(nieuwJaar.getId());
        assertThat(spel.groepen(agenda, "jaardeelToekennen")).contains("manager-lv", "clustermanager-sociaal");
        agendaspel.doe(agenda, "jaardeelToekennen", "manager-lv", antwoorden("akkoord", true));
        assertThat(grootboek
                        .stand(new Pot(2027, "herten", Potsoort.WIJKAGENDA))
                        .orElseThrow()
                        .gereserveerd())
                .isEqualTo(300_00);

        agendaspel.meldVoortgang(maatregel, "uitgevoerd", "besteedWijkbudget", "700.00");
        assertThat(grootboek.stand(pot).orElseThrow().vrij())
                .as("what is left of the second year is of that year")
                .isEqualTo(grootboek.stand(pot).orElseThrow().toegekend() - 500_00);
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("ROE-F15, ROE-F4 given costs of making the agenda, then the manager decides and the agenda pot pays")
    void kostenVanDeAgenda() {
        String agenda = agendaspel.begin("asenray", 2027);
        String kosten = agendaspel.start(
                "agendakosten",
                "wijkregisseur3",
                antwoorden(
                        "agenda",
                        agenda,
                        "kostenOmschrijving",
                        "Zaalhuur voor de bijeenkomst",
                        "kostenBedrag",
                        "250.00"));
        assertThat(spel.groepen(kosten, "akkoordAgendakosten"))
                .as("the mandate's substitute can take it too (ROE-F4)")
                .containsExactlyInAnyOrder("manager-lv", "clustermanager-sociaal");
        agendaspel.doe(kosten, "akkoordAgendakosten", "manager-lv", antwoorden("akkoord", true));

        assertThat(grootboek
                        .stand(new Pot(2026, "asenray", Potsoort.WIJKAGENDA))
                        .orElseThrow()
                        .gereserveerd())
                .isEqualTo(250_00);
        assertThat(isKlaar(kosten)).isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("The stories above pass every element of the four models")
    void elkElementIsGepasseerd() throws Exception {
        Set<String> gepasseerd = historie.createHistoricActivityInstanceQuery().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        Set<String> gemist = new TreeSet<>();
        for (String model : List.of("wijkagenda", "maatregel", "maatregeluitvoering", "agendakosten")) {
            try (InputStream inhoud = getClass().getResourceAsStream("/bpmn/" + model + ".bpmn")) {
                Bpmn.readModelFromStream(inhoud)
                        .getModelElementsByType(FlowNode.class)
                        .forEach(element -> gemist.add(element.getId()));
            }
        }
        gemist.removeAll(gepasseerd);

        assertThat(gemist).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G6 given progress, then the leader gets the next term, and a stopped measure says why to residents")
    void voortgang() {
        String agenda = agendaspel.begin("roermond-zuid", 2026);
        String maatregel = agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        agendaspel.totCollege(agenda);
        agendaspel.besluitCollege(agenda, true);

        String eerste = agendaspel.taak(maatregel, "voortgang").getId();
        agendaspel.meldVoortgang(maatregel, "vertraagd");
        Task volgende = agendaspel.taak(maatregel, "voortgang");
        assertThat(volgende.getId()).isNotEqualTo(eerste);
        assertThat(volgende.getDueDate()).isNotNull();
        assertThat(agendaspel.formulier(volgende).get("voortgangTekst").toString())
                .contains("Vertraagd", "De aannemer is begonnen met het werk.");

        agendaspel.meldVoortgang(maatregel, "gestopt", "voortgangOpenbaar", "Er liggen te veel kabels.");
        assertThat(maatregelen.haal(maatregel).status()).isEqualTo(Maatregelstatus.GESTOPT);
        assertThat(spel.stappen(agenda)).containsExactly("raadAanbieden");
    }

    @Test
    @DisplayName(
            "given a round whose process the administrator deletes, then it stops and the agenda can be begun anew")
    void afgebroken() {
        String agenda = agendaspel.begin("centrum", 2027);
        agendaspel.voegToe(agenda, "Bomen in de straat", "groen");

        processen.deleteProcessInstance(
                processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(agenda)
                        .singleResult()
                        .getId(),
                "vergissing");

        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.GESTOPT);
        assertThat(agendaspel.begin("centrum", 2027)).isEqualTo(agenda);
        assertThat(agendas.haal(agenda).status()).isEqualTo(Agendastatus.IN_VOORBEREIDING);
    }

    @Test
    @DisplayName("given a whole agenda, then history keeps decisions and no text")
    void geenTekstenInDeHistorie() {
        String agenda = agendaspel.begin("swalmen", 2027);
        agendaspel.voegToe(agenda, "Bomen in de straat", "groen");
        overslaan(agenda);
        agendaspel.werkUit("WA-2027-swalmen-01", uitwerking("Bomen in de straat", "vanJaar", 2027, "totJaar", 2027));
        agendaspel.stemOveralIn(agenda);

        List<String> namen = historie.createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .distinct()
                .toList();
        assertThat(namen)
                .contains("wijk", "ronde", "oordeel")
                .doesNotContain("titel", "omschrijving", "overslaanReden", "kosten", "betaler1", "maatregelen")
                .doesNotContain("toetsers", "beoordelaars", "partners");
    }

    private boolean isVan(Job timer, String agenda) {
        return agenda.equals(processen
                .createProcessInstanceQuery()
                .processInstanceId(timer.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private boolean isKlaar(String kenmerk) {
        return processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(kenmerk)
                        .count()
                == 0;
    }

    private void overslaan(String agenda) {
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
    }

    private void ja(String agenda, String stap, String account) {
        agendaspel.doe(agenda, stap, account, antwoorden("akkoord", true, "akkoordToelichting", "38 van de 40 voor."));
    }

    private void verwachtTerug(String agenda, String reden) {
        assertThat(spel.stappen(agenda)).containsExactly("agendaSamenstellen");
        assertThat(spel.formulier(agenda, "agendaSamenstellen")
                        .get("terugTekst")
                        .toString())
                .contains(reden);
    }
}
