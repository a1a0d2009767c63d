package nl.wijkregie.initiatief.process;

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
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Participatietrede;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendalijst;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route of the process {@code initiatief}, told as the policy tells it. */
@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoutesTest {

    @Autowired
    Spel spel;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Berichten berichten;

    @Autowired
    Agendalijst agendalijst;

    @Autowired
    Testklok klok;

    @Autowired
    TaskService taken;

    @Autowired
    HistoryService historie;

    @BeforeEach
    void opEenGewoneMaandag() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName(
            "ROE-A5 given an idea, when it is filed, then the resident gets a confirmation at once and triage waits")
    void indienen() {
        String kenmerk = spel.dienIn();

        assertThat(aanIndiener(kenmerk)).containsExactly("ontvangstbevestiging");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_TRIAGE);
        assertThat(spel.zaak(kenmerk).fase().nummer()).isEqualTo(2);
        assertThat(spel.stappen(kenmerk)).containsExactly("triage");
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource({
        "WEBSITE, , kcc",
        "KCC, , kcc",
        "WIJKREGISSEUR, , wijkregisseur-centrum",
        "WIJKWETHOUDER, , wijkregisseur-centrum",
        "VAKAMBTENAAR, bor, cluster-bor"
    })
    @DisplayName("ROE-A2, ROE-B1 whoever received the idea does the triage")
    void triageBijOntvanger(Kanaal kanaal, String cluster, String groep) {
        String kenmerk = spel.dienIn(kanaal, "centrum", cluster, false);

        assertThat(spel.groepen(kenmerk, "triage")).containsExactly(groep);
    }

    @Test
    @DisplayName("ROE-A3 given a wish for help, then the opbouwwerker helps before triage and nothing filed is lost")
    void hulpGewenst() {
        String kenmerk = spel.dienIn(Kanaal.WEBSITE, "centrum", null, true);
        assertThat(spel.stappen(kenmerk)).containsExactly("ideeVersterken");
        inzendingen.aanvullen(kenmerk, "Wij hebben nu ook een tekening.", null);

        spel.doe(kenmerk, "ideeVersterken", "opbouwwerker", antwoorden("versterkt", "Samen een schets gemaakt."));

        assertThat(spel.stappen(kenmerk)).containsExactly("triage");
        assertThat(berichten.van(kenmerk)).anySatisfy(bericht -> {
            assertThat(bericht.soort()).isEqualTo("aanvulling-binnen");
            assertThat(bericht.functie()).isEqualTo("opbouwwerk");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"openbare-ruimte", "bejegening", "buren"})
    @DisplayName("ROE-B3 a complaint is referred and the resident is told where")
    void doorverwijzing(String klacht) {
        String kenmerk = spel.dienIn();

        spel.doe(kenmerk, "triage", "kcc", antwoorden("klacht", klacht));

        afgerond(kenmerk, Uitkomst.DOORVERWEZEN);
        assertThat(aanIndiener(kenmerk)).contains("verwijzing-" + klacht);
    }

    @Test
    @DisplayName("ROE-B4 given an idea on the negative list, then the resident gets a reasoned refusal, never silence")
    void weigering() {
        String kenmerk = spel.dienIn();
        assertThatThrownBy(
                        () -> spel.doe(kenmerk, "triage", "kcc", antwoorden("klacht", "geen", "ontvankelijk", false)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("toelichting");
        assertThat(spel.stappen(kenmerk)).containsExactly("triage");

        spel.doe(
                kenmerk,
                "triage",
                "kcc",
                antwoorden("klacht", "geen", "ontvankelijk", false, "triageMotivering", "Belastingen zijn geregeld."));

        afgerond(kenmerk, Uitkomst.NIET_ONTVANKELIJK);
        assertThat(tekst(kenmerk, "weigering")).contains("Belastingen zijn geregeld.");
    }

    @Test
    @DisplayName("ROE-B7 given an unclear idea, then the Kerngroep advises and triage is finished after that")
    void kerngroep() {
        String kenmerk = spel.dienIn();
        spel.doe(
                kenmerk,
                "triage",
                "kcc",
                antwoorden(
                        "klacht",
                        "geen",
                        "ontvankelijk",
                        true,
                        "onduidelijk",
                        true,
                        "triageMotivering",
                        "Zorg of jeugd?"));
        spel.doe(kenmerk, "kerngroepAdvies", "kerngroep", antwoorden("kerngroepAdvies", "Dit hoort bij jeugd."));
        assertThat(taken.getVariable(spel.taak(kenmerk, "triage").getId(), "onduidelijk"))
                .isEqualTo(false);

        spel.geleidDoor(kenmerk, "inwonerinitiatief", "jeugd");

        assertThat(spel.groepen(kenmerk, "orientatie")).containsExactly("cluster-sociaal");
    }

    @Test
    @DisplayName("ROE-B6, ROE-H2 whoever passes a case on causes a message to the wijkregisseur of that wijk")
    void berichtAanWijkregisseur() {
        String kenmerk = spel.dienIn();

        spel.geleidDoor(kenmerk, "verzoek", "groen");

        assertThat(berichten.van(kenmerk)).anySatisfy(bericht -> {
            assertThat(bericht.soort()).isEqualTo("wijkregisseur-nieuwe-zaak");
            assertThat(bericht.functie()).isEqualTo("wijkregisseur-centrum");
        });
    }

    @Test
    @DisplayName("ROE-B9 beyond one wijk the wijkregisseur of the named wijk advises and the eight others are told")
    void wijkoverstijgend() {
        String kenmerk = spel.dienIn();
        Map<String, Object> triage = Spel.triage("inwonerinitiatief", "groen");
        triage.put("schaal", "wijkoverstijgend");

        spel.doe(kenmerk, "triage", "kcc", triage);

        assertThat(berichten.van(kenmerk))
                .filteredOn(bericht -> bericht.soort().equals("andere-wijkregisseurs"))
                .hasSize(8)
                .noneMatch(bericht -> bericht.functie().equals("wijkregisseur-centrum"));
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
        assertThat(spel.groepen(kenmerk, "adviesWijkregisseur")).containsExactly("wijkregisseur-centrum");
    }

    @Test
    @DisplayName("ROE-B5 with several clusters the agreed one keeps the contact and the others are told")
    void meerdereClusters() {
        String kenmerk = spel.dienIn();
        Map<String, Object> triage = Spel.triage("inwonerinitiatief", "groen");
        triage.putAll(antwoorden(
                "meerdereClusters", true, "contactCluster", "sociaal", "betrokkenClusters", List.of("bor", "sociaal")));

        spel.doe(kenmerk, "triage", "kcc", triage);

        assertThat(spel.groepen(kenmerk, "orientatie")).containsExactly("cluster-sociaal");
        assertThat(spel.zaak(kenmerk).cluster()).isEqualTo("sociaal");
        assertThat(berichten.van(kenmerk))
                .filteredOn(bericht -> bericht.soort().equals("betrokken-cluster"))
                .extracting(Verzonden::functie)
                .containsExactly("cluster-bor");
    }

    @Test
    @DisplayName("ROE-B8 in a double role the wijkregisseur handles the case and a colleague advises")
    void dubbeleRol() {
        String kenmerk = spel.dienIn(Kanaal.WIJKREGISSEUR, "centrum", null, false);
        Map<String, Object> triage = Spel.triage("inwonerinitiatief", "evenementen");
        triage.put("dubbeleRol", true);
        spel.doe(kenmerk, "triage", "wijkregisseur1", triage);
        spel.doe(kenmerk, "orientatie", "wijkregisseur1", Spel.orientatie("inwonerinitiatief"));
        Map<String, Object> advies =
                antwoorden("wijkregisseurAdvies", "steunen", "wijkregisseurToelichting", "Leuk voor de buurt.");

        assertThatThrownBy(() -> spel.doe(kenmerk, "adviesWijkregisseur", "wijkregisseur1", advies))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("collega");
        taken.setAssignee(spel.taak(kenmerk, "adviesWijkregisseur").getId(), null);
        spel.doe(kenmerk, "adviesWijkregisseur", "wijkregisseur3", advies);

        assertThat(spel.taak(kenmerk, "principebesluit").getAssignee()).isEqualTo("wijkregisseur1");
    }

    @Test
    @DisplayName("ROE-B5 who claims orientation is the fixed contact person; a replacement takes the case over")
    void vasteContactpersoon() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");

        spel.pakOp(kenmerk, "orientatie", "vakambtenaar-bor");

        assertThat(spel.zaak(kenmerk).vakambtenaar()).isEqualTo("vakambtenaar-bor");
        assertThat(aanIndiener(kenmerk)).contains("contactpersoon");
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
        spel.adviseer(kenmerk, "steunen");
        assertThat(spel.taak(kenmerk, "principebesluit").getAssignee()).isEqualTo("vakambtenaar-bor");

        taken.setAssignee(spel.taak(kenmerk, "principebesluit").getId(), "vakambtenaar-lv");

        assertThat(spel.zaak(kenmerk).vakambtenaar()).isEqualTo("vakambtenaar-lv");
        assertThat(aanIndiener(kenmerk)).filteredOn("contactpersoon"::equals).hasSize(2);

        taken.setAssignee(spel.taak(kenmerk, "principebesluit").getId(), "");

        assertThat(spel.zaak(kenmerk).vakambtenaar()).isEqualTo("vakambtenaar-lv");
        assertThat(aanIndiener(kenmerk)).filteredOn("contactpersoon"::equals).hasSize(2);
    }

    @Test
    @DisplayName("ROE-C1 before the talk the resident is asked for a plan in outline and can send it")
    void planOpHoofdlijnen() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.pakOp(kenmerk, "orientatie", "vakambtenaar-bor");

        inzendingen.aanvullen(kenmerk, "Hier is ons plan op hoofdlijnen.", null);

        assertThat(aanIndiener(kenmerk)).contains("uitnodiging-orientatie");
        assertThat(berichten.van(kenmerk)).anySatisfy(bericht -> {
            assertThat(bericht.soort()).isEqualTo("aanvulling-binnen");
            assertThat(bericht.functie()).isEqualTo("vakambtenaar-bor");
        });
    }

    @Test
    @DisplayName("ROE-C3 the kind changes in orientation and the case follows the route of its new kind")
    void soortWijzigt() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("verzoek"));
        spel.adviseer(kenmerk, "steunen");

        spel.beslis(kenmerk, "steunen");

        assertThat(spel.stappen(kenmerk)).containsExactly("verzoekUitvoeren");
        assertThat(spel.zaak(kenmerk).soort().code()).isEqualTo("verzoek");
    }

    @Test
    @DisplayName("ROE-C4 a rung above loslaten needs a reason; without it the step stays open")
    void hogereTredeVraagtReden() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Map<String, Object> orientatie = Spel.orientatie("inwonerinitiatief");
        orientatie.put("participatietrede", "faciliteren");

        assertThatThrownBy(() -> spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", orientatie))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");

        orientatie.put("tredeMotivering", "De gemeente moet de toestellen keuren.");
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", orientatie);
        assertThat(spel.stappen(kenmerk)).containsExactly("adviesWijkregisseur");
    }

    @Test
    @DisplayName("ROE-C4 at the final decision the rung can be lowered, and never raised")
    void tredeAlleenLager() {
        String kenmerk = spel.totPrincipebesluit(
                "inwonerinitiatief",
                antwoorden("participatietrede", "faciliteren", "tredeMotivering", "De gemeente keurt de toestellen."));
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        Map<String, Object> besluit = antwoorden(
                "definitiefBesluit", "akkoord", "definitiefMotivering", "Goed plan.", "participatietrede", "reguleren");

        assertThatThrownBy(() -> spel.doe(kenmerk, "definitiefBesluit", "vakambtenaar-bor", besluit))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("lagere participatietrede");
        besluit.put("participatietrede", "stimuleren");
        spel.doe(kenmerk, "definitiefBesluit", "vakambtenaar-bor", besluit);

        assertThat(spel.zaak(kenmerk).participatietrede()).isEqualTo(Participatietrede.STIMULEREN);
    }

    @Test
    @DisplayName("ROE-B9 a case that orientation finds to reach beyond one wijk is told to the eight others")
    void wijkoverstijgendNaOrientatie() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Map<String, Object> orientatie = Spel.orientatie("inwonerinitiatief");
        orientatie.put("schaal", "wijkoverstijgend");

        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", orientatie);

        assertThat(berichten.van(kenmerk))
                .filteredOn(bericht -> bericht.soort().equals("andere-wijkregisseurs"))
                .hasSize(8);
    }

    @Test
    @DisplayName("ROE-A2 only KCC and who deals with the case record something for its resident")
    void vastleggenVoorBewoner() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Map<String, Object> intrekking = antwoorden("kenmerk", kenmerk, "stuk", "intrekking");

        assertThatThrownBy(() -> spel.legVast("vakambtenaar-lv", intrekking))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("behandelt deze zaak niet");
        assertThat(spel.isKlaar(kenmerk)).isFalse();
        spel.legVast("vakambtenaar-bor", intrekking);

        afgerond(kenmerk, Uitkomst.INGETROKKEN);
    }

    @Test
    @DisplayName("ROE-C6 referral to the opbouwwerker reaches both the opbouwwerker and the resident")
    void naarOpbouwwerk() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden("doorverwijzenOpbouwwerk", true));

        assertThat(aanIndiener(kenmerk)).contains("doorverwijzing-opbouwwerk");
        assertThat(berichten.van(kenmerk)).extracting(Verzonden::functie).contains("opbouwwerk");
    }

    @Test
    @DisplayName(
            "ROE-C7, ROE-D1, ROE-D2 the advice and the toetsstenen are on file before the decision, which may differ")
    void besluitTegenAdvies() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Map<String, Object> orientatie = Spel.orientatie("inwonerinitiatief");
        orientatie.put("draagvlak", false);
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", orientatie);
        assertThat(spel.stappen(kenmerk)).containsExactly("adviesWijkregisseur");
        spel.adviseer(kenmerk, "niet-steunen");
        assertThat(taken.getVariable(spel.taak(kenmerk, "principebesluit").getId(), "toetsuitslag"))
                .isEqualTo("negatief");

        assertThatThrownBy(() -> spel.doe(
                        kenmerk,
                        "principebesluit",
                        "vakambtenaar-bor",
                        antwoorden("principebesluit", "steunen", "besluitMotivering", "   ")))
                .isInstanceOf(OngeldigeInvoer.class);
        spel.beslis(kenmerk, "steunen");

        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.WACHT_OP_PLAN);
    }

    @Test
    @DisplayName("ROE-D3 not supported: the resident is told, with reasons")
    void nietGesteund() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());

        spel.beslis(kenmerk, "niet-steunen");

        afgerond(kenmerk, Uitkomst.NIET_GESTEUND);
        assertThat(tekst(kenmerk, "principebesluit-niet-steunen")).contains("Er is veel steun in de buurt.");
    }

    @Test
    @DisplayName("ROE-D4 no final decision before the plan is in; an adapted plan is asked for; then it is rejected")
    void planAanpassenEnAfwijzen() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(kenmerk, "steunen");
        assertThat(spel.stappen(kenmerk)).isEmpty();

        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "aanpassen");
        assertThat(aanIndiener(kenmerk)).contains("plan-aanpassen");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.WACHT_OP_PLAN);

        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "afwijzen");
        afgerond(kenmerk, Uitkomst.AFGEWEZEN);
        assertThatThrownBy(() -> spel.stuurPlan(kenmerk)).isInstanceOf(ZaakWachtHierNietOp.class);
    }

    @Test
    @DisplayName("ROE-D5 a verzoek needs no plan: the municipality carries it out and reports")
    void verzoek() {
        String kenmerk = spel.totPrincipebesluit("verzoek", Map.of());
        spel.beslis(kenmerk, "steunen");

        spel.doe(
                kenmerk,
                "verzoekUitvoeren",
                "vakambtenaar-bor",
                antwoorden("uitvoeringsverslag", "De bak staat er sinds vandaag."));

        afgerond(kenmerk, Uitkomst.UITGEVOERD);
        assertThat(tekst(kenmerk, "afronding-uitgevoerd")).contains("De bak staat er sinds vandaag.");
    }

    @Test
    @DisplayName(
            "ROE-D5, ROE-F11 a supported beleidswens waits for the wijkagenda and the resident hears what it decided")
    void beleidswensOpgenomen() {
        String kenmerk = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(kenmerk, "steunen");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.GEAGENDEERD);
        assertThat(agendalijst.wachtend("centrum")).extracting("kenmerk").contains(kenmerk);

        spel.agendaBesluit(kenmerk, "opgenomen");

        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
        assertThat(agendalijst.wachtend("centrum")).extracting("kenmerk").doesNotContain(kenmerk);
        spel.maatregelKlaar(kenmerk, "uitgevoerd");
        afgerond(kenmerk, Uitkomst.UITGEVOERD);
        assertThat(aanIndiener(kenmerk)).containsOnlyOnce("op-de-wijkagenda", "agenda-opgenomen", "wens-uitgevoerd");
    }

    @Test
    @DisplayName("ROE-D5, ROE-G6 a beleidswens whose measure stops ends as not taken up, with an answer")
    void beleidswensGestopt() {
        String kenmerk = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(kenmerk, "steunen");
        spel.agendaBesluit(kenmerk, "opgenomen");

        spel.maatregelKlaar(kenmerk, "gestopt");

        afgerond(kenmerk, Uitkomst.NIET_OPGENOMEN);
        assertThat(aanIndiener(kenmerk)).containsOnlyOnce("wens-gestopt").doesNotContain("wens-uitgevoerd");
    }

    @Test
    @DisplayName("ROE-D5, ROE-F11 a verzoek with larger impact goes the same way over the wijkagenda")
    void verzoekOverDeAgenda() {
        String kenmerk = spel.totPrincipebesluit("verzoek", antwoorden("grotereImpact", true));
        spel.beslis(kenmerk, "steunen");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.GEAGENDEERD);

        spel.agendaBesluit(kenmerk, "opgenomen");
        spel.maatregelKlaar(kenmerk, "uitgevoerd");

        afgerond(kenmerk, Uitkomst.UITGEVOERD);
    }

    @Test
    @DisplayName("ROE-D5 a beleidswens that the wijkagenda does not take up gets its answer")
    void beleidswensNietOpgenomen() {
        String kenmerk = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(kenmerk, "steunen");

        spel.agendaBesluit(kenmerk, "niet-opgenomen");

        afgerond(kenmerk, Uitkomst.NIET_OPGENOMEN);
    }

    @Test
    @DisplayName("ROE-F3 an initiatief with larger impact goes through the wijkagenda and, adopted, on to fase 5")
    void grotereImpact() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden("grotereImpact", true));
        spel.beslis(kenmerk, "steunen");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.GEAGENDEERD);

        spel.agendaBesluit(kenmerk, "opgenomen");

        assertThat(spel.zaak(kenmerk).fase().nummer()).isEqualTo(5);
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
    }

    @Test
    @DisplayName("ROE-E1, ROE-E3, ROE-E4 permit and support run side by side, then execution, account and gerealiseerd")
    void gerealiseerd() {
        String kenmerk =
                spel.totPrincipebesluit("inwonerinitiatief", antwoorden("vergunningNodig", true, "naturaNodig", true));
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        assertThat(spel.stappen(kenmerk)).containsExactly("ondersteuningRegelen", "vergunningBegeleiden");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_VOORBEREIDING);

        spel.doe(kenmerk, "vergunningBegeleiden", "vakambtenaar-vth", antwoorden("vergunning", "verleend"));
        assertThat(spel.stappen(kenmerk)).containsExactly("ondersteuningRegelen");
        spel.doe(kenmerk, "ondersteuningRegelen", "vakambtenaar-bor", Map.of());
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
        spel.stuurVerantwoording(kenmerk);
        spel.doe(kenmerk, "evaluatie", "vakambtenaar-bor", antwoorden("werkelijkeKosten", "221.50"));

        afgerond(kenmerk, Uitkomst.GEREALISEERD);
        assertThat(aanIndiener(kenmerk))
                .containsSubsequence(
                        "ontvangstbevestiging",
                        "uitnodiging-orientatie",
                        "contactpersoon",
                        "principebesluit-steunen",
                        "plan-vragen",
                        "besluit-akkoord",
                        "verantwoording-vragen",
                        "afronding-gerealiseerd");
    }

    @Test
    @DisplayName("ROE-E4 nothing was granted, so nothing can be settled")
    void geenBijdrageZonderToekenning() {
        String kenmerk = inUitvoering();
        spel.stuurVerantwoording(kenmerk);

        assertThatThrownBy(() -> spel.doe(
                        kenmerk,
                        "evaluatie",
                        "vakambtenaar-bor",
                        antwoorden("werkelijkeKosten", "221.50", "vastgesteldeBijdrage", "100.00")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen bijdrage");
        assertThat(spel.stappen(kenmerk)).containsExactly("evaluatie");
    }

    @Test
    @DisplayName("ROE-E1 a refused permit brings the plan back to the final decision, without new toetsing")
    void vergunningGeweigerd() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden("vergunningNodig", true));
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");

        spel.doe(
                kenmerk,
                "vergunningBegeleiden",
                "vakambtenaar-vth",
                antwoorden("vergunning", "geweigerd", "vergunningToelichting", "De straat is een busroute."));

        assertThat(spel.stappen(kenmerk)).containsExactly("definitiefBesluit");
        assertThat(spel.zaak(kenmerk).fase().nummer()).isEqualTo(4);
        assertThat(tekst(kenmerk, "vergunning-geweigerd")).contains("De straat is een busroute.");
        spel.beslisDefinitief(kenmerk, "afwijzen");
        afgerond(kenmerk, Uitkomst.AFGEWEZEN);
    }

    @Test
    @DisplayName(
            "ROE-D4 a refused permit for an initiatief of the wijkagenda first asks for a plan: none was handed in")
    void vergunningGeweigerdZonderPlan() {
        String kenmerk = spel.totPrincipebesluit(
                "inwonerinitiatief", antwoorden("grotereImpact", true, "vergunningNodig", true));
        spel.beslis(kenmerk, "steunen");
        spel.agendaBesluit(kenmerk, "opgenomen");

        spel.doe(kenmerk, "vergunningBegeleiden", "vakambtenaar-vth", antwoorden("vergunning", "geweigerd"));

        assertThat(spel.stappen(kenmerk)).isEmpty();
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.WACHT_OP_PLAN);
        spel.stuurPlan(kenmerk);
        assertThat(spel.stappen(kenmerk)).containsExactly("definitiefBesluit");
    }

    @Test
    @DisplayName("A resident who sends no plan is reminded; after the long term the vakambtenaar waits or closes")
    void planBlijftUit() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(kenmerk, "steunen");
        klok.zet(LocalDate.of(2026, 4, 20));
        spel.laatTimerAfgaan(kenmerk);
        assertThat(aanIndiener(kenmerk)).contains("plan-herinnering");
        assertThat(spel.stappen(kenmerk)).isEmpty();

        klok.zet(LocalDate.of(2026, 12, 1));
        spel.laatTimerAfgaan(kenmerk);
        assertThat(spel.stappen(kenmerk)).containsExactly("planUitgebleven");
        assertThat(spel.isKlaar(kenmerk)).isFalse();
        spel.sluitOfWacht(kenmerk, "planUitgebleven", false);
        assertThat(spel.stappen(kenmerk)).isEmpty();

        klok.zet(LocalDate.of(2027, 12, 1));
        spel.laatTimerAfgaan(kenmerk);
        spel.sluitOfWacht(kenmerk, "planUitgebleven", true);
        afgerond(kenmerk, Uitkomst.VERLOPEN);
        assertThat(aanIndiener(kenmerk)).contains("gesloten-verlopen");
    }

    @Test
    @DisplayName("ROE-D4 a plan that comes while the question to close is open still counts")
    void planAlsnog() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(kenmerk, "steunen");
        klok.zet(LocalDate.of(2026, 12, 1));
        spel.laatTimerAfgaan(kenmerk);

        spel.stuurPlan(kenmerk);

        assertThat(spel.stappen(kenmerk)).containsExactly("definitiefBesluit");
    }

    @Test
    @DisplayName(
            "ROE-E4 a resident who sends no account is reminded; after the long term the vakambtenaar waits or closes")
    void verantwoordingBlijftUit() {
        String kenmerk = inUitvoering();
        klok.zet(LocalDate.of(2026, 6, 8));
        spel.laatTimerAfgaan(kenmerk);
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.WACHT_OP_VERANTWOORDING);
        assertThat(aanIndiener(kenmerk)).contains("verantwoording-herinnering");

        klok.zet(LocalDate.of(2026, 12, 1));
        spel.laatTimerAfgaan(kenmerk);
        spel.sluitOfWacht(kenmerk, "verantwoordingUitgebleven", false);
        klok.zet(LocalDate.of(2027, 12, 1));
        spel.laatTimerAfgaan(kenmerk);
        spel.sluitOfWacht(kenmerk, "verantwoordingUitgebleven", true);

        afgerond(kenmerk, Uitkomst.VERLOPEN);
    }

    @Test
    @DisplayName("ROE-E4 an account that comes while the question to close is open still counts")
    void verantwoordingAlsnog() {
        String kenmerk = inUitvoering();
        klok.zet(LocalDate.of(2026, 12, 1));
        spel.laatTimerAfgaan(kenmerk);

        spel.stuurVerantwoording(kenmerk);

        assertThat(spel.stappen(kenmerk)).containsExactly("evaluatie");
    }

    @Test
    @DisplayName("ROE-A4 the resident withdraws at any moment: the case ends cleanly and who had it is told")
    void intrekken() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.pakOp(kenmerk, "orientatie", "vakambtenaar-bor");

        inzendingen.intrekken(kenmerk, "Wij gaan verhuizen.", null);

        afgerond(kenmerk, Uitkomst.INGETROKKEN);
        assertThat(spel.stappen(kenmerk)).isEmpty();
        assertThat(berichten.van(kenmerk)).anySatisfy(bericht -> {
            assertThat(bericht.soort()).isEqualTo("zaak-ingetrokken");
            assertThat(bericht.functie()).isEqualTo("vakambtenaar-bor");
        });
        assertThat(aanIndiener(kenmerk)).contains("intrekking-bevestigd");
        assertThatThrownBy(() -> inzendingen.intrekken(kenmerk, null, null)).isInstanceOf(ZaakWachtHierNietOp.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "inwonerinitiatief, afgewezen, AFGEWEZEN",
        "inwonerinitiatief, niet-opgenomen, NIET_OPGENOMEN",
        "verzoek, afgewezen, AFGEWEZEN",
        "verzoek, niet-opgenomen, NIET_OPGENOMEN"
    })
    @DisplayName(
            "ROE-E0, ROE-F3 given money is needed and does not come, then the case ends as the decision over money")
    void geenGeld(String soort, String besluit, Uitkomst uitkomst) {
        String kenmerk = totGeld(soort);
        boolean agenda = besluit.equals("niet-opgenomen");

        spel.verkenBronnen(kenmerk, agenda ? "1000.01" : "", "bronnenToelichting", "Er past geen bron.");
        if (agenda) {
            assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.GEAGENDEERD);
            spel.agendaBesluit(kenmerk, besluit);
        }

        afgerond(kenmerk, uitkomst);
        assertThat(aanIndiener(kenmerk)).contains(agenda ? "agenda-niet-opgenomen" : "bijdrage-afgewezen");
    }

    @Test
    @DisplayName(
            "ROE-E0, ROE-E2 given money is granted, then the case goes on and the contribution is settled afterwards")
    void geldToegekend() {
        String kenmerk = totGeld("inwonerinitiatief");
        spel.verkenBronnen(kenmerk, "240.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
        spel.stuurVerantwoording(kenmerk);

        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                antwoorden("werkelijkeKosten", "221.50", "vastgesteldeBijdrage", "221.50"));

        afgerond(kenmerk, Uitkomst.GEREALISEERD);
        assertThat(aanIndiener(kenmerk)).contains("bijdrage-toegekend", "bijdrage-vastgesteld");
    }

    @Test
    @DisplayName("ROE-F11 given money for a verzoek, then the municipality carries it out")
    void geldVoorVerzoek() {
        String kenmerk = totGeld("verzoek");
        spel.verkenBronnen(kenmerk, "240.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        spel.doe(kenmerk, "verzoekUitvoeren", "vakambtenaar-bor", antwoorden("uitvoeringsverslag", "Gedaan."));

        afgerond(kenmerk, Uitkomst.UITGEVOERD);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("The routes above pass every element of the model")
    void elkElementIsGepasseerd() throws Exception {
        Set<String> gepasseerd = historie.createHistoricActivityInstanceQuery().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        Set<String> gemist = new TreeSet<>();
        try (InputStream model = getClass().getResourceAsStream("/bpmn/initiatief.bpmn")) {
            Bpmn.readModelFromStream(model)
                    .getModelElementsByType(FlowNode.class)
                    .forEach(element -> gemist.add(element.getId()));
        }
        gemist.removeAll(gepasseerd);

        assertThat(gemist).isEmpty();
    }

    private String totGeld(String soort) {
        if (soort.equals("inwonerinitiatief")) {
            return spel.totBronnen(3_000_00);
        }
        String kenmerk = spel.totPrincipebesluit(soort, antwoorden("geldNodig", true));
        spel.beslis(kenmerk, "steunen");
        return kenmerk;
    }

    private String inUitvoering() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        return kenmerk;
    }

    private void afgerond(String kenmerk, Uitkomst uitkomst) {
        assertThat(spel.isKlaar(kenmerk)).isTrue();
        assertThat(spel.zaak(kenmerk).uitkomst()).isEqualTo(uitkomst);
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.AFGEROND);
    }

    private List<String> aanIndiener(String kenmerk) {
        return berichten.van(kenmerk).stream()
                .filter(bericht -> bericht.functie().equals("indiener"))
                .map(Verzonden::soort)
                .toList();
    }

    private String tekst(String kenmerk, String soort) {
        return berichten.van(kenmerk).stream()
                .filter(bericht -> bericht.soort().equals(soort))
                .map(Verzonden::tekst)
                .findFirst()
                .orElseThrow();
    }
}
