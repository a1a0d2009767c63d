package nl.wijkregie.initiatief;

import org.jspecify.annotations.Nullable;

/**
 * An idea as it was filed (ROE-A2), through whichever channel.
 *
 * @param wijk code of a wijk of the municipality
 * @param gevraagdBedrag asked amount in cents, or null when nothing was asked
 * @param medestanders number of supporters, or null when not given
 * @param ontvangendCluster code of the cluster that received it; only with channel vakambtenaar (ROE-B1)
 * @param vastgelegdDoor account that filed it for a resident, or null when the resident did
 * @param toestemmingTonen whether the title may be on the page of the wijk while the case runs (ROE-I2)
 */
public record NieuwInitiatief(
        String titel,
        String omschrijving,
        String wijk,
        @Nullable String buurt,
        @Nullable Schaal schaal,
        Indiener indiener,
        @Nullable Integer medestanders,
        @Nullable Long gevraagdBedrag,
        boolean hulpGewenst,
        Kanaal kanaal,
        @Nullable String ontvangendCluster,
        @Nullable String vastgelegdDoor,
        boolean toestemmingTonen) {

    /** Without consent to show the title. */
    public NieuwInitiatief(
            String titel,
            String omschrijving,
            String wijk,
            @Nullable String buurt,
            @Nullable Schaal schaal,
            Indiener indiener,
            @Nullable Integer medestanders,
            @Nullable Long gevraagdBedrag,
            boolean hulpGewenst,
            Kanaal kanaal,
            @Nullable String ontvangendCluster,
            @Nullable String vastgelegdDoor) {
        this(
                titel,
                omschrijving,
                wijk,
                buurt,
                schaal,
                indiener,
                medestanders,
                gevraagdBedrag,
                hulpGewenst,
                kanaal,
                ontvangendCluster,
                vastgelegdDoor,
                false);
    }
}
