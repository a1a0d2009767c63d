package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HerkomstTest {

    private final Herkomst herkomst =
            new Herkomst("https://wijken.gemeente.example", (verzoek, antwoord) -> antwoord.setStatus(403));

    @ParameterizedTest(name = "{0} Sec-Fetch-Site {1}, Origin {2}: {3}")
    @CsvSource({
        "POST, same-origin, https://wijken.gemeente.example, 200",
        "POST, same-origin, , 200",
        "POST, none, , 200",
        "POST, , , 200",
        "POST, , http://intern:8080, 200",
        "POST, , https://wijken.gemeente.example, 200",
        "POST, , https://WIJKEN.gemeente.example:443, 200",
        "POST, same-origin, null, 200",
        "POST, cross-site, , 403",
        "POST, same-site, , 403",
        "POST, Cross-Site, , 403",
        "POST, onzin, , 403",
        "POST, cross-site, https://wijken.gemeente.example, 403",
        "POST, same-origin, https://elders.example, 403",
        "POST, , https://elders.example, 403",
        "POST, , https://wijken.gemeente.example.elders.example, 403",
        "POST, , https://wijken.gemeente.example:8443, 403",
        "POST, , http://intern:9090, 403",
        "POST, , null, 403",
        "POST, none, null, 403",
        "POST, , geen adres, 403",
        "POST, , https://, 403",
        "PUT, cross-site, , 403",
        "GET, cross-site, https://elders.example, 200",
        "HEAD, cross-site, , 200"
    })
    @DisplayName("given a form, then it is taken from our own pages only")
    void eigenPaginas(String methode, String soort, String herkomstKop, int status)
            throws ServletException, IOException {
        MockHttpServletRequest verzoek = new MockHttpServletRequest(methode, "/indienen");
        verzoek.addHeader("Host", "intern:8080");
        if (soort != null) {
            verzoek.addHeader("Sec-Fetch-Site", soort);
        }
        if (herkomstKop != null) {
            verzoek.addHeader("Origin", herkomstKop);
        }
        MockHttpServletResponse antwoord = new MockHttpServletResponse();

        herkomst.doFilter(verzoek, antwoord, new MockFilterChain());

        assertThat(antwoord.getStatus()).isEqualTo(status);
    }
}
