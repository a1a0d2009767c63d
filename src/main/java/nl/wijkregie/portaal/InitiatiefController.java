package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Ingediend;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Volgadres;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.portaal.internal.ApiAdres;
import nl.wijkregie.portaal.internal.Sleutel;
import nl.wijkregie.portaal.internal.Vingerafdruk;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.verzoek.AanvullingVerzoek;
import nl.wijkregie.portaal.verzoek.IntrekkingVerzoek;
import nl.wijkregie.portaal.verzoek.NieuwInitiatiefVerzoek;
import nl.wijkregie.portaal.verzoek.PlanVerzoek;
import nl.wijkregie.portaal.verzoek.VerantwoordingVerzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a resident does over HTTP: file an idea (ROE-A2), follow it (ROE-A5), and send what the case waits for. */
@RestController
@RequestMapping(ApiAdres.BASIS + "/initiatieven")
@Tag(name = "Initiatieven", description = "Een idee indienen, volgen en aanvullen.")
class InitiatiefController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Intake intake;
    private final Inzendingen inzendingen;
    private final Zaakbeelden zaakbeelden;
    private final Bijlagen bijlagen;
    private final Volgadres volgadres;

    InitiatiefController(
            Intake intake, Inzendingen inzendingen, Zaakbeelden zaakbeelden, Bijlagen bijlagen, Volgadres volgadres) {
        this.intake = intake;
        this.inzendingen = inzendingen;
        this.zaakbeelden = zaakbeelden;
        this.bijlagen = bijlagen;
        this.volgadres = volgadres;
    }

    @PostMapping(consumes = JSON, produces = JSON)
    @Operation(
            operationId = "initiatiefIndienen",
            summary = "Dien een idee, verzoek of wens in",
            description =
                    "U krijgt meteen een kenmerk en een volgcode. Stuur een Idempotency-Key mee als u het verzoek veilig"
                            + " wilt kunnen herhalen: dezelfde sleutel met dezelfde gegevens geeft hetzelfde antwoord en één zaak.")
    @ApiResponse(
            responseCode = "201",
            description = "Uw idee is ontvangen.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Adres van de zaak, zonder volgcode.",
                            schema = @Schema(type = "string", format = "uri-reference")))
    @ApiResponse(responseCode = "422", ref = "#/components/responses/422")
    ResponseEntity<IngediendAntwoord> indienen(
            @Parameter(
                            description =
                                    "Sleutel die u zelf kiest, 1 tot en met 200 zichtbare ASCII-tekens, bijvoorbeeld een"
                                            + " UUID.",
                            schema = @Schema(type = "string", minLength = 1, maxLength = 200, pattern = "^[!-~]+$"))
                    @RequestHeader(name = Sleutel.HEADER, required = false)
                    @Nullable
                    String sleutel,
            @Valid @RequestBody NieuwInitiatiefVerzoek verzoek) {
        NieuwInitiatief nieuw = verzoek.naarDomein();
        Ingediend ingediend = sleutel == null
                ? intake.indienen(nieuw)
                : intake.indienen(nieuw, Sleutel.gecontroleerd(sleutel), Vingerafdruk.van(nieuw));
        return ResponseEntity.created(URI.create(ApiAdres.BASIS + "/initiatieven/" + ingediend.kenmerk()))
                .body(new IngediendAntwoord(
                        ingediend.kenmerk(),
                        ingediend.volgcode(),
                        volgadres.van(ingediend.kenmerk(), ingediend.volgcode())));
    }

    @GetMapping(path = "/{kenmerk}", produces = JSON)
    @Operation(operationId = "initiatiefVolgen", summary = "Bekijk hoe het met uw zaak staat")
    @ApiResponse(responseCode = "200", description = "De zaak.")
    ZaakAntwoord volgen(@PathVariable String kenmerk, @Parameter(hidden = true) Volgcode volgcode) {
        return ZaakAntwoord.van(zaakbeelden.voorIndiener(kenmerk, volgcode.waarde()), bijlagen.voorIndiener(kenmerk));
    }

    @PostMapping(path = "/{kenmerk}/aanvulling", consumes = JSON)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "initiatiefAanvullen",
            summary = "Stuur een aanvulling of een vraag",
            description = "Uw tekst komt in het dossier en bij wie uw zaak behandelt.")
    @ApiResponse(responseCode = "202", description = "Uw aanvulling is ontvangen.")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/409")
    void aanvullen(
            @PathVariable String kenmerk,
            @Parameter(hidden = true) Volgcode volgcode,
            @Valid @RequestBody AanvullingVerzoek verzoek) {
        zaakbeelden.controleer(kenmerk, volgcode.waarde());
        inzendingen.aanvullen(kenmerk, verzoek.gecontroleerdeTekst(), verzoek.wilAntwoord(), null);
    }

    @PostMapping(path = "/{kenmerk}/plan", consumes = JSON)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "planIndienen",
            summary = "Stuur uw plan met begroting en planning",
            description = "Kan alleen als de zaak op uw plan wacht.")
    @ApiResponse(responseCode = "202", description = "Uw plan is ontvangen.")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/409")
    void planIndienen(
            @PathVariable String kenmerk,
            @Parameter(hidden = true) Volgcode volgcode,
            @Valid @RequestBody PlanVerzoek verzoek) {
        zaakbeelden.controleer(kenmerk, volgcode.waarde());
        inzendingen.planIndienen(kenmerk, verzoek.naarDomein(), null);
    }

    @PostMapping(path = "/{kenmerk}/verantwoording", consumes = JSON)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "verantwoorden",
            summary = "Stuur uw verslag en de werkelijke kosten",
            description = "Kan alleen als de zaak op uw verslag wacht.")
    @ApiResponse(responseCode = "202", description = "Uw verslag is ontvangen.")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/409")
    void verantwoorden(
            @PathVariable String kenmerk,
            @Parameter(hidden = true) Volgcode volgcode,
            @Valid @RequestBody VerantwoordingVerzoek verzoek) {
        zaakbeelden.controleer(kenmerk, volgcode.waarde());
        inzendingen.verantwoorden(kenmerk, verzoek.naarDomein(), null);
    }

    @PostMapping(path = "/{kenmerk}/intrekken", consumes = JSON)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "initiatiefIntrekken",
            summary = "Trek uw idee in",
            description = "Kan tot uw initiatief is uitgevoerd. Een body is niet nodig.")
    @ApiResponse(responseCode = "202", description = "Uw idee is ingetrokken.")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/409")
    void intrekken(
            @PathVariable String kenmerk,
            @Parameter(hidden = true) Volgcode volgcode,
            @Valid @RequestBody(required = false) @Nullable IntrekkingVerzoek verzoek) {
        zaakbeelden.controleer(kenmerk, volgcode.waarde());
        inzendingen.intrekken(kenmerk, verzoek == null ? null : verzoek.reden(), null);
    }
}
