package nl.wijkregie.portaal.site.volgen;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the pages of one case, on this site. */
final class Volgadressen {

    private Volgadressen() {}

    /** The follow page. */
    static URI zaak(String kenmerk, String volgcode) {
        return adres(kenmerk, volgcode).build().encode().toUri();
    }

    /** The follow page, just after something was sent. */
    static URI gedaan(String kenmerk, String volgcode, Volgformulier formulier) {
        return adres(kenmerk, volgcode)
                .queryParam("gedaan", formulier.naam())
                .build()
                .encode()
                .toUri();
    }

    private static UriComponentsBuilder adres(String kenmerk, String volgcode) {
        return UriComponentsBuilder.fromPath("/volgen").pathSegment(kenmerk).queryParam("volgcode", volgcode);
    }
}
