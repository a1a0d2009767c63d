package nl.wijkregie.engine.fout;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the Dutch sentence, and where the engine chose a wrong one the status, for an error answer of the engine. */
final class Foutzinnen {

    private static final Pattern GEWIJZIGD = Pattern.compile("OptimisticLocking|ENGINE-03005|ENGINE-03083"
            // The database lets one of two who wait for each other go on; the other one did nothing.
            + "|CannotAcquireLock|PessimisticLocking|[Dd]eadlock detected|Timeout trying to lock");
    private static final Pattern AL_OPGEPAKT = Pattern.compile("TaskAlreadyClaimed|already claimed");
    private static final Pattern ONBEKEND = Pattern.compile(
            "Cannot find|[Tt]ask is null|No matching|does not exist|no deployed process definition|No process definition"
                    + "|No process engine available");
    private static final Pattern GEEN_JSON = Pattern.compile("JsonParseException|JsonMappingException");
    /** The engine takes a query that contradicts itself for its own mistake. */
    private static final Pattern ONJUISTE_VRAAG =
            Pattern.compile("Invalid query usage|Invalid usage of includeAssigned");

    private static final Pattern TECHNISCHE_NAAM = Pattern.compile("\\b(?:[a-z_$][\\w$]*\\.){2,}[\\w$]+");
    private static final int GETOONDE_MODELFOUTEN = 5;

    /** Status, kind and sentence of the answer. */
    record Vertaald(int status, String type, String zin) {
        void schrijf(HttpServletResponse antwoord) throws IOException {
            new Foutmelding(type, zin).schrijf(antwoord, status);
        }
    }

    Vertaald vertaal(int status, JsonNode lichaam) {
        String type = lichaam.path("type").asText("");
        String alles = type + " " + lichaam.path("message").asText("");
        if (type.equals("AuthorizationException") || status == 403) {
            return als(
                    403,
                    type,
                    "U mag dit niet doen met uw account. Vraag uw leidinggevende of de beheerder als u dit wel moet kunnen.");
        }
        if (AL_OPGEPAKT.matcher(alles).find()) {
            return als(409, type, "Een collega heeft deze taak al opgepakt. Ververs de lijst en kies een andere taak.");
        }
        if (GEWIJZIGD.matcher(alles).find()) {
            return als(
                    409,
                    "Gewijzigd",
                    "Iemand anders heeft dit net ook gewijzigd. Ververs de pagina en probeer het opnieuw.");
        }
        if (type.equals("ParseException")) {
            return als(400, type, modelfouten(lichaam));
        }
        if (status == 404 || ONBEKEND.matcher(alles).find()) {
            return als(404, type, "Dit is niet gevonden. Misschien is het al afgerond. Ververs de pagina.");
        }
        if (ONJUISTE_VRAAG.matcher(alles).find()) {
            return als(400, type, zin(400));
        }
        if (GEEN_JSON.matcher(alles).find()) {
            return als(400, type, "De gegevens zijn niet te lezen. Stuur geldige JSON.");
        }
        return als(status, type, zin(status));
    }

    Vertaald onverwacht(String nummer) {
        return new Vertaald(
                500,
                "Fout",
                "Er ging iets mis in het systeem. Probeer het later opnieuw. Blijft het misgaan? Geef de beheerder dan nummer "
                        + nummer + ".");
    }

    private static Vertaald als(int status, String type, String zin) {
        return new Vertaald(status, type.isEmpty() ? "Fout" : type, zin);
    }

    private static String zin(int status) {
        return switch (status) {
            case 401 -> "Meld u aan met uw account.";
            case 405 -> "Deze bewerking bestaat hier niet. Kijk in de beschrijving van de REST-diensten.";
            case 406, 415 -> "Dit soort gegevens kan hier niet. Stuur en vraag JSON.";
            case 413 -> "De tekst is te lang. Maak de tekst korter en probeer het opnieuw.";
            case 429 -> "U probeert dit te vaak. Wacht een minuut en probeer het opnieuw.";
            default -> "Deze aanvraag klopt niet. Controleer de gegevens en probeer het opnieuw.";
        };
    }

    /** Who deploys a model needs to know which line is wrong; names of classes are left out. */
    private static String modelfouten(JsonNode lichaam) {
        List<String> regels = new ArrayList<>();
        for (JsonNode bestand : lichaam.path("details")) {
            for (JsonNode fout : bestand.path("errors")) {
                String bericht =
                        TECHNISCHE_NAAM.matcher(fout.path("message").asText("")).replaceAll("…");
                regels.add("regel " + fout.path("line").asInt() + ": " + bericht);
            }
        }
        String gevonden = regels.isEmpty()
                ? ""
                : " Gevonden: " + String.join("; ", regels.subList(0, Math.min(GETOONDE_MODELFOUTEN, regels.size())));
        return "Het model is niet geldig en is niet opgeslagen. Verbeter het in de Modeler en probeer het opnieuw."
                + gevonden;
    }
}
