package nl.wijkregie.werkplek.versies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.util.List;
import nl.wijkregie.modelbeheer.verhuizing.Proefweigering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Running cases and moving them over REST. */
class VerhuisdienstTest extends Versieproef {

    private static final String VRAAG = "{\"proces\":\"initiatief\",\"van\":1,\"naar\":2,\"reden\":\"Nieuwe termijn\"}";

    @Test
    @DisplayName(
            "given cases on an older version, then processes tell how many, at which step, and who brought a version")
    void processen() throws Exception {
        var initiatief = json(haal("/processen", "procesbeheerder")).path(0);

        assertThat(initiatief.path("naam").asText()).isEqualTo("Inwonerinitiatief");
        assertThat(initiatief.at("/versies/0/nieuwste").asBoolean()).isTrue();
        assertThat(initiatief.at("/versies/0/modelversie").asInt()).isEqualTo(1);
        assertThat(initiatief.at("/versies/1/modelversie").isMissingNode()).isTrue();
        assertThat(initiatief.at("/versies/1/zaken").asInt()).isEqualTo(2);
        assertThat(initiatief.at("/versies/1/stappen/0/naam").asText()).isEqualTo("Zaak beoordelen");
        assertThat(json(haal("/processen/initiatief", "procesbeheerder")).path("versies"))
                .hasSize(2);
    }

    @Test
    @DisplayName("given two versions, then their difference is told in words, also when there is none")
    void verschil() throws Exception {
        assertThat(json(haal("/processen/initiatief/verschil?van=1&naar=2", "procesbeheerder"))
                        .at("/zinnen/0")
                        .asText())
                .isEqualTo("Stap 'Zaak beoordelen' heet nu 'Triage'.");
        when(processen.verschil("initiatief", 2, 1)).thenReturn(List.of());
        assertThat(json(haal("/processen/initiatief/verschil?van=2&naar=1", "procesbeheerder"))
                        .at("/zinnen/0")
                        .asText())
                .startsWith("Er is geen verschil dat iemand merkt.");
    }

    @Test
    @DisplayName("given a dry run, then it counts what would move and stay, and names each case with the reason")
    void proef() throws Exception {
        HttpResponse<String> antwoord = stuur("/verhuizingen/proef", "procesbeheerder", VRAAG);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        var proef = json(antwoord);
        assertThat(proef.path("verhuizen").asInt()).isEqualTo(1);
        assertThat(proef.path("blijven").asInt()).isEqualTo(1);
        assertThat(proef.at("/zaken/0/uitslagnaam").asText()).isEqualTo("Kan niet mee");
        assertThat(proef.at("/zaken/0/zin").asText()).isEqualTo("De stap 'Triage' is er niet meer.");
        assertThat(proef.at("/zaken/1/uitslagnaam").asText()).isEqualTo("Kan mee");
    }

    @Test
    @DisplayName("given a migration, then it begins with 202, and its place tells progress and report")
    void uitvoeren() throws Exception {
        when(verhuizingen.uitvoeren("initiatief", 1, 2, "Nieuwe termijn", "procesbeheerder"))
                .thenReturn(verhuizing(List.of()));

        HttpResponse<String> antwoord = stuur("/verhuizingen", "procesbeheerder", VRAAG);

        assertThat(antwoord.statusCode()).isEqualTo(202);
        String plek = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(plek).isEqualTo("/api/modelbeheer/v1/verhuizingen/7");
        var verslag = json(haal("/verhuizingen/7", "procesbeheerder"));
        assertThat(verslag.path("stand").asText()).isEqualTo("klaar");
        assertThat(verslag.path("klaar").asInt())
                .isEqualTo(verslag.path("totaal").asInt());
        assertThat(verslag.at("/zaken/0/uitslagnaam").asText()).isEqualTo("Niet verhuisd");
        assertThat(verslag.path("kanTerug").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("given a migration that cannot begin, then 409 says why; going back is a migration of its own")
    void geweigerdEnTerug() throws Exception {
        when(verhuizingen.uitvoeren("initiatief", 1, 2, "Nieuwe termijn", "procesbeheerder"))
                .thenThrow(Proefweigering.om("Er loopt al een verhuizing. Wacht tot die klaar is."));
        when(verhuizingen.terug(7, "Toch niet", "procesbeheerder")).thenReturn(verhuizing(List.of()));

        HttpResponse<String> geweigerd = stuur("/verhuizingen", "procesbeheerder", VRAAG);
        assertThat(geweigerd.statusCode()).isEqualTo(409);
        assertThat(json(geweigerd).path("detail").asText())
                .isEqualTo("Er loopt al een verhuizing. Wacht tot die klaar is.");

        assertThat(stuur("/verhuizingen/7/terug", "procesbeheerder", "{\"reden\":\"Toch niet\"}")
                        .statusCode())
                .isEqualTo(202);
    }
}
