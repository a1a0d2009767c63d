package nl.wijkregie.modelbeheer.verhuizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Rekentijd;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many open cases between two versions, at different steps; run on each kind of database. */
@Toepassingstest
@Import({Verhuisspel.class, Vrijbeleid.class})
abstract class VijfhonderdZakenTests {

    private static final String PROCES = "initiatief";
    private static final int AANTAL = 500;
    private static final int VERDER = 40;
    private static final int BLIJVERS = 10;
    private static final Duration LANGSTE_PROEF = Duration.ofSeconds(30);

    @Autowired
    Spel spel;

    @Autowired
    Verhuisspel achtergrond;

    @Autowired
    Verhuizingen verhuizingen;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    TaskService taken;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName(
            "given 500 open cases, then the dry run tells of all of them within half a minute, the migration moves them"
                    + " with their tasks, those that cannot move stay, and back again all is as it was")
    void vijfhonderd() {
        Proefwijzigingen.extraStap().plaats(modellen);
        int met = achtergrond.versie();
        speel();
        Map<String, Object> stand = stand();
        Proefwijzigingen.andereTriage().plaats(modellen);

        LongSupplier rekentijd = Rekentijd.vanAlles(databasesoort(), database);
        long begin = rekentijd.getAsLong();
        Verhuisproef proef = verhuizingen.proef(PROCES, met, met + 1);
        assertThat(Duration.ofNanos(rekentijd.getAsLong() - begin)).isLessThan(LANGSTE_PROEF);

        assertThat(proef.zinnen().subList(0, 3))
                .containsExactly(
                        "%d zaken verhuizen van versie %d naar versie %d.".formatted(AANTAL - BLIJVERS, met, met + 1),
                        "%d open taken krijgen een andere groep.".formatted(AANTAL - BLIJVERS - VERDER),
                        "%d open taken krijgen een andere uiterste datum.".formatted(AANTAL - BLIJVERS - VERDER));
        assertThat(proef.zinnen())
                .anyMatch(zin -> zin.startsWith("%d zaken kunnen niet mee, omdat".formatted(BLIJVERS)));
        assertThat(stand()).isEqualTo(stand);

        Verhuizing heen = verhuizingen.uitvoeren(PROCES, met, met + 1, "Nieuwe werkwijze.", "proceseigenaar");
        assertThat(heen.totaal()).isEqualTo(AANTAL);
        achtergrond.werkAf();

        Verhuizing klaar = verhuizingen.een(heen.nummer()).orElseThrow();
        assertThat(klaar.stand()).isEqualTo(Verhuisstand.KLAAR);
        assertThat(klaar.zaken()).hasSize(AANTAL);
        assertThat(klaar.zinnen()).hasSameSizeAs(proef.zinnen());
        assertThat(taken.createTaskQuery()
                        .taskDefinitionKey("triage")
                        .taskCandidateGroup("cluster-lv")
                        .count())
                .isEqualTo(AANTAL - BLIJVERS - VERDER);
        assertThat(processen.createIncidentQuery().count()).isZero();

        verhuizingen.terug(heen.nummer(), "Toch niet.", "proceseigenaar");
        achtergrond.werkAf();
        assertThat(stand()).isEqualTo(stand);
    }

    abstract Databases databasesoort();

    private void speel() {
        for (int nummer = 0; nummer < AANTAL; nummer++) {
            String kenmerk = spel.dienIn();
            if (nummer >= BLIJVERS) {
                spel.doe(
                        kenmerk, Proefwijzigingen.EXTRA_STAP, "opbouwwerker", Spel.antwoorden("buurtreactie", "Mooi."));
            }
            if (nummer >= AANTAL - VERDER) {
                spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
            }
        }
    }

    /** All that a migration touches, and all figures that it must leave as they are. */
    private Map<String, Object> stand() {
        Map<String, Object> stand = new HashMap<>();
        for (String vraag : List.of(
                "select stap, naam, groep, uiterlijk, herinneren_op, count(*) from taak where klaar_op is null"
                        + " group by stap, naam, groep, uiterlijk, herinneren_op order by stap",
                "select fase, begonnen_op, klaar_op, count(*) from fasecijfer group by fase, begonnen_op, klaar_op"
                        + " order by fase, klaar_op",
                "select count(*) from wachtstap",
                "select NAME_, DUE_DATE_, count(*) from ACT_RU_TASK group by NAME_, DUE_DATE_ order by NAME_",
                "select GROUP_ID_, TYPE_, count(*) from ACT_RU_IDENTITYLINK group by GROUP_ID_, TYPE_ order by GROUP_ID_",
                "select GROUP_ID_, PERMS_, count(*) from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = 7"
                        + " group by GROUP_ID_, PERMS_ order by GROUP_ID_, PERMS_")) {
            stand.put(vraag, database.sql(vraag).query().listOfRows());
        }
        return stand;
    }
}
