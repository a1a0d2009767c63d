package nl.wijkregie.voorbeelden;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The examples as they stand in their file; amounts in euro. */
record Voorbeeldbestand(
        List<Voorbeeld> initiatieven,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Agenda> wijkagendas) {

    /** @param dagenGeleden when it was received, in days before today; null: as long ago as its steps take */
    record Voorbeeld(
            String titel,
            @Nullable Integer dagenGeleden,
            String omschrijving,
            String wijk,
            String kanaal,
            Persoon indiener,
            @Nullable String buurt,
            @Nullable String schaal,
            @Nullable Integer medestanders,
            @Nullable BigDecimal gevraagdBedrag,
            boolean hulpGewenst,
            boolean toestemmingTonen,
            @Nullable String ontvangendCluster,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Stap> stappen) {}

    record Persoon(
            String naam,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable String postadres,
            @Nullable String organisatie) {}

    /**
     * A step of staff (stap, account, antwoorden) or something that the resident sends, or gets as an answer (inzending).
     *
     * @param naDagen days since the step before; null: what is usual for the step
     */
    record Stap(
            @Nullable String stap,
            @Nullable Integer naDagen,
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
            @Nullable String reden,
            @Nullable String tekst,
            @Nullable String bestand) {}

    record Post(String post, BigDecimal bedrag) {}

    record Rekeninghouder(String iban, String tenNameVan) {}

    /**
     * A wijkagenda of this year, with the steps that were taken.
     *
     * @param dagenGeleden when it was begun, in days before today; null: as long ago as its steps take
     */
    record Agenda(
            String wijk,
            @Nullable Integer dagenGeleden,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Kerncijfer> cijfers,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> deelagendas,
            List<Maatregelvoorstel> maatregelen,
            List<Agendastap> stappen) {}

    record Kerncijfer(String onderwerp, String waarde, String gemiddelde, String bron) {}

    /**
     * A measure of the first list, and what residents will think of it.
     *
     * @param zaak title of the example that it carries out
     */
    record Maatregelvoorstel(
            String titel,
            String omschrijving,
            String beleidsterrein,
            @Nullable String buurt,
            @Nullable String zaak,
            int voor,
            int tegen,
            int helpers) {}

    /**
     * Every open task of this step is completed with these answers, by an account of the group it is for.
     *
     * @param naDagen days since the step before; null: what is usual for the step
     * @param maatregel number of the measure; without it, of every measure and of the agenda itself
     */
    record Agendastap(
            String stap,
            @Nullable Integer naDagen,
            @Nullable Integer maatregel,
            @Nullable Map<String, Object> antwoorden) {}
}
