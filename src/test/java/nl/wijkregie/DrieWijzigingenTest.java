package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisspel;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Driewijzigingen;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Modelloket;
import nl.wijkregie.testsupport.Modelwijziging;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A process owner changes a term, a form and a table while cases run; what the people at these cases notice. */
@Toepassingstest
@Import(Verhuisspel.class)
class DrieWijzigingenTest {

    private static final String BEHEER = "/api/modelbeheer/v1";
    private static final String ANTWOORD = "De buren helpen mee met opruimen.";

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Verhuisspel achtergrond;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private RepositoryService modellen;

    private Modelloket eigenaar;
    private Loket procesbeheer;
    private Loket vakambtenaar;

    @BeforeEach
    void nogNietsVeranderd() {
        processen.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(zaak -> processen.deleteProcessInstance(zaak, "leeg begin"));
        new Modelwijziging().plaats(modellen);
        eigenaar = new Modelloket(poort, "procesbeheerder");
        procesbeheer = new Loket(poort).als("procesbeheerder");
        vakambtenaar = new Loket(poort).als("vakambtenaar-bor");
    }

    @Test
    @DisplayName(
            "given open cases, when the term of orientatie becomes 15 werkdagen, then new cases get it, open ones keep"
                    + " theirs, and get it when they move, until they move back")
    void termijn() {
        String loopt = bijOrientatie();
        int versie = achtergrond.versie();

        plaats("Sneller in gesprek", Driewijzigingen.termijn());
        String nieuw = bijOrientatie();

        assertThat(uiterlijk(loopt)).isEqualTo("2026-03-30");
        assertThat(uiterlijk(nieuw)).isEqualTo("2026-03-23");

        int verhuizing = verhuis(versie, versie + 1);
        assertThat(uiterlijk(loopt)).isEqualTo("2026-03-23");
        assertThat(verslag(verhuizing))
                .containsExactly(
                        "1 zaak verhuisde van versie %d naar versie %d.".formatted(versie, versie + 1),
                        "1 open taak krijgt een andere uiterste datum.");

        terug(verhuizing);
        assertThat(uiterlijk(loopt)).isEqualTo("2026-03-30");
        assertThat(uiterlijk(nieuw)).isEqualTo("2026-03-23");
        for (String kenmerk : List.of(loopt, nieuw)) {
            vakambtenaar.doe(kenmerk, "orientatie", Spel.orientatie("inwonerinitiatief"));
            assertThat(spel.stappen(kenmerk)).containsExactly("adviesWijkregisseur");
        }
    }

    @Test
    @DisplayName(
            "given open cases, when the form of orientatie alone gets a question, then new cases show it and the answer"
                    + " comes in the dossier, open ones show it when they move, until they move back")
    void vraag() {
        String loopt = bijOrientatie();
        int versie = achtergrond.versie();

        plaats("Wij willen weten wie er meehelpt", Driewijzigingen.vraag());
        String nieuw = bijOrientatie();

        try (Chromium chromium = Chromium.start()) {
            Tasklist tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
            tasklist.meldAan("vakambtenaar-bor");
            assertThat(metVraag(tasklist, loopt)).isFalse();
            assertThat(metVraag(tasklist, nieuw)).isTrue();
            beantwoord(tasklist);
            staatInDossier(tasklist.pagina(), nieuw);

            int verhuizing = verhuis(versie, versie + 1);
            assertThat(verslag(verhuizing)).contains("1 open taak krijgt een ander formulier.");
            assertThat(metVraag(tasklist, loopt)).isTrue();

            terug(verhuizing);
            assertThat(metVraag(tasklist, loopt)).isFalse();
        }
        vakambtenaar.doe(loopt, "orientatie", Spel.orientatie("inwonerinitiatief"));
        assertThat(spel.stappen(loopt)).containsExactly("adviesWijkregisseur");
    }

    @Test
    @DisplayName(
            "ROE-F1 given cases that look for money, when clusterbudget goes before wijkbudget with its examples, then who"
                    + " looks already keeps the order, and who begins to look gets the new one; without the examples it is refused")
    void volgorde() {
        String loopt = spel.totBronnen(50_000);
        String voorPlan = bijOrientatie();
        Map<String, Integer> eerder = versies();
        Map<String, String> wijziging = Driewijzigingen.volgorde();

        Modelloket.Antwoord zonder = eigenaar.stuur(
                "Eerst het cluster", Map.of("financieringsvolgorde.dmn", wijziging.get("financieringsvolgorde.dmn")));
        assertThat(zonder.status()).isEqualTo(400);
        assertThat(zonder.zin())
                .startsWith("Uw wijziging is niet geplaatst. Er verandert niets.\n1. ")
                .contains(
                        "Bronnen voor een initiatief van inwoners, in volgorde (ROE-F1)",
                        "Bronnen voor een verzoek, in volgorde (ROE-F1)",
                        "projectbudget, clusterbudget, wijkbudget, partners",
                        "Verander dan het voorbeeld en zend het mee.");
        assertThat(versies()).isEqualTo(eerder);

        plaats("Eerst het cluster", wijziging);

        assertThat(volgorde(loopt))
                .containsSubsequence(
                        "6. Wijkbudget voor initiatieven", "7. Bijdrage van partners", "8. Budget van een cluster");
        assertThat(volgorde(spel.totBronnen(50_000)))
                .containsSubsequence(
                        "6. Budget van een cluster", "7. Wijkbudget voor initiatieven", "8. Bijdrage van partners");
        spel.verkenBronnen(loopt, "500.00");
        assertThat(spel.stappen(loopt)).containsExactly("akkoordWijkbudget");
        assertThat(spel.stappen(voorPlan)).containsExactly("orientatie");
        assertThat(versies().keySet()).isEqualTo(eerder.keySet());
        assertThat(versies().get("initiatief")).isEqualTo(eerder.get("initiatief"));
    }

