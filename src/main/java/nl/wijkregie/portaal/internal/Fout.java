package nl.wijkregie.portaal.internal;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is wrong with one field, and what to do.
 *
 * @param veld path of the field in the body, name of a header, or "body"
 */
@Schema(description = "Wat er met een veld mis is en wat u eraan doet.")
public record Fout(
        @Schema(description = "Naam van het veld, van de header, of body.", example = "indiener.email")
        String veld,

        @Schema(
                description = "Zin die zegt wat u moet doen.",
                example = "Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.")
        String melding) {}
