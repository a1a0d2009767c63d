package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.portaal.internal.Bedrag;
import nl.wijkregie.portaal.internal.Bedragen;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.Verzoek;
import org.jspecify.annotations.Nullable;

@Schema(name = "Verantwoording", description = "Uw verslag achteraf: wat u deed en wat het kostte.")
public record VerantwoordingVerzoek(
        @Schema(
                description = "Wat u hebt gedaan. Gewone tekst, geen HTML.",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "het verslag", max = 5000, verplicht = true, meerRegels = true)
        @Nullable
        String verslag,

        @Schema(
                description = "Wat het echt heeft gekost, in euro.",
                example = "438.25",
                minimum = "0",
                maximum = "1000000",
                multipleOf = 0.01,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Bedrag(wat = "de werkelijke kosten", verplicht = true)
        @Nullable
        BigDecimal werkelijkeKosten,

        @Schema(
                description = "Of wij uw initiatief als goed voorbeeld mogen laten zien.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @NotNull(message = "Geef aan of wij uw initiatief als voorbeeld mogen laten zien: true of false.")
        @Nullable
        Boolean toestemmingVoorbeeld,

        @Valid @Nullable RekeningVerzoek rekening)
        implements Verzoek {

    /** The account in the words of the case; only after validation. */
    public Verantwoording naarDomein() {
        return new Verantwoording(
                Optional.ofNullable(verslag).orElseThrow(),
                Bedragen.inCenten(Optional.ofNullable(werkelijkeKosten).orElseThrow()),
                Boolean.TRUE.equals(toestemmingVoorbeeld),
                RekeningVerzoek.naarDomein(rekening));
    }

    @Override
    public String toString() {
        return "VerantwoordingVerzoek[afgeschermd]";
    }
}
