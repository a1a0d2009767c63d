package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkregie.bijlage.Bestand;
import nl.wijkregie.bijlage.Bijlageninzending;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.portaal.internal.ApiAdres;
import nl.wijkregie.portaal.internal.Bestandsdelen;
import nl.wijkregie.portaal.internal.OngeldigVerzoek;
import nl.wijkregie.portaal.internal.Volgcode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files that a resident sends to a case over HTTP. */
@RestController
@RequestMapping(ApiAdres.BASIS + "/initiatieven/{kenmerk}/bijlagen")
@Tag(name = "Initiatieven")
class BijlageController {

    private final Zaakbeelden zaakbeelden;
    private final Bijlageninzending inzending;

    BijlageController(Zaakbeelden zaakbeelden, Bijlageninzending inzending) {
        this.zaakbeelden = zaakbeelden;
        this.inzending = inzending;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "bijlagenSturen",
            summary = "Stuur bestanden bij uw zaak",
            description =
                    "Alle bestanden worden aangenomen, of geen. Bij een zaak passen tien bestanden. Uit foto's halen wij"
                            + " de plaats en andere verborgen gegevens.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = BijlagenVerzoek.class))))
    @ApiResponse(responseCode = "201", description = "Uw bestanden zijn ontvangen.")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/409")
    @ApiResponse(responseCode = "503", ref = "#/components/responses/503")
    List<BijlageAntwoord> stuur(
            @PathVariable String kenmerk,
            @Parameter(hidden = true) Volgcode volgcode,
            @Parameter(hidden = true) HttpServletRequest verzoek) {
        zaakbeelden.controleer(kenmerk, volgcode.waarde());
        List<Bijlageninzending.Bron> bronnen = Bestandsdelen.van(verzoek, "bestand").stream()
                .map(deel -> (Bijlageninzending.Bron) () -> new Bestand(deel.naam(), deel.inhoud()))
                .toList();
        if (bronnen.isEmpty()) {
            throw new OngeldigVerzoek("bestand", "Stuur minstens één bestand mee.");
        }
        return inzending.stuur(kenmerk, stuk(verzoek.getParameter("bij")), bronnen).stream()
                .map(BijlageAntwoord::van)
                .toList();
    }

    private static Bijlagestuk stuk(@org.jspecify.annotations.Nullable String code) {
        if (code == null || code.isBlank()) {
            return Bijlagestuk.AANVULLING;
        }
        return Bijlagestuk.zoek(code)
                .orElseThrow(() -> new OngeldigVerzoek("bij", "Kies uit: idee, aanvulling, plan of verantwoording."));
    }
}
