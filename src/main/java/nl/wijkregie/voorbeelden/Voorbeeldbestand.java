package nl.wijkregie.voorbeelden;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The examples as they stand in their file; amounts in euro. */
record Voorbeeldbestand(List<Voorbeeld> initiatieven) {

    record Voorbeeld(
            String titel,
            String omschrijving,
            String wijk,
            String kanaal,
            Persoon indiener,
            @Nullable String buurt,
            @Nullable String schaal,
            @Nullable Integer medestanders,
            @Nullable BigDecimal gevraagdBedrag,
            boolean hulpGewenst,
            @Nullable String ontvangendCluster,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Stap> stappen) {}

    record Persoon(
            String naam,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable String postadres,
            @Nullable String organisatie) {}

    /** A step of staff (stap, account, antwoorden) or something that the resident sends (inzending). */
    record Stap(
            @Nullable String stap,
            @Nullable String account,
            boolean alleenOppakken,
            @Nullable Map<String, Object> antwoorden,
            @Nullable String inzending,
            @Nullable String toelichting,
            @Nullable String planning,
            @Nullable List<Post> begroting,
            @Nullable BigDecimal gevraagdeBijdrage,
            @Nullable Rekeninghouder rekening,
            @Nullable String verslag,
            @Nullable BigDecimal werkelijkeKosten,
            boolean toestemmingVoorbeeld,
            @Nullable String reden) {}

    record Post(String post, BigDecimal bedrag) {}

    record Rekeninghouder(String iban, String tenNameVan) {}
}
