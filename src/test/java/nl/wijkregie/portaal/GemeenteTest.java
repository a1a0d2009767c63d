package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Uitkomst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("ROE-I1 Anyone can see which support there is and whom to ask")
class GemeenteTest extends PortaalProef {

    @Autowired
    Gemeente gemeente;

    @Test
    @DisplayName("ROE-H1, ROE-I1 the wijken with their buurten and a contact by function")
    void wijken() {
        HttpResponse<String> antwoord = haal("/gemeente");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("max-age=300, public");
        JsonNode wijken = inhoud(antwoord).get("wijken");
        assertThat(inhoud(antwoord).get("naam").asText()).isEqualTo("Roermond");
        assertThat(wijken).hasSize(9);
        JsonNode centrum = wijken.get(0);
        assertThat(centrum.get("code").asText()).isEqualTo("centrum");
        assertThat(centrum.get("naam").asText()).isEqualTo("Centrum");
        assertThat(centrum.get("buurten").toString()).contains("Binnenstad");
        assertThat(centrum.get("contact").get("functie").asText()).containsIgnoringCase("wijkregisseur");
        assertThat(centrum.get("contact").get("email").asText())
                .isEqualTo(gemeente.wijk("centrum").emailWijkregisseur());
        assertThat(antwoord.body()).doesNotContain("wijkregisseur1");
    }

    @Test
    @DisplayName("ROE-I1 every outcome that a resident can get, with what it means")
    void antwoorden() {
        JsonNode antwoorden = inhoud(haal("/gemeente")).get("antwoorden");

        assertThat(antwoorden).hasSize(Uitkomst.values().length).allSatisfy(antwoord -> {
            assertThat(Keuze.zoek(Uitkomst.class, antwoord.get("code").asText()))
                    .isPresent();
            assertThat(antwoord.get("naam").asText()).isNotBlank();
            assertThat(antwoord.get("uitleg").asText()).endsWith(".");
        });
    }

    @Test
    @DisplayName("ROE-F1, ROE-I1 the sources of money in their order")
    void bronnen() {
        assertThat(inhoud(haal("/gemeente")).get("bronnen"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        gemeente.bronnen().stream().map(Bron::naam).toList());
    }
}
