package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.initiatief.openbaar.GoedVoorbeeld;
import nl.wijkregie.initiatief.openbaar.Voorbeeldenbladzijde;
import nl.wijkregie.initiatief.openbaar.Voorbeeldvraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ROE-E5 Anyone reads the realised initiatives whose indiener agrees, over the public API")
class GoedeVoorbeeldenTest extends PortaalProef {

    private static final GoedVoorbeeld VOORBEELD = new GoedVoorbeeld(
            "Samen buiten spelen", "Er speelden 42 kinderen.", "centrum", null, LocalDate.of(2026, 6, 12));

    @Test
    @DisplayName("The example as the municipality tells it, and nothing by which a case or a person is found")
    void voorbeeld() {
        when(voorbeelden.zoek(new Voorbeeldvraag(null, null, 1, 50)))
                .thenReturn(new Voorbeeldenbladzijde(List.of(VOORBEELD), 1, 1, 1));

        HttpResponse<String> antwoord = haal("/goede-voorbeelden");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(lees(antwoord.body())).isEqualTo(lees("""
                [{"titel":"Samen buiten spelen","verhaal":"Er speelden 42 kinderen.","wijk":"centrum",
                  "beleidsterrein":null,"gerealiseerd":"2026-06-12"}]"""));
    }

    @Test
    @DisplayName("Of one wijk and year; after the last page there is nothing more")
    void gekozen() {
        when(voorbeelden.zoek(new Voorbeeldvraag("centrum", 2026, 2, 50)))
                .thenReturn(new Voorbeeldenbladzijde(List.of(VOORBEELD), 51, 2, 2));
        when(voorbeelden.zoek(new Voorbeeldvraag("centrum", 2026, 3, 50)))
                .thenReturn(new Voorbeeldenbladzijde(List.of(VOORBEELD), 51, 2, 2));

        assertThat(inhoud(haal("/goede-voorbeelden?wijk=centrum&jaar=2026&bladzijde=2")))
                .hasSize(1);
        assertThat(haal("/goede-voorbeelden?wijk=centrum&jaar=2026&bladzijde=3").body())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"wijk=elders,wijk", "jaar=26,jaar", "jaar=2026x,jaar", "bladzijde=0,bladzijde", "bladzijde=-1,bladzijde"
    })
    @DisplayName("A question that cannot be answered: 400 with the field")
    void onjuist(String vraag, String veld) {
        HttpResponse<String> antwoord = haal("/goede-voorbeelden?" + vraag);

        assertThat(probleem(antwoord, 400).get("fouten").get(0).get("veld").asText())
                .isEqualTo(veld);
        verifyNoInteractions(voorbeelden);
    }
}
