package nl.wijkregie.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Plan;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts cases in phase 5 where money is looked for, without playing the phases before it: for tests that need many. Where
 * the way to it matters, play it with {@link Spel}.
 */
@TestComponent
public class Geldzaken {

    private static final List<String> BRONNEN = List.of(
            "volksfeesten",
            "overigeSubsidies",
            "roermondfonds",
            "doelfondsen",
            "projectbudget",
            "partners",
            "clusterbudget");

    private final Intake intake;
    private final RuntimeService processen;
    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock klok;
    private final Spel spel;

    Geldzaken(Intake intake, RuntimeService processen, JdbcClient database, ObjectMapper json, Clock klok, Spel spel) {
        this.intake = intake;
        this.processen = processen;
        this.database = database;
        this.json = json;
        this.klok = klok;
        this.spel = spel;
    }

    /** A case whose plan asks this much, in cents, at the task in which the sources are looked at. */
    public String bijBronnen(String wijk, long centen) {
        String kenmerk = intake.registreer(new NieuwInitiatief(
                        "Bloembakken in de straat",
                        "Wij willen samen bloembakken maken en de straat opfleuren.",
                        wijk,
                        null,
                        null,
                        new Indiener("Noor Akkerman", "noor@bewoner.example", null, null, null),
                        5,
                        centen,
                        false,
                        Kanaal.WEBSITE,
                        null,
                        null))
                .kenmerk();
        database.sql("update initiatief set soort = 'inwonerinitiatief', schaal = 'buurt', beleidsterrein = 'groen',"
                        + " cluster = 'bor', vakambtenaar = 'vakambtenaar-bor', fase = 5, status = 'in-voorbereiding'"
                        + " where kenmerk = ?")
                .param(kenmerk)
                .update();
        database.sql("insert into stuk (kenmerk, soort, inhoud, ontvangen_op) values (?, 'plan', ?, ?)")
                .param(kenmerk)
                .param(plan(centen))
                .param(Timestamp.valueOf(LocalDateTime.now(klok)))
                .update();
        processen
                .createProcessInstanceByKey("initiatief")
                .businessKey(kenmerk)
                .setVariables(variabelen(wijk))
                .startBeforeActivity("financieringRegelen")
                .execute();
        return kenmerk;
    }

    /** A case that asks this much of the wijkbudget, in cents, at the task of who holds the mandate. */
    public String bijAkkoord(String wijk, long centen) {
        String kenmerk = bijBronnen(wijk, centen);
        spel.doe(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", vraagWijkbudget(centen));
        return kenmerk;
    }

    /** Answers in which no other source fits and this much, in cents, is asked of the wijkbudget. */
    public static Map<String, Object> vraagWijkbudget(long centen) {
        Map<String, Object> antwoorden = geenBron();
        antwoorden.put("gevraagdWijkbudget", BigDecimal.valueOf(centen, 2).toPlainString());
        return antwoorden;
    }

    /** Answers in which no source fits. */
    public static Map<String, Object> geenBron() {
        Map<String, Object> antwoorden = new HashMap<>();
        BRONNEN.forEach(bron -> antwoorden.put(bron, "niet-passend"));
        return antwoorden;
    }

    /** Answers of who holds the mandate and agrees. */
    public static Map<String, Object> akkoord() {
        return Spel.antwoorden("akkoord", true, "akkoordMotivering", "Past bij de leefbaarheid van de buurt.");
    }

    private String plan(long centen) {
        try {
            return json.writeValueAsString(new Plan(
                    "Wij maken bloembakken van oude pallets.",
                    "In april.",
                    List.of(new Begrotingspost("Planten en aarde", centen)),
                    centen,
                    null));
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private static Map<String, Object> variabelen(String wijk) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put("wijk", wijk);
        variabelen.put("soort", "inwonerinitiatief");
        variabelen.put("schaal", "buurt");
        variabelen.put("beleidsterrein", "groen");
        variabelen.put("cluster", "bor");
        variabelen.put("behandelgroep", "cluster-bor");
        variabelen.put("vakambtenaar", "vakambtenaar-bor");
        variabelen.put("grotereImpact", false);
        variabelen.put("geldNodig", true);
        variabelen.put("vergunningNodig", false);
        variabelen.put("ondersteuningNodig", false);
        variabelen.put("bijdrageToegekend", false);
        variabelen.put("opnieuwBeslissen", false);
        variabelen.put("planOntvangen", true);
        variabelen.put("vervolg", "plan");
        return variabelen;
    }
}
