package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.wijkregie.bijlage.Bijlage;

@Schema(name = "Bijlage", description = "Een bestand bij uw zaak.")
record BijlageAntwoord(
        @Schema(description = "Nummer binnen de zaak, 1 tot en met 10.", example = "1")
        int nummer,

        @Schema(description = "Naam, zonder bijzondere tekens.", example = "offerte.pdf")
        String naam,

        @Schema(
                description = "Soort bestand.",
                allowableValues = {"pdf", "jpeg", "png"})
        String soort,

        @Schema(description = "Grootte in bytes, zoals wij het bewaren.", example = "48213")
        long grootte,

        @Schema(description = "Dag waarop wij het ontvingen.")
        LocalDate datum,

        @Schema(
                description = "Waar u het bij stuurde; medewerker: een bestand van de gemeente dat u mag zien.",
                allowableValues = {"idee", "aanvulling", "plan", "verantwoording", "medewerker"})
        String bij) {

    static BijlageAntwoord van(Bijlage bijlage) {
        return new BijlageAntwoord(
                bijlage.nummer(),
                bijlage.naam(),
                bijlage.soort().code(),
                bijlage.grootte(),
                bijlage.ontvangenOp().toLocalDate(),
                bijlage.stuk().code());
    }

    @Override
    public String toString() {
        return "BijlageAntwoord[" + nummer + "]";
    }
}
