package nl.wijkregie.initiatief;

/**
 * Who handles the case after triage and who advises (ROE-B5, ROE-B8).
 *
 * @param behandelgroep group whose member becomes the vakambtenaar
 * @param adviesgroep group that advises before the decision in principle (ROE-C7)
 */
public record Koppeling(String behandelgroep, String adviesgroep) {

    /**
     * Couples a case by cluster; in a double role the wijkregisseur handles it and a colleague wijkregisseur advises.
     */
    public static Koppeling van(String cluster, String wijk, boolean dubbeleRol) {
        String wijkregisseur = Zaakberichten.wijkregisseur(wijk);
        return dubbeleRol
                ? new Koppeling(wijkregisseur, "wijkregisseur")
                : new Koppeling("cluster-" + cluster, wijkregisseur);
    }
}
