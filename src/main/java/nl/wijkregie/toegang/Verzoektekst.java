package nl.wijkregie.toegang;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of a call: read once, up to a limit that also holds for a body without announced length. */
record Verzoektekst(byte[] tekens, JsonNode gegevens) {

    static final int HOOGSTE_JSON = 256 * 1024;
    static final int HOOGSTE_MODEL = 10 * 1024 * 1024;

    /** A name that occurs twice could be read differently by the check and by the engine. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION, false)
            .build();

    static Verzoektekst lees(HttpServletRequest verzoek, boolean model) throws IOException {
        int hoogste = model ? HOOGSTE_MODEL : HOOGSTE_JSON;
        if (verzoek.getContentLengthLong() > hoogste) {
            throw teLang(model);
        }
        byte[] tekens = verzoek.getInputStream().readNBytes(hoogste + 1);
        if (tekens.length > hoogste) {
            throw teLang(model);
        }
        if (tekens.length == 0 || model && isSoort(verzoek, "multipart/form-data")) {
            return new Verzoektekst(tekens, MissingNode.getInstance());
        }
        if (!isSoort(verzoek, "application/json")) {
            throw new Geweigerd(415, "Dit soort gegevens kan hier niet. Stuur JSON (Content-Type: application/json).");
        }
        return new Verzoektekst(tekens, ontleed(tekens));
    }

    private static JsonNode ontleed(byte[] tekens) throws IOException {
        try {
            @Nullable JsonNode gelezen = JSON.readTree(tekens);
            return gelezen == null ? MissingNode.getInstance() : gelezen;
        } catch (JsonProcessingException geenJson) {
            throw Geweigerd.onjuist("De gegevens zijn niet te lezen. Stuur geldige JSON, met elke naam één keer.");
        }
    }

    private static boolean isSoort(HttpServletRequest verzoek, String soort) {
        String gegeven = verzoek.getContentType();
        return gegeven != null
                && gegeven.split(";", 2)[0].trim().toLowerCase(Locale.ROOT).equals(soort);
    }

    private static Geweigerd teLang(boolean model) {
        return Geweigerd.onjuist(
                model
                        ? "Het model is te groot. Een model mag ten hoogste 10 MB zijn."
                        : "De tekst is te lang. Maak de tekst korter en probeer het opnieuw.");
    }
}
