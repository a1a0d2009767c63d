package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.portaal.internal.Bereikbaar;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.Volgens;
import nl.wijkregie.portaal.internal.Vorm;
import org.jspecify.annotations.Nullable;

@Bereikbaar
@Schema(name = "Indiener", description = "Wie het idee indient. Geef minstens één manier om u te bereiken.")
public record IndienerVerzoek(
        @Schema(
                description = "Uw naam.",
                example = "Sam de Vries",
                maxLength = 120,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "uw naam", max = 120, verplicht = true, webadres = false)
        @Nullable
        String naam,

        @Schema(description = "Uw e-mailadres.", example = "sam@voorbeeld.nl", maxLength = 254, format = "email")
        @Volgens(Vorm.MAILADRES)
        @Nullable
        String email,

        @Schema(description = "Uw telefoonnummer, Nederlands of internationaal.", example = "0475 123 456")
        @Volgens(Vorm.TELEFOONNUMMER)
        @Nullable
        String telefoon,

        @Schema(
                description = "Uw postadres; mag meer regels hebben.",
                example = "Voorbeeldstraat 1, 6041 AA Roermond",
                maxLength = 300)
        @Tekst(wat = "uw postadres", max = 300, meerRegels = true)
        @Nullable
        String postadres,

        @Schema(description = "Organisatie of groep namens wie u indient.", maxLength = 120)
        @Tekst(wat = "de organisatie", max = 120, webadres = false)
        @Nullable
        String organisatie)
        implements Bereikbaar.Persoon {

    public Indiener naarDomein() {
        return new Indiener(
                Optional.ofNullable(naam).orElseThrow(),
                email,
                telefoon == null ? null : Vorm.TELEFOONNUMMER.compact(telefoon),
                postadres,
                organisatie);
    }

    @Override
    public String toString() {
        return "IndienerVerzoek[afgeschermd]";
    }
}
