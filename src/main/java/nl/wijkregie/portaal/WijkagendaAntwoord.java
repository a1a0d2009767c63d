package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.wijkagenda.document.Maatregelstand;

@Schema(name = "Wijkagenda", description = "Een vastgestelde wijkagenda.")
record WijkagendaAntwoord(
        @Schema(description = "Kenmerk van de wijkagenda.", example = "WA-2026-centrum")
        String kenmerk,

        @Schema(description = "Code van de wijk.", example = "centrum")
        String wijk,

        @Schema(description = "Jaar van de wijkagenda.", example = "2026")
        int jaar,

        @Schema(description = "Nummer van de nieuwste versie.", example = "1")
        int versie,

        @Schema(description = "Dag waarop het college deze versie vaststelde.", example = "2026-03-10")
        LocalDate vastgesteldOp,

        @Schema(
                description = "Adres van de pagina.",
                example = "https://wijkregie.voorbeeld.nl/wijkagendas/WA-2026-centrum")
        String url,

        @Schema(
                description = "Adres van de pdf.",
                example = "https://wijkregie.voorbeeld.nl/wijkagendas/WA-2026-centrum.pdf")
        String pdf,

        @Schema(description = "De maatregelen, in de volgorde van de wijkagenda.")
        List<Maatregel> maatregelen) {

    @Schema(name = "Maatregel", description = "Een maatregel van een vastgestelde wijkagenda.")
    record Maatregel(
            @Schema(description = "Titel van de maatregel.", example = "Zebrapad bij de school")
            String titel,

            @Schema(
                    description = "Hoe het er nu mee staat. Vastgesteld betekent dat er nog geen bericht over is.",
                    allowableValues = {"vastgesteld", "op-schema", "vertraagd", "staat-stil", "uitgevoerd", "gestopt"},
                    example = "op-schema")
            String stand) {}

    /** @param basis address of the application, without a slash at the end */
    static WijkagendaAntwoord van(OpenbareAgenda agenda, List<Maatregelstand> standen, String basis) {
        return new WijkagendaAntwoord(
                agenda.agenda().kenmerk(),
                agenda.agenda().wijk(),
                agenda.agenda().jaar(),
                agenda.versie().nummer(),
                agenda.versie().vastgesteldOp().toLocalDate(),
                basis + agenda.pad(),
                basis + agenda.pdf(),
                standen.stream()
                        .map(stand -> new Maatregel(stand.titel(), stand.code()))
                        .toList());
    }
}
