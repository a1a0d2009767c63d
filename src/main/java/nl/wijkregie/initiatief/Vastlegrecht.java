package nl.wijkregie.initiatief;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Who may record something for a resident: KCC for every case, others for a case that they deal with (ROE-A2). */
public final class Vastlegrecht {

    private Vastlegrecht() {}

    /**
     * Whether this account may record something in this case.
     *
     * @param groepen groups of the account
     */
    public static boolean heeft(Initiatief zaak, String account, Collection<String> groepen) {
        return groepen.contains("kcc")
                || groepen.contains(Zaakberichten.wijkregisseur(zaak.wijk()))
                || isVan(zaak.cluster(), groepen)
                || isVan(zaak.ontvangendCluster(), groepen)
                || account.equals(zaak.vakambtenaar());
    }

    private static boolean isVan(@Nullable String cluster, Collection<String> groepen) {
        return cluster != null && groepen.contains("cluster-" + cluster);
    }
}
