package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.initiatief.openbaar.Voorbeeldenbladzijde;
import nl.wijkregie.initiatief.openbaar.Voorbeeldvraag;
import nl.wijkregie.portaal.internal.ApiAdres;
import nl.wijkregie.portaal.internal.OngeldigVerzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Realised initiatives with consent, for anyone to read and show (ROE-E5). */
@RestController
@RequestMapping(ApiAdres.BASIS + "/goede-voorbeelden")
@Tag(name = "Goede voorbeelden", description = "Wat bewoners hebben gedaan.")
class VoorbeeldController {

    private static final int PER_BLADZIJDE = 50;
    private static final Pattern JAAR = Pattern.compile("[0-9]{4}");
    private static final Pattern BLADZIJDE = Pattern.compile("[1-9][0-9]{0,5}");

    private final GoedeVoorbeelden voorbeelden;
    private final Gemeente gemeente;

    VoorbeeldController(GoedeVoorbeelden voorbeelden, Gemeente gemeente) {
        this.voorbeelden = voorbeelden;
        this.gemeente = gemeente;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "goedeVoorbeeldenBekijken",
            summary = "Lees wat bewoners hebben gedaan",
            description =
                    "Uitgevoerde initiatieven, het nieuwste eerst, hoogstens " + PER_BLADZIJDE + " per bladzijde. Na de"
                            + " laatste bladzijde is de lijst leeg. Bewaar de antwoorden niet: een indiener kan de"
                            + " toestemming altijd intrekken.")
    @ApiResponse(responseCode = "200", description = "De goede voorbeelden.")
    @ApiResponse(responseCode = "400", ref = "#/components/responses/400")
    ResponseEntity<List<VoorbeeldAntwoord>> bekijken(
            @Parameter(description = "Code van een wijk; zonder wijk krijgt u alle wijken.", example = "centrum")
                    @RequestParam(name = "wijk", required = false)
                    @Nullable
                    String wijk,
            @Parameter(
                            description = "Jaar van uitvoering, in vier cijfers; zonder jaar krijgt u alle jaren.",
                            example = "2026",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "9999"))
                    @RequestParam(name = "jaar", required = false)
                    @Nullable
                    String jaar,
            @Parameter(
                            description = "Nummer van de bladzijde, vanaf 1.",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "999999", defaultValue = "1"))
                    @RequestParam(name = "bladzijde", defaultValue = "1")
                    String bladzijde) {
        Voorbeeldvraag vraag = gecontroleerd(wijk, jaar, bladzijde);
        Voorbeeldenbladzijde gevonden = voorbeelden.zoek(vraag);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(
                        vraag.bladzijde() > gevonden.bladzijden()
                                ? List.of()
                                : gevonden.voorbeelden().stream()
                                        .map(VoorbeeldAntwoord::van)
                                        .toList());
    }

    private Voorbeeldvraag gecontroleerd(@Nullable String wijk, @Nullable String jaar, String bladzijde) {
        if (wijk != null && gemeente.zoekWijk(wijk).isEmpty()) {
            throw new OngeldigVerzoek("wijk", "Kies een wijk van de gemeente. De codes staan bij GET /gemeente.");
        }
        if (jaar != null && !JAAR.matcher(jaar).matches()) {
            throw new OngeldigVerzoek("jaar", "Geef het jaar in vier cijfers, bijvoorbeeld 2026.");
        }
        if (!BLADZIJDE.matcher(bladzijde).matches()) {
            throw new OngeldigVerzoek("bladzijde", "Geef het nummer van de bladzijde als een getal vanaf 1.");
        }
        return new Voorbeeldvraag(
                wijk, jaar == null ? null : Integer.valueOf(jaar), Integer.parseInt(bladzijde), PER_BLADZIJDE);
    }
}
