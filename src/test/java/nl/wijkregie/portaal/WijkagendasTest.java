package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.document.Maatregelstand;
import nl.wijkregie.wijkagenda.document.Versie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ROE-G6 Anyone can see which wijkagendas were adopted and how each measure is doing")
class WijkagendasTest extends PortaalProef {

    private static final LocalDateTime DAG = LocalDateTime.of(2026, 3, 10, 11, 30);

    @Test
    @DisplayName("Given adopted agendas, then each comes with its newest version, its addresses and its measures")
    void vastgesteld() {
        geef("WA-2027-donderberg", "donderberg", 2027, 1);
        geef("WA-2026-centrum", "centrum", 2026, 2);
        when(documenten.agendas()).thenReturn(List.of("WA-2027-donderberg", "WA-2026-centrum"));
        when(documenten.standen("WA-2026-centrum"))
                .thenReturn(List.of(
                        stand("Zebrapad bij de school", "op-schema", "Op schema"),
                        stand("Samen eten", Maatregelstand.NOG_GEEN_BERICHT, "Vastgesteld")));

        assertThat(inhoud(haal("/wijkagendas"))).hasSize(2);
        HttpResponse<String> antwoord = haal("/wijkagendas?jaar=2026");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(antwoord.body()).isEqualTo("""
                [{"kenmerk":"WA-2026-centrum","wijk":"centrum","jaar":2026,"versie":2,"vastgesteldOp":"2026-03-10",\
                "url":"https://wijkregie.voorbeeld.nl/wijkagendas/WA-2026-centrum",\
                "pdf":"https://wijkregie.voorbeeld.nl/wijkagendas/WA-2026-centrum.pdf","maatregelen":[\
                {"titel":"Zebrapad bij de school","stand":"op-schema"},{"titel":"Samen eten","stand":"vastgesteld"}]}]""");
    }

    @Test
    @DisplayName("Given no adopted agenda in a year, then the list is empty")
    void geen() {
        when(documenten.agendas()).thenReturn(List.of());

        assertThat(haal("/wijkagendas?jaar=2031").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vandaag", "26", "20266", "-2026", "2026&jaar=2027"})
    @DisplayName("Something that is no year is refused")
    void geenJaar(String jaar) {
        fout(haal("/wijkagendas?jaar=" + jaar), "jaar", "Geef het jaar in vier cijfers, bijvoorbeeld 2026.");
    }

    private void geef(String kenmerk, String wijk, int jaar, int versie) {
        when(agendas.haal(kenmerk))
                .thenReturn(new Wijkagenda(kenmerk, wijk, jaar, Agendastatus.VASTGESTELD, DAG, DAG, null));
        when(documenten.versies(kenmerk)).thenReturn(List.of(new Versie(kenmerk, versie, versie, DAG)));
    }

    private static Maatregelstand stand(String titel, String code, String naam) {
        return new Maatregelstand("WA-2026-centrum-01", titel, code, naam, LocalDate.of(2026, 6, 1), "Vertrouwd", null);
    }
}
