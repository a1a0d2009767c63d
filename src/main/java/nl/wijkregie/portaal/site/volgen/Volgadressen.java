package nl.wijkregie.portaal.site.volgen;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the pages of one case on this site, for who knows its code. */
record Volgadressen(String kenmerk, String volgcode) {

    /** The follow page. */
    public String zaak() {
        return metCode("").encode().toUriString();
    }

    /** A page below the follow page, such as {@code plan}. */
    public String naar(String pagina) {
        return metCode(pagina).encode().toUriString();
    }

    /** A file of the case. */
    public String bijlage(int nummer) {
        return UriComponentsBuilder.fromPath("/volgen")
                .pathSegment(kenmerk, "bijlagen", String.valueOf(nummer))
                .queryParam("volgcode", volgcode)
                .encode()
                .toUriString();
    }

    /** Where a form is sent to: its code goes with the form, not in the address. */
    public String formulier(String pagina) {
        return UriComponentsBuilder.fromPath("/volgen")
                .pathSegment(kenmerk, pagina)
                .encode()
                .toUriString();
    }

    /** The follow page, just after something was sent. */
    URI gedaan(String wat) {
        return metCode("").queryParam("gedaan", wat).encode().build().toUri();
    }

    private UriComponentsBuilder metCode(String pagina) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/volgen").pathSegment(kenmerk);
        return (pagina.isEmpty() ? adres : adres.pathSegment(pagina)).queryParam("volgcode", volgcode);
    }

    /** A code never gets into a log, also not by accident. */
    @Override
    public String toString() {
        return "Volgadressen[" + kenmerk + "]";
    }
}
