package nl.wijkregie.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the engine that a municipality may change.
 *
 * @param historieBewaren how long the engine keeps the history of a case, as an ISO 8601 period in days; it goes before
 *     what a model says, or is null to leave that to the models
 * @param opruimenVan start of the daily window in which old history is removed, local time
 * @param opruimenTot end of that window
 * @param pauzes pauses between the tries of a failed asynchronous step; after the last one it becomes an incident
 */
@ConfigurationProperties("wijkregie.engine")
public record Engineinstellingen(
        @Nullable String historieBewaren,
        @DefaultValue("01:00") String opruimenVan,
        @DefaultValue("05:00") String opruimenTot,

        @DefaultValue({"PT1M", "PT5M", "PT15M", "PT1H", "PT4H", "PT12H"})
        List<String> pauzes) {

    private static final String VIJF_JAAR = "P1825D";

    /** The period for a model that gives none. */
    String historieBewarenOfStandaard() {
        return historieBewaren == null ? VIJF_JAAR : historieBewaren;
    }
}
