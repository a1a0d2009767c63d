package nl.wijkregie.portaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Werkadres;
import nl.wijkregie.portaal.internal.ApiAdres;
import nl.wijkregie.portaal.internal.OngeldigVerzoek;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which wijkagendas were adopted and how their measures are doing, for anyone to see (ROE-G6). */
@RestController
@RequestMapping(ApiAdres.BASIS + "/wijkagendas")
@Tag(name = "Wijkagenda's", description = "Wat er per wijk is afgesproken, en hoe het ermee staat.")
class WijkagendaController {

    private static final Pattern JAAR = Pattern.compile("[0-9]{4}");

    private final OpenbareAgendas agendas;
    private final Agendadocumenten documenten;
    private final String basis;

    WijkagendaController(OpenbareAgendas agendas, Agendadocumenten documenten, Werkadres adres) {
        this.agendas = agendas;
        this.documenten = documenten;
        this.basis = adres.adres();
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "wijkagendasBekijken",
            summary = "Bekijk de vastgestelde wijkagenda's",
            description =
                    "Per wijkagenda de nieuwste versie, met hoe het nu met elke maatregel staat. Het nieuwste jaar"
                            + " staat bovenaan.")
    @ApiResponse(responseCode = "200", description = "De wijkagenda's.")
    @ApiResponse(responseCode = "400", ref = "#/components/responses/400")
    List<WijkagendaAntwoord> bekijken(
            @Parameter(
                            description =
                                    "Het jaar van de wijkagenda, in vier cijfers. Zonder jaar krijgt u alle jaren.",
                            example = "2026",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "9999"))
                    @RequestParam(name = "jaar", required = false)
                    @Nullable
                    String jaar) {
        if (jaar != null && !JAAR.matcher(jaar).matches()) {
            throw new OngeldigVerzoek("jaar", "Geef het jaar in vier cijfers, bijvoorbeeld 2026.");
        }
        return agendas.alle().stream()
                .filter(agenda -> jaar == null || agenda.agenda().jaar() == Integer.parseInt(jaar))
                .map(agenda -> WijkagendaAntwoord.van(
                        agenda, documenten.standen(agenda.agenda().kenmerk()), basis))
                .toList();
    }
}
