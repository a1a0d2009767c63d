package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.portaal.internal.ApiAdres;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anyone may know of the municipality (ROE-I1). */
@RestController
@RequestMapping(ApiAdres.BASIS + "/gemeente")
@Tag(name = "Gemeente", description = "Wijken, contact, mogelijke antwoorden en geldbronnen.")
class GemeenteController {

    private final GemeenteAntwoord antwoord;

    GemeenteController(Gemeente gemeente) {
        this.antwoord = GemeenteAntwoord.van(gemeente);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "gemeenteBekijken",
            summary = "Bekijk wijken, contact, mogelijke antwoorden en geldbronnen")
    @ApiResponse(responseCode = "200", description = "De gegevens van de gemeente.")
    ResponseEntity<GemeenteAntwoord> bekijken() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(antwoord);
    }
}
