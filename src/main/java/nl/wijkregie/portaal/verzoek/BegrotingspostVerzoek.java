package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.portaal.internal.Bedrag;
import nl.wijkregie.portaal.internal.Bedragen;
import nl.wijkregie.portaal.internal.Tekst;
import org.jspecify.annotations.Nullable;

@Schema(name = "Begrotingspost", description = "Eén regel van de begroting.")
public record BegrotingspostVerzoek(
        @Schema(
                description = "Waar het geld voor is.",
                example = "Planten en grond",
                maxLength = 120,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de naam van de post", max = 120, verplicht = true)
        @Nullable
        String post,

        @Schema(
                description = "Bedrag in euro, met hoogstens twee decimalen.",
                example = "450.50",
                minimum = "0",
                maximum = "1000000",
                multipleOf = 0.01,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Bedrag(wat = "het bedrag van de post", verplicht = true)
        @Nullable
        BigDecimal bedrag) {

    public Begrotingspost naarDomein() {
        return new Begrotingspost(
                Optional.ofNullable(post).orElseThrow(),
                Bedragen.inCenten(Optional.ofNullable(bedrag).orElseThrow()));
    }
}
