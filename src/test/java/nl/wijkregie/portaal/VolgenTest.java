package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.Zaakbeeld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("ROE-A5 A resident follows the case")
@ExtendWith(OutputCaptureExtension.class)
class VolgenTest extends PortaalProef {

    @Test
    @DisplayName("ROE-A5, ROE-B5 the case shows its phase, status, contact person, next step and answers")
    void toontDeZaak() {
        when(zaakbeelden.voorIndiener("INI-2026-1", "geheim"))
                .thenReturn(new Zaakbeeld(
                        "INI-2026-1",
                        "Een bankje",
                        "centrum",
                        "verzoek",
                        3,
                        "Oriëntatie",
                        "in-orientatie",
                        null,
                        new Zaakbeeld.Contactpersoon("Beheer Openbare Ruimte", "bor@roermond.example"),
                        "Uw contactpersoon bespreekt uw idee met u.",
                        LocalDate.of(2026, 12, 1),
                        List.of(new Zaakbeeld.PubliekAntwoord(
                                LocalDate.of(2026, 11, 20),
                                "bevestiging",
                                "Ontvangen",
                                "Wij hebben uw idee ontvangen."))));

        HttpResponse<String> antwoord = haal("/initiatieven/INI-2026-1?volgcode=geheim");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(antwoord.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(inhoud(antwoord)).isEqualTo(lees("""
                {"kenmerk": "INI-2026-1", "titel": "Een bankje", "wijk": "centrum", "soort": "verzoek", "fase": 3,
                 "faseNaam": "Oriëntatie", "status": "in-orientatie", "uitkomst": null,
                 "contactpersoon": {"naam": "Beheer Openbare Ruimte", "email": "bor@roermond.example"},
                 "volgendeStap": "Uw contactpersoon bespreekt uw idee met u.", "uiterlijk": "2026-12-01",
                 "antwoorden": [{"datum": "2026-11-20", "soort": "bevestiging", "onderwerp": "Ontvangen",
                                 "tekst": "Wij hebben uw idee ontvangen."}],
                 "bijlagen": []}"""));
    }

    @Test
    @DisplayName("A new case has no contact person, outcome or date yet: null, not left out")
    void toontLegeVelden() {
        when(zaakbeelden.voorIndiener("INI-2026-2", "geheim"))
                .thenReturn(new Zaakbeeld(
                        "INI-2026-2",
                        "Idee",
                        "centrum",
                        null,
                        1,
                        "Van idee naar initiatief",
                        "ontvangen",
                        null,
                        null,
                        "Wij bekijken bij wie uw idee hoort.",
                        null,
                        List.of()));

        HttpResponse<String> antwoord = stuur(naar("/initiatieven/INI-2026-2").header("X-Volgcode", "geheim"));

        assertThat(inhoud(antwoord).get("contactpersoon").isNull()).isTrue();
        assertThat(inhoud(antwoord).get("uitkomst").isNull()).isTrue();
        assertThat(inhoud(antwoord).get("uiterlijk").isNull()).isTrue();
        assertThat(inhoud(antwoord).get("antwoorden")).isEmpty();
    }

    @Test
    @DisplayName("An unknown reference, a wrong code and no code give the same 404 with the same headers")
    void verraadtNiets() {
        when(zaakbeelden.voorIndiener(any(), any())).thenThrow(new OnbekendeZaak());

        HttpResponse<String> onbekend = haal("/initiatieven/INI-1999-1?volgcode=geheim");
        HttpResponse<String> verkeerd = haal("/initiatieven/INI-2026-1?volgcode=fout");
        HttpResponse<String> zonder = haal("/initiatieven/INI-2026-1");
        HttpResponse<String> vreemd = haal("/initiatieven/%E2%82%AC%20x?volgcode=%00");

        probleem(onbekend, 404);
        assertThat(onbekend.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(List.of(verkeerd, zonder, vreemd)).allSatisfy(antwoord -> {
            assertThat(antwoord.body()).isEqualTo(onbekend.body());
            assertThat(antwoord.headers().map().keySet())
                    .isEqualTo(onbekend.headers().map().keySet());
        });
    }

    @Test
    @DisplayName("When something breaks: 500 with a reference that is in the log, and neither code nor cause leaks")
    void verbergtDeOorzaak(CapturedOutput log) {
        when(zaakbeelden.voorIndiener(any(), any()))
                .thenThrow(new IllegalStateException("select naam from indiener: nl.wijkregie.Geheim"));

        HttpResponse<String> antwoord = haal("/initiatieven/INI-2026-1?volgcode=zeergeheimecode");

        String referentie = probleem(antwoord, 500).get("referentie").asText();
        assertThat(inhoud(antwoord).get("detail").asText()).contains(referentie);
        assertThat(log.getAll()).contains(referentie).doesNotContain("zeergeheimecode");
    }
}