    @Test
    @DisplayName(
            "given a file that is wrong, alone or among good ones, then nothing goes live and the message names where")
    void kapot() {
        String loopt = bijOrientatie();
        Map<String, Integer> eerder = versies();
        String model = Driewijzigingen.termijn().get("initiatief.bpmn");
        String formulier = Driewijzigingen.vraag().get("orientatie.form");
        Map<String, Map<String, String>> kapot = Map.of(
                "'15 werkdage'",
                Map.of("initiatief.bpmn", model.replace("15 werkdagen", "15 werkdage"), "orientatie.form", formulier),
                "orientatie.form",
                Map.of("initiatief.bpmn", model, "orientatie.form", formulier.substring(0, 400)),
                "Niet gevonden: wijkbudget.",
                Map.of(
                        "financieringsvolgorde.dmn",
                        Driewijzigingen.volgorde()
                                .get("financieringsvolgorde.dmn")
                                .replace("<text>\"wijkbudget\"</text>", "<text>\"partners\"</text>")));

        kapot.forEach((zegt, bestanden) -> {
            Modelloket.Antwoord antwoord = eigenaar.stuur("Proef", bestanden);
            assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
            assertThat(antwoord.zin())
                    .startsWith("Uw wijziging is niet geplaatst. Er verandert niets.\n1. ")
                    .contains(zegt)
                    .doesNotContain("org.", "Exception");
        });

        assertThat(versies()).isEqualTo(eerder);
        assertThat(uiterlijk(loopt)).isEqualTo("2026-03-30");
        assertThat(uiterlijk(bijOrientatie())).isEqualTo("2026-03-30");
    }

    private String bijOrientatie() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        return kenmerk;
    }

    private void plaats(String reden, Map<String, String> bestanden) {
        Modelloket.Antwoord antwoord = eigenaar.stuur(reden, bestanden);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
    }

    private int verhuis(int van, int naar) {
        Loket.Antwoord antwoord = procesbeheer.post(
                BEHEER + "/verhuizingen",
                Map.of("proces", "initiatief", "van", van, "naar", naar, "reden", "Voor iedereen gelijk."));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        achtergrond.werkAf();
        return antwoord.json().path("nummer").asInt();
    }

    private void terug(int verhuizing) {
        Loket.Antwoord antwoord =
                procesbeheer.post(BEHEER + "/verhuizingen/" + verhuizing + "/terug", Map.of("reden", "Toch niet."));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        achtergrond.werkAf();
    }

    private List<String> verslag(int verhuizing) {
        List<String> zinnen = new ArrayList<>();
        procesbeheer
                .get(BEHEER + "/verhuizingen/" + verhuizing)
                .json()
                .path("zinnen")
                .forEach(zin -> zinnen.add(zin.asText()));
        return zinnen;
    }

    /** The day on which an open task is due, as Tasklist gets it. */
    private String uiterlijk(String kenmerk) {
        return vakambtenaar
                .get("/engine-rest/task/" + vakambtenaar.taak(kenmerk, "orientatie"))
                .json()
                .path("due")
                .asText()
                .substring(0, 10);
    }

    private String volgorde(String kenmerk) {
        return vakambtenaar
                .get("/engine-rest/task/" + vakambtenaar.taak(kenmerk, "bronnenVerkennen") + "/form-variables")
                .json()
                .path("volgordeTekst")
                .path("value")
                .asText();
    }

    /** Newest version of each process and each decision. */
    private Map<String, Integer> versies() {
        Map<String, Integer> nieuwste = new TreeMap<>();
        for (String soort : List.of("process", "decision")) {
            procesbeheer
                    .get("/engine-rest/" + soort + "-definition?latestVersion=true")
                    .json()
                    .forEach(een -> nieuwste.put(
                            een.path("key").asText(), een.path("version").asInt()));
        }
        assertThat(nieuwste).containsKeys("initiatief", "financieringsvolgorde");
        return nieuwste;
    }

    private boolean metVraag(Tasklist tasklist, String kenmerk) {
        tasklist.pakOp(vakambtenaar.taak(kenmerk, "orientatie"));
        assertThat(tasklist.veld("gespreksverslag")).isVisible();
        return tasklist.veld("buurthulp").isVisible();
    }

    private static void beantwoord(Tasklist tasklist) {
        tasklist.typ("buurthulp", ANTWOORD);
        tasklist.kies("grotereImpact", "Nee");
        List.of(
                        "pastInBeleid",
                        "draagvlak",
                        "middelenBeschikbaar",
                        "financieelHaalbaar",
                        "juridischHaalbaar",
                        "praktischHaalbaar")
                .forEach(vraag -> tasklist.kies(vraag, "Ja"));
        List.of("algemeenBelangGeschaad", "vooralPrivebelang").forEach(vraag -> tasklist.kies(vraag, "Nee"));
        tasklist.rondAfEnWacht();
    }

    private void staatInDossier(Page pagina, String kenmerk) {
        pagina.navigate("http://localhost:" + poort + "/werkplek/zaken/" + kenmerk);
        assertThat(pagina.locator(".wr-dossier")).containsText("Wie uit de buurt helpt mee?");
        assertThat(pagina.locator(".wr-dossier")).containsText(ANTWOORD);
    }
}
