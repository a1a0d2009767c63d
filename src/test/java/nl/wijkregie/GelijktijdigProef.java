package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at the same moment; the same on each kind of database. */
@Toepassingstest
abstract class GelijktijdigProef {

    private static final String BASIS = "/api/v1/initiatieven";
    private static final int TEGELIJK = 8;

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Dossier dossier;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    JdbcClient database;

    private Loket inwoner;

    @BeforeEach
    void open() {
        inwoner = new Loket(poort);
    }

    @Test
    @DisplayName("ROE-A5 given many residents who file at the same moment, then each gets a kenmerk of their own")
    void kenmerken() throws Exception {
        List<Loket.Antwoord> antwoorden = samen(24, nummer -> () -> inwoner.post(BASIS, idee("Idee " + nummer)));

        assertThat(antwoorden).extracting(Loket.Antwoord::status).containsOnly(201);
        List<String> kenmerken = antwoorden.stream()
                .map(antwoord -> antwoord.json().get("kenmerk").asText())
                .toList();
        assertThat(new HashSet<>(kenmerken)).hasSize(24);
        assertThat(kenmerken).allSatisfy(kenmerk -> {
            assertThat(spel.stappen(kenmerk)).containsExactly("triage");
            assertThat(dossier.haal(kenmerk).status()).isEqualTo(Status.IN_TRIAGE);
        });
    }

    @Test
    @DisplayName("ROE-A5 given one filing that is sent many times at the same moment with one key, then it is one case")
    void eenSleutel() throws Exception {
        long zaken = aantal("select count(*) from initiatief");
        Loket metSleutel = inwoner.met("Idempotency-Key", "sleutel-van-de-drukke-dag");

        List<Loket.Antwoord> antwoorden =
                samen(TEGELIJK, nummer -> () -> metSleutel.post(BASIS, idee("Straatfeest op het plein")));

        assertThat(antwoorden).extracting(Loket.Antwoord::status).containsOnly(201);
        assertThat(antwoorden)
                .extracting(Loket.Antwoord::tekst)
                .containsOnly(antwoorden.get(0).tekst());
        assertThat(aantal("select count(*) from initiatief")).isEqualTo(zaken + 1);
    }

    @Test
    @DisplayName("ROE-D4 given two plans at the same moment, then one is taken in and the other is told so")
    void tweePlannen() throws Exception {
        var ingediend = inwoner.post(BASIS, idee("Een bankje bij de vijver")).json();
        String kenmerk = ingediend.get("kenmerk").asText();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
        spel.adviseer(kenmerk, "steunen");
        spel.beslis(kenmerk, "steunen");
        String pad = BASIS + "/" + kenmerk + "/plan?volgcode="
                + ingediend.get("volgcode").asText();

        List<Loket.Antwoord> antwoorden = samen(2, nummer -> () -> inwoner.post(pad, plan(nummer)));

        assertThat(antwoorden).extracting(Loket.Antwoord::status).containsExactlyInAnyOrder(202, 409);
        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.status() == 409)
                .allSatisfy(antwoord -> assertThat(antwoord.zin()).endsWith("."));
        assertThat(dossier.stukken(kenmerk)).hasSize(1);
        assertThat(tijdlijn.van(kenmerk))
                .extracting(Tijdlijnregel::soort)
                .filteredOn("plan"::equals)
                .hasSize(1);
        assertThat(spel.stappen(kenmerk)).containsExactly("definitiefBesluit");
    }

    @Test
    @DisplayName("given one task that is completed twice at the same moment, then it counts once")
    void tweemaalVoltooid() throws Exception {
        String kenmerk = spel.dienIn();
        Loket kcc = inwoner.als("kcc");
        String taak = kcc.pakOp(kenmerk, "triage");

        List<Loket.Antwoord> antwoorden =
                samen(TEGELIJK, nummer -> () -> kcc.voltooi(taak, Spel.triage("inwonerinitiatief", "groen")));

        assertThat(antwoorden)
                .extracting(Loket.Antwoord::status)
                .filteredOn(status -> status == 204)
                .hasSize(1);
        assertThat(antwoorden).filteredOn(antwoord -> antwoord.status() != 204).allSatisfy(antwoord -> {
            assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(400, 499);
            assertThat(antwoord.zin()).endsWith(".");
            assertThat(antwoord.tekst()).doesNotContain("org.", "java.", "ENGINE-", "update ");
        });
        assertThat(tijdlijn.van(kenmerk))
                .extracting(Tijdlijnregel::stap)
                .filteredOn("triage"::equals)
                .hasSize(1);
        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");
        assertThat(aantal("select count(*) from bericht where sjabloon = 'wijkregisseur-nieuwe-zaak' and kenmerk = '"
                        + kenmerk + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("given one task that several take at the same moment, then one has it")
    void tweemaalOpgepakt() throws Exception {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        String taak = spel.taak(kenmerk, "orientatie").getId();

        List<Loket.Antwoord> antwoorden = samen(
                2,
                nummer -> () -> inwoner.als("vakambtenaar-bor")
                        .post("/engine-rest/task/" + taak + "/claim", antwoorden("userId", "vakambtenaar-bor")));

        assertThat(antwoorden)
                .allSatisfy(antwoord ->
                        assertThat(antwoord.status()).as(antwoord.tekst()).isLessThan(500));
        assertThat(tijdlijn.van(kenmerk))
                .extracting(Tijdlijnregel::soort)
                .filteredOn("contactpersoon"::equals)
                .hasSize(1);
    }

    private static List<Loket.Antwoord> samen(int hoeveel, IntFunction<Callable<Loket.Antwoord>> wat) throws Exception {
        int draden = Math.min(hoeveel, TEGELIJK);
        CyclicBarrier af = new CyclicBarrier(draden);
        ExecutorService mensen = Executors.newFixedThreadPool(draden);
        try {
            List<Future<Loket.Antwoord>> bezig = new ArrayList<>();
            for (int nummer = 0; nummer < hoeveel; nummer++) {
                Callable<Loket.Antwoord> daad = wat.apply(nummer);
                bezig.add(mensen.submit(() -> {
                    af.await(30, TimeUnit.SECONDS);
                    return daad.call();
                }));
            }
            List<Loket.Antwoord> antwoorden = new ArrayList<>();
            for (Future<Loket.Antwoord> een : bezig) {
                antwoorden.add(een.get(60, TimeUnit.SECONDS));
            }
            return antwoorden;
        } finally {
            mensen.shutdownNow();
        }
    }

    private long aantal(String vraag) {
        return database.sql(vraag).query(Long.class).single();
    }

    private static Map<String, Object> idee(String titel) {
        return Map.of(
                "titel",
                titel,
                "omschrijving",
                "Wij willen samen de straat gezelliger maken.",
                "wijk",
                "centrum",
                "indiener",
                Map.of("naam", "Noor Akkerman", "email", "noor@bewoner.example"));
    }

    private static Map<String, Object> plan(int nummer) {
        return Map.of(
                "toelichting", "Plan " + nummer, "planning", "In mei.", "begroting", List.of(), "gevraagdeBijdrage", 0);
    }
}
