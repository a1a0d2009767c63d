package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.portaal.internal.Bedrag;
import nl.wijkregie.portaal.internal.Bedragen;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.Verzoek;
import org.jspecify.annotations.Nullable;

@KloppendeBegroting
@Schema(name = "Plan", description = "Uw uitgewerkte plan, met begroting en planning.")
public record PlanVerzoek(
        @Schema(
                description = "Wat u gaat doen en met wie. Gewone tekst, geen HTML.",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de toelichting", max = 5000, verplicht = true, meerRegels = true)
        @Nullable
        String toelichting,

        @Schema(
                description = "Wanneer u wat doet.",
                example = "Maart: bestellen. April: samen planten.",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de planning", max = 5000, verplicht = true, meerRegels = true)
        @Nullable
        String planning,

        @Schema(
                description = "Wat het kost, hoogstens 50 regels. Kost het niets, stuur dan een lege lijst.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @NotNull(message = "Stuur een begroting mee. Kost het niets, stuur dan een lege lijst.")
        @Size(max = 50, message = "Gebruik hoogstens 50 regels in de begroting. Voeg kleine posten samen.")
        @Nullable
        List<@NotNull(message = "Vul deze regel van de begroting in of laat hem weg.") @Valid BegrotingspostVerzoek>
                begroting,

        @Schema(
                description = "Bijdrage die u vraagt, in euro. Vraagt u geen geld, vul dan 0 in.",
                example = "450.50",
                minimum = "0",
                maximum = "1000000",
                multipleOf = 0.01,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Bedrag(wat = "de gevraagde bijdrage", verplicht = true)
        @Nullable
        BigDecimal gevraagdeBijdrage,

        @Valid @Nullable RekeningVerzoek rekening)
        implements Verzoek {

    /** The plan in the words of the case; only after validation. */
    public Plan naarDomein() {
        return new Plan(
                Optional.ofNullable(toelichting).orElseThrow(),
                Optional.ofNullable(planning).orElseThrow(),
                Optional.ofNullable(begroting).orElseThrow().stream()
                        .map(BegrotingspostVerzoek::naarDomein)
                        .toList(),
                Bedragen.inCenten(Optional.ofNullable(gevraagdeBijdrage).orElseThrow()),
                RekeningVerzoek.naarDomein(rekening));
    }

    @Override
    public String toString() {
        return "PlanVerzoek[afgeschermd]";
    }
}
