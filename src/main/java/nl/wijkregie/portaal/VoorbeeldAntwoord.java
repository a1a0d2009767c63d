package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.wijkregie.initiatief.openbaar.GoedVoorbeeld;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "GoedVoorbeeld",
        description =
                "Een uitgevoerd initiatief, in de woorden van de gemeente en met toestemming van de indiener. Zonder namen"
                        + " en adressen.")
record VoorbeeldAntwoord(
        @Schema(description = "Kop boven het verhaal.", example = "Samen een speelplek gemaakt")
        String titel,

        @Schema(description = "Het verhaal. Tussen alinea's staat een lege regel.")
        String verhaal,

        @Schema(description = "Code van de wijk.", example = "centrum")
        String wijk,

        @Schema(description = "Code van het onderwerp, als dat bekend is.", example = "groen") @Nullable
        String beleidsterrein,

        @Schema(description = "Dag waarop het initiatief klaar was.")
        LocalDate gerealiseerd) {

    static VoorbeeldAntwoord van(GoedVoorbeeld voorbeeld) {
        return new VoorbeeldAntwoord(
                voorbeeld.kop(),
                voorbeeld.verhaal(),
                voorbeeld.wijk(),
                voorbeeld.beleidsterrein(),
                voorbeeld.gerealiseerdOp());
    }
}
