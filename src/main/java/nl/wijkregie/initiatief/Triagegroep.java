package nl.wijkregie.initiatief;

import org.jspecify.annotations.Nullable;

/** Who does the triage (ROE-B1): whoever received the idea. */
public final class Triagegroep {

    private Triagegroep() {}

    /**
     * Group that does the triage.
     *
     * @param ontvangendCluster cluster that received it; without it a vakambtenaar's case goes to KCC, so that it is
     *     never left lying
     */
    public static String van(Kanaal kanaal, String wijk, @Nullable String ontvangendCluster) {
        return switch (kanaal) {
            case WEBSITE, KCC -> "kcc";
            case WIJKREGISSEUR, WIJKWETHOUDER -> Zaakberichten.wijkregisseur(wijk);
            case VAKAMBTENAAR -> ontvangendCluster == null ? "kcc" : "cluster-" + ontvangendCluster;
        };
    }
}
