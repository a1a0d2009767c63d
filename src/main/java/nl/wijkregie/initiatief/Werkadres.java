package nl.wijkregie.initiatief;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the application is reached.
 *
 * @param adres public address without a slash at the end, such as {@code https://wijkregie.gemeente.nl}
 */
@ConfigurationProperties("wijkregie")
public record Werkadres(
        @DefaultValue("http://localhost:8080") String adres) {

    /** Address of a page of the workplace. */
    public String werkplek(String pagina) {
        return adres + "/werkplek/" + pagina;
    }

    /** The page where kenmerk and code are typed, without what a browser adds itself. */
    String volgenOpPapier() {
        return adres.replaceFirst("^https?://", "") + "/volgen";
    }

    /** An address of the municipality's file as a resident can open it: a path is a page of our own site. */
    String verwijzing(String waar) {
        return waar.startsWith("/") ? adres + waar : waar;
    }

    /** Address at which a resident follows a case with a code. */
    public String volgen(String kenmerk, String volgcode) {
        return adres + "/volgen/" + kenmerk + "?volgcode=" + volgcode;
    }
}
