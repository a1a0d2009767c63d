package nl.wijkregie.financiering;

import nl.wijkregie.gemeente.Bron;

/** Where a case goes with its question for money; each source decides in its turn (ROE-F1, ROE-F3, ROE-F4). */
public enum Financieringsroute {
    /** Back to the sources: an answer is awaited, or somebody refused. */
    BRONNEN("bronnen"),
    CLUSTERBUDGET("clusterbudget"),
    PARTNERS("partners"),
    AGENDA("agenda"),
    WIJKBUDGET("wijkbudget"),
    GEREGELD("geregeld"),
    AFGEWEZEN("afgewezen");

    private final String code;

    Financieringsroute(String code) {
        this.code = code;
    }

    /** Value of the process variable. */
    public String code() {
        return code;
    }

    /**
     * What the route depends on besides the sources.
     *
     * @param bovenPlafond more is asked than the ceiling (ROE-F2)
     * @param grotereImpact larger social impact with conflicting interests (ROE-F3)
     * @param opAgenda the wijkagenda took the case up: then its pot pays, without a ceiling
     * @param ietsGeweigerd a holder of a mandate refused since the last look at the sources
     */
    public record Omstandigheden(
            boolean bovenPlafond, boolean grotereImpact, boolean opAgenda, boolean ietsGeweigerd) {}

    /** The route as the sources stand now. The cluster decides before a euro of wijkbudget is spent (ROE-F1). */
    public static Financieringsroute bepaal(Bronopgave opgave, Omstandigheden omstandigheden) {
        if (opgave.heeft(Bron.CLUSTERBUDGET, Stand.GEVRAAGD)) {
            return CLUSTERBUDGET;
        }
        if (opgave.heeft(Bron.PARTNERS, Stand.GEVRAAGD)) {
            return PARTNERS;
        }
        if (opgave.gevraagdWijkbudget() > 0) {
            boolean viaAgenda = omstandigheden.bovenPlafond() || omstandigheden.grotereImpact();
            return viaAgenda && !omstandigheden.opAgenda() ? AGENDA : WIJKBUDGET;
        }
        if (omstandigheden.ietsGeweigerd() || opgave.heeftEen(Stand.AANGEVRAAGD)) {
            return BRONNEN;
        }
        return opgave.heeftEen(Stand.TOEGEKEND) ? GEREGELD : AFGEWEZEN;
    }
}
