package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Describes the parts of the request only: they are read one by one. */
@Schema(name = "Bijlagen", description = "Bestanden bij uw zaak.")
record BijlagenVerzoek(
        @ArraySchema(
                minItems = 1,
                maxItems = 10,
                arraySchema =
                        @Schema(
                                description = "Een of meer bestanden: PDF, JPEG of PNG, elk hoogstens 10 MB.",
                                requiredMode = Schema.RequiredMode.REQUIRED),
                schema = @Schema(type = "string", format = "binary"))
        List<String> bestand,

        @Schema(
                description = "Waar de bestanden bij horen. Zonder dit veld: aanvulling.",
                allowableValues = {"idee", "aanvulling", "plan", "verantwoording"})
        String bij) {}
