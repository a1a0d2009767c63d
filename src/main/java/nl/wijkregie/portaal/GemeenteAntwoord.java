package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Uitkomst;

@Schema(name = "Gemeente", description = "Wat iedereen over de gemeente mag weten.")
record GemeenteAntwoord(
        @Schema(description = "Naam van de gemeente.", example = "Roermond")
        String naam,

        @Schema(description = "De wijken.") List<WijkAntwoord> wijken,

        @Schema(description = "De antwoorden die u op een idee kunt krijgen.")
        List<Uitkomstuitleg> antwoorden,

        @Schema(description = "Waar geld vandaan kan komen.")
        List<String> bronnen) {

    @Schema(name = "Wijk", description = "Een wijk, met haar buurten en wie u aanspreekt.")
    record WijkAntwoord(
            @Schema(description = "Code van de wijk.", example = "centrum")
            String code,

            @Schema(description = "Naam van de wijk.", example = "Centrum")
            String naam,

            @Schema(description = "Namen van de buurten.") List<String> buurten,
            @Schema(description = "Wie u kunt aanspreken.") Contact contact) {

        private static WijkAntwoord van(Gemeente gemeente, Wijk wijk) {
            String functie = gemeente.functie("wijkregisseur-" + wijk.code()).naam();
            return new WijkAntwoord(
                    wijk.code(), wijk.naam(), wijk.buurten(), new Contact(functie, wijk.emailWijkregisseur()));
        }
    }

    @Schema(name = "Contact", description = "Een functie, nooit een persoon.")
    record Contact(
            @Schema(description = "Naam van de functie.", example = "Wijkregisseur Centrum")
            String functie,

            @Schema(description = "E-mailadres van de functie.")
            String email) {}

    @Schema(name = "Uitkomst", description = "Een antwoord dat u kunt krijgen.")
    record Uitkomstuitleg(
            @Schema(description = "Code, zoals bij uitkomst van een zaak.", example = "gerealiseerd")
            String code,

            @Schema(description = "Naam van het antwoord.", example = "Gerealiseerd")
            String naam,

            @Schema(description = "Wat het antwoord betekent.")
            String uitleg) {

        private static Uitkomstuitleg van(Uitkomst uitkomst) {
            return new Uitkomstuitleg(uitkomst.code(), uitkomst.naam(), uitleg(uitkomst));
        }

        private static String uitleg(Uitkomst uitkomst) {
            return switch (uitkomst) {
                case DOORVERWEZEN ->
                    "Uw melding of klacht hoort ergens anders thuis. Wij vertellen u waar u terecht kunt.";
                case NIET_ONTVANKELIJK -> "Wij kunnen uw idee niet in behandeling nemen. U hoort waarom.";
                case NIET_GESTEUND -> "De gemeente werkt niet mee aan uw idee. U hoort waarom.";
                case AFGEWEZEN -> "De gemeente heeft uw plan bekeken en zegt nee. U hoort waarom.";
                case NIET_OPGENOMEN -> "Uw wens komt niet in de wijkagenda. U hoort waarom.";
                case INGETROKKEN -> "U hebt uw idee zelf ingetrokken.";
                case GESTOPT ->
                    "De gemeente heeft uw zaak gestopt, bijvoorbeeld omdat uw idee twee keer was ingevoerd.";
                case VERLOPEN -> "Wij hebben uw zaak gesloten, omdat wij niets meer van u hoorden.";
                case UITGEVOERD -> "De gemeente heeft gedaan wat u vroeg.";
                case GEREALISEERD -> "Uw initiatief is uitgevoerd en afgerond.";
            };
        }
    }

    static GemeenteAntwoord van(Gemeente gemeente) {
        return new GemeenteAntwoord(
                gemeente.naam(),
                gemeente.wijken().stream()
                        .map(wijk -> WijkAntwoord.van(gemeente, wijk))
                        .toList(),
                Arrays.stream(Uitkomst.values()).map(Uitkomstuitleg::van).toList(),
                gemeente.bronnen().stream().map(Bron::naam).toList());
    }
}
