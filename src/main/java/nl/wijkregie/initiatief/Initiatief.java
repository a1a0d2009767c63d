package nl.wijkregie.initiatief;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A case as the case file holds it, without personal data.
 *
 * @param gevraagdBedrag amount the resident mentioned at filing, in cents, or null
 * @param participatietrede rung that was chosen (ROE-C4), or null before orientation
 * @param vakambtenaar account of the one contact person (ROE-B5), or null before orientation
 * @param gevraagdVoor latest date by which the resident was asked to send something, or null
 */
public record Initiatief(
        String kenmerk,
        String titel,
        String omschrijving,
        String wijk,
        @Nullable String buurt,
        @Nullable Schaal schaal,
        Kanaal kanaal,
        @Nullable String ontvangendCluster,
        @Nullable Integer medestanders,
        @Nullable Long gevraagdBedrag,
        boolean hulpGewenst,
        @Nullable Soort soort,
        @Nullable String beleidsterrein,
        @Nullable String cluster,
        @Nullable Participatietrede participatietrede,
        Fase fase,
        Status status,
        @Nullable Uitkomst uitkomst,
        @Nullable String vakambtenaar,
        int volgcodeVersie,
        @Nullable LocalDate gevraagdVoor,
        LocalDateTime ontvangenOp,
        @Nullable LocalDateTime afgerondOp) {}
