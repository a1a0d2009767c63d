package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.portaal.internal.Bedrag;
import nl.wijkregie.portaal.internal.Bedragen;
import nl.wijkregie.portaal.internal.BekendeWijk;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.UitLijst;
import nl.wijkregie.portaal.internal.Verzoek;
import org.jspecify.annotations.Nullable;

@Schema(name = "NieuwInitiatief", description = "Een idee, verzoek of wens zoals u die indient.")
public record NieuwInitiatiefVerzoek(
        @Schema(
                description = "Korte titel.",
                example = "Geveltuintjes in de straat",
                minLength = 5,
                maxLength = 120,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de titel", min = 5, max = 120, verplicht = true, webadres = false)
        @Nullable
        String titel,

        @Schema(
                description = "Wat u wilt, waarom en voor wie. Gewone tekst, geen HTML.",
                example = "Met acht buren willen wij geveltuintjes maken, zodat de straat groener en koeler wordt.",
                minLength = 20,
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de omschrijving", min = 20, max = 5000, verplicht = true, meerRegels = true)
        @Nullable
        String omschrijving,

        @Schema(
                description = "Code van de wijk. De codes staan bij GET /gemeente.",
                example = "centrum",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @BekendeWijk
        @Nullable
        String wijk,

        @Schema(description = "Naam van de buurt.", example = "Binnenstad", maxLength = 120)
        @Tekst(wat = "de buurt", max = 120)
        @Nullable
        String buurt,

        @Schema(
                description = "Voor wie het idee is.",
                allowableValues = {"plek", "buurt", "wijk", "wijkoverstijgend"})
        @UitLijst(Schaal.class)
        @Nullable
        String schaal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
        @NotNull(message = "Vul in wie u bent en hoe wij u kunnen bereiken.")
        @Valid
        @Nullable
        IndienerVerzoek indiener,

        @Schema(description = "Hoeveel mensen meedoen of het idee steunen.", example = "8")
        @Min(value = 0, message = "Vul voor het aantal medestanders een getal in van 0 of meer.")
        @Max(value = 100_000, message = "Vul voor het aantal medestanders een getal in van hoogstens 100000.")
        @Nullable
        Integer medestanders,

        @Schema(
                description = "Bedrag dat u vraagt, in euro, met hoogstens twee decimalen.",
                example = "750.00",
                minimum = "0",
                maximum = "1000000",
                multipleOf = 0.01)
        @Bedrag(wat = "het gevraagde bedrag")
        @Nullable
        BigDecimal gevraagdBedrag,

        @Schema(
                description = "Of u eerst hulp van de opbouwwerker wilt om uw idee uit te werken.",
                defaultValue = "false")
        @Nullable
        Boolean hulpGewenst,

        @Schema(
                description =
                        "Of de titel op de openbare pagina van de wijk mag, zolang wij met het idee bezig zijn. U kunt dit"
                                + " altijd intrekken.",
                defaultValue = "false")
        @Nullable
        Boolean toestemmingTonen)
        implements Verzoek {

    /** What was asked, in the words of the case; only after validation. */
    public NieuwInitiatief naarDomein() {
        return new NieuwInitiatief(
                Optional.ofNullable(titel).orElseThrow(),
                Optional.ofNullable(omschrijving).orElseThrow(),
                Optional.ofNullable(wijk).orElseThrow(),
                buurt,
                Keuze.zoek(Schaal.class, schaal).orElse(null),
                Optional.ofNullable(indiener).orElseThrow().naarDomein(),
                medestanders,
                gevraagdBedrag == null ? null : Bedragen.inCenten(gevraagdBedrag),
                Boolean.TRUE.equals(hulpGewenst),
                Kanaal.WEBSITE,
                null,
                null,
                Boolean.TRUE.equals(toestemmingTonen));
    }

    @Override
    public String toString() {
        return "NieuwInitiatiefVerzoek[afgeschermd]";
    }
}
