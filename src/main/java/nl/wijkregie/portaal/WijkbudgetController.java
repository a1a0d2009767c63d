package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.portaal.internal.ApiAdres;
import nl.wijkregie.portaal.internal.OngeldigVerzoek;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much of the wijkbudget was given, is committed and is left, for anyone to see (ROE-F14). */
@RestController
@RequestMapping(ApiAdres.BASIS + "/wijkbudgetten")
@Tag(name = "Wijkbudgetten", description = "Hoeveel geld er is per wijk, en wat ermee gebeurt.")
class WijkbudgetController {

    private static final Pattern JAAR = Pattern.compile("\\d{4}");

    private final Grootboek grootboek;
    private final Budgetjaren budgetjaren;

    WijkbudgetController(Grootboek grootboek, Budgetjaren budgetjaren) {
        this.grootboek = grootboek;
        this.budgetjaren = budgetjaren;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "wijkbudgettenBekijken",
            summary = "Bekijk de wijkbudgetten van een jaar",
            description =
                    "Per wijk twee potten: een voor initiatieven en een voor de wijkagenda. Is het jaar (nog) niet"
                            + " geopend? Dan is de lijst leeg.")
    @ApiResponse(responseCode = "200", description = "De potten van het jaar.")
    @ApiResponse(responseCode = "400", ref = "#/components/responses/400")
    List<PotAntwoord> bekijken(
            @Parameter(
                            description = "Het budgetjaar, in vier cijfers. Zonder jaar krijgt u het huidige jaar.",
                            example = "2026",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "9999"))
                    @RequestParam(name = "jaar", required = false)
                    @Nullable
                    String jaar) {
        return grootboek.standen(jaar == null ? budgetjaren.huidig() : gecontroleerd(jaar)).stream()
                .map(PotAntwoord::van)
                .toList();
    }

    private static int gecontroleerd(String jaar) {
        if (!JAAR.matcher(jaar).matches()) {
            throw new OngeldigVerzoek("jaar", "Geef het jaar in vier cijfers, bijvoorbeeld 2026.");
        }
        return Integer.parseInt(jaar);
    }
}
