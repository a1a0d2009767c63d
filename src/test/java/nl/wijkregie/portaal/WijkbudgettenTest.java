package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.util.List;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ROE-F14 Anyone can see how much of each pot was given, is committed and is left")
class WijkbudgettenTest extends PortaalProef {

    @Test
    @DisplayName("The pots of a year, in euro with two decimals and in the order of the wijken")
    void pottenVanEenJaar() {
        when(grootboek.standen(2024))
                .thenReturn(List.of(
                        stand(Potsoort.INITIATIEVEN, 12_610_00, 1_500_05, 750_50, 0, 10_359_45),
                        stand(Potsoort.WIJKAGENDA, 25_590_00, 0, 0, 25_590_00, 0)));

        HttpResponse<String> antwoord = haal("/wijkbudgetten?jaar=2024");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(antwoord.body()).isEqualTo("""
                [{"jaar":2024,"wijk":"centrum","pot":"initiatieven","toegekend":12610.00,"gereserveerd":1500.05,\
                "besteed":750.50,"vrij":0.00,"vervallen":10359.45},\
                {"jaar":2024,"wijk":"centrum","pot":"wijkagenda","toegekend":25590.00,"gereserveerd":0.00,\
                "besteed":0.00,"vrij":25590.00,"vervallen":0.00}]""");
    }

    @Test
    @DisplayName("Without a year: the year of today")
    void zonderJaar() {
        when(budgetjaren.huidig()).thenReturn(2024);
        when(grootboek.standen(2024)).thenReturn(List.of(stand(Potsoort.WIJKAGENDA, 100, 0, 0, 100, 0)));

        assertThat(inhoud(haal("/wijkbudgetten")).get(0).get("jaar").asInt()).isEqualTo(2024);
    }

    @Test
    @DisplayName("A year that was never opened has no pots")
    void nietGeopend() {
        when(grootboek.standen(2031)).thenReturn(List.of());

        HttpResponse<String> antwoord = haal("/wijkbudgetten?jaar=2031");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vandaag",
                "24",
                "20244",
                "-2024",
                "2024.0",
                "2024%20",
                "2024&jaar=2025",
                "%D9%A2%D9%A0%D9%A2%D9%A4"
            })
    @DisplayName("Something that is no year is refused")
    void geenJaar(String jaar) {
        fout(haal("/wijkbudgetten?jaar=" + jaar), "jaar", "Geef het jaar in vier cijfers, bijvoorbeeld 2026.");
        verifyNoInteractions(grootboek);
    }

    private static Potstand stand(
            Potsoort soort, long toegekend, long gereserveerd, long besteed, long vrij, long vervallen) {
        return new Potstand(new Pot(2024, "centrum", soort), toegekend, gereserveerd, besteed, vrij, vervallen);
    }
}
