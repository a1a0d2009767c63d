package nl.wijkregie.toegang;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The path of a call below one of the two doors to the engine's REST services, in the one form on which the allow list
 * decides: {@code /task/123/claim}. A path that another reader could take differently is refused.
 */
final class Restpad {

    /** The REST services for other systems. */
    static final String REST = "/engine-rest";

    /** The same services, for the web apps. */
    static final String WEBAPPS = "/camunda/api/engine";

    private static final Pattern GECODEERD = Pattern.compile("%([0-9A-Fa-f]{2})?");
    private static final Pattern DUBBELZINNIG = Pattern.compile("[A-Za-z0-9._~/;\\\\%\\x00-\\x1f\\x7f-]");

    private Restpad() {}

    /**
     * @param uri path as it came over the line, without query
     * @return the path of the resource, empty when it names an engine that is not there
     * @throws Geweigerd when the path can be read in two ways
     */
    static Optional<String> van(String uri) {
        weigerDubbelzinnig(uri);
        boolean webapps = uri.startsWith(WEBAPPS);
        String pad = UriUtils.decode(uri.substring((webapps ? WEBAPPS : REST).length()), StandardCharsets.UTF_8);
        if (pad.endsWith("/")) {
            pad = pad.substring(0, pad.length() - 1);
        }
        if (pad.equals("/engine") || pad.isEmpty()) {
            return Optional.of(pad);
        }
        if (pad.startsWith("/engine/")) {
            return pad.startsWith("/engine/default/") ? Optional.of(pad.substring("/engine/default".length())) : leeg();
        }
        return webapps ? leeg() : Optional.of(pad);
    }

    private static Optional<String> leeg() {
        return Optional.empty();
    }

    /** Refuses a path in which an encoded or special character can hide another path. */
    static void weigerDubbelzinnig(String uri) {
        boolean vreemd = uri.indexOf(';') >= 0
                || uri.indexOf('\\') >= 0
                || uri.contains("//")
                || uri.contains("/./")
                || uri.contains("/../")
                || uri.endsWith("/.")
                || uri.endsWith("/..");
        Matcher gecodeerd = GECODEERD.matcher(uri);
        while (!vreemd && gecodeerd.find()) {
            vreemd = gecodeerd.group(1) == null
                    || DUBBELZINNIG
                            .matcher(String.valueOf((char) Integer.parseInt(gecodeerd.group(1), 16)))
                            .matches();
        }
        if (vreemd) {
            throw Geweigerd.onjuist("Dit adres klopt niet. Schrijf het pad zonder bijzondere tekens.");
        }
    }
}
