package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.Volgens;
import nl.wijkregie.portaal.internal.Vorm;
import org.jspecify.annotations.Nullable;

@Schema(name = "Rekening", description = "Rekening waarop wij een bijdrage kunnen betalen.")
public record RekeningVerzoek(
        @Schema(
                description = "Rekeningnummer (IBAN); spaties mogen.",
                example = "NL91ABNA0417164300",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Volgens(value = Vorm.IBAN, verplicht = true)
        @Nullable
        String iban,

        @Schema(
                description = "Naam van de rekeninghouder.",
                example = "S. de Vries",
                maxLength = 120,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de naam van de rekeninghouder", max = 120, verplicht = true)
        @Nullable
        String tenNameVan) {

    public static @Nullable Rekening naarDomein(@Nullable RekeningVerzoek rekening) {
        return rekening == null
                ? null
                : new Rekening(
                        Vorm.IBAN.compact(Optional.ofNullable(rekening.iban).orElseThrow()),
                        Optional.ofNullable(rekening.tenNameVan).orElseThrow());
    }

    @Override
    public String toString() {
        return "RekeningVerzoek[afgeschermd]";
    }
}
