package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.Verzoek;
import org.jspecify.annotations.Nullable;

@Schema(name = "Intrekking", description = "U trekt uw idee in. Een reden mag, maar hoeft niet.")
public record IntrekkingVerzoek(
        @Schema(description = "Waarom u uw idee intrekt.", example = "Wij gaan verhuizen.", maxLength = 2000)
        @Tekst(wat = "de reden", max = 2000, meerRegels = true)
        @Nullable
        String reden)
        implements Verzoek {

    @Override
    public String toString() {
        return "IntrekkingVerzoek[afgeschermd]";
    }
}
