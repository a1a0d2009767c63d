package nl.wijkregie.portaal.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as the API tells it (RFC 9457), in Dutch.
 *
 * @param fouten what is wrong per field; only with 400 and 422
 * @param referentie number under which the cause stands in the log; only with 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Een fout volgens RFC 9457 (application/problem+json).")
public record Probleem(
        @Schema(description = "Altijd about:blank: de status zegt genoeg.", example = "about:blank")
        String type,

        @Schema(description = "Korte naam van de fout.", example = "Ongeldig verzoek")
        String title,

        @Schema(description = "HTTP-status.", example = "400")
        int status,

        @Schema(description = "Zin die zegt wat er mis is en wat u kunt doen.", example = "Vul de titel in.")
        String detail,

        @Schema(description = "Per veld wat er mis is. Alleen bij 400 en 422.") @Nullable
        List<Fout> fouten,

        @Schema(description = "Nummer waarmee wij de oorzaak terugvinden. Alleen bij 500.", example = "3f9c1a7e")
        @Nullable
        String referentie) {

    /** An error without fields; the detail is the general sentence for the status. */
    static Probleem van(int status) {
        return van(status, Statustekst.detail(status));
    }

    static Probleem van(int status, String detail) {
        return new Probleem("about:blank", Statustekst.titel(status), status, detail, null, null);
    }

    /** An error in one or more fields. */
    static Probleem van(int status, List<Fout> fouten) {
        String detail = fouten.size() == 1
                ? fouten.get(0).melding()
                : "Er zijn " + fouten.size() + " velden niet goed ingevuld. Kijk bij fouten wat u moet aanpassen.";
        return new Probleem("about:blank", Statustekst.titel(status), status, detail, fouten, null);
    }

    /** An error nobody foresaw. */
    static Probleem onverwacht(String referentie) {
        return new Probleem(
                "about:blank",
                Statustekst.titel(500),
                500,
                "Er ging bij ons iets mis. Probeer het later nog een keer. Blijft het misgaan, neem dan contact op met de"
                        + " gemeente en noem nummer " + referentie + ".",
                null,
                referentie);
    }
}
