package nl.wijkregie.engine.fout;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Body of an error answer of the REST services, in the form that the web apps and Camunda's clients know.
 *
 * @param type name of the kind of error, without package
 * @param message one Dutch sentence (or two) that says what to do
 */
public record Foutmelding(String type, String message) {

    /** Writes this as the whole answer with the given status; the answer must not have been committed. */
    public void schrijf(HttpServletResponse antwoord, int status) throws IOException {
        byte[] json = ("{\"type\":\"" + tekst(type) + "\",\"message\":\"" + tekst(message) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        antwoord.setStatus(status);
        antwoord.setContentType("application/json;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.getOutputStream().write(json);
        antwoord.flushBuffer();
    }

    private static String tekst(String tekst) {
        return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(tekst));
    }
}
