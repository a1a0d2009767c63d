package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import nl.wijkregie.wijkbudget.Potstand;

@Schema(
        name = "Pot",
        description =
                "Een pot van het wijkbudget, in euro met twee decimalen. Toegekend is altijd gereserveerd, besteed,"
                        + " vrij en vervallen samen.")
record PotAntwoord(
        @Schema(description = "Het budgetjaar.", example = "2026")
        int jaar,

        @Schema(description = "Code van de wijk.", example = "centrum")
        String wijk,

        @Schema(
                description = "Waar de pot voor is.",
                allowableValues = {"initiatieven", "wijkagenda"},
                example = "initiatieven")
        String pot,

        @Schema(description = "Wat de pot dit jaar kreeg, met wat er later bij of af ging.", example = "14760.00")
        BigDecimal toegekend,

        @Schema(description = "Toegezegd aan ideeën en nog niet betaald.", example = "1500.00")
        BigDecimal gereserveerd,

        @Schema(description = "Betaald.", example = "750.50")
        BigDecimal besteed,

        @Schema(description = "Wat nog te verdelen is.", example = "12509.50")
        BigDecimal vrij,

        @Schema(description = "Niet gebruikt: aan het einde van het jaar terug naar de gemeente.", example = "0.00")
        BigDecimal vervallen) {

    static PotAntwoord van(Potstand stand) {
        return new PotAntwoord(
                stand.pot().jaar(),
                stand.pot().wijk(),
                stand.pot().soort().code(),
                euro(stand.toegekend()),
                euro(stand.gereserveerd()),
                euro(stand.besteed()),
                euro(stand.vrij()),
                euro(stand.vervallen()));
    }

    private static BigDecimal euro(long centen) {
        return BigDecimal.valueOf(centen, 2);
    }
}
