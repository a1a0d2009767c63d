package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;

/** Runs tables with the decision engine itself, and remembers which rules held. */
final class Tabelproef {

    private static final ThreadLocal<List<String>> GELDIG = ThreadLocal.withInitial(ArrayList::new);
    private static final DmnEngine ENGINE = engine();

    private Tabelproef() {}

    /** Makes the decision engine, which takes a while the first time. */
    static void begin() {
        Objects.requireNonNull(ENGINE);
    }

    /**
     * What a table gave.
     *
     * @param uitkomsten one for each rule that held, in the order in which the engine gives them
     * @param regels ids of the rules that held
     * @param gelukt whether the engine could give an answer at all; not with two rules where one is allowed
     */
    record Uitkomst(List<@Nullable Object> uitkomsten, List<String> regels, boolean gelukt) {}

    /** @param tabel one that {@link Tabelmodel#isVeilig} */
    static Uitkomst proef(Tabelmodel tabel, Map<String, @Nullable Object> invoer) {
        Map<String, Object> variabelen = new HashMap<>();
        tabel.invoer().forEach(kolom -> variabelen.put(kolom.naam(), null));
        variabelen.putAll(invoer);
        GELDIG.get().clear();
        try {
            String id = String.valueOf(tabel.beslissing().getId());
            DmnDecisionTableResult uitkomst = ENGINE.evaluateDecisionTable(id, tabel.model(), variabelen);
            List<@Nullable Object> uitkomsten = new ArrayList<>();
            uitkomst.forEach(rij -> uitkomsten.addAll(rij.getEntryMap().values()));
            return new Uitkomst(uitkomsten, List.copyOf(GELDIG.get()), true);
        } catch (DmnEngineException | FeelException mislukt) {
            return new Uitkomst(List.of(), List.copyOf(GELDIG.get()), false);
        } finally {
            GELDIG.remove();
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration instelling = new DefaultDmnEngineConfiguration();
        instelling
                .getCustomPostDecisionTableEvaluationListeners()
                .add((DmnDecisionTableEvaluationEvent gebeurtenis) -> gebeurtenis.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .forEach(GELDIG.get()::add));
        return instelling.buildEngine();
    }
}
