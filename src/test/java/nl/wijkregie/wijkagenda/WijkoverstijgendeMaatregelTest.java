package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("ROE-B9: a measure for an idea that serves more than one wijk")
class WijkoverstijgendeMaatregelTest extends Agendaproef {

    private static final String ZAAK = "INI-2026-00001";

    @Test
    @DisplayName(
            "given that only the wijkbudget of this wijk would pay it, then it is refused; with another payer it is not")
    void nietAlleenDezeWijk() {
        String kenmerk = maatregelVanZaak("wijkoverstijgend");

        assertThatThrownBy(() -> werkUit(kenmerk, wijkbudget(500_00)))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo("betaler1"))
                .hasMessageContaining("meer dan één wijk")
                .hasMessageContaining("Kies er een andere betaler bij.");

        werkUit(kenmerk, wijkbudget(500_00), cluster(100_00));
        assertThat(maatregelen.aandelen(kenmerk)).hasSize(2);
    }

    @Test
    @DisplayName("given an idea for one wijk, then its wijkbudget can pay all of it")
    void eenWijk() {
        String kenmerk = maatregelVanZaak("wijk");

        werkUit(kenmerk, wijkbudget(500_00));

        assertThat(maatregelen.aandelen(kenmerk)).containsExactly(wijkbudget(500_00));
    }

    private String maatregelVanZaak(String schaal) {
        zaak(ZAAK, "centrum");
        doe(() -> {
            JdbcClient.create(database.dataSource())
                    .sql("update initiatief set schaal = ? where kenmerk = ?")
                    .param(schaal)
                    .param(ZAAK)
                    .update();
        });
        String kenmerk = maatregel(voorstel("Fietsroute", ZAAK));
        status(kenmerk, Maatregelstatus.IN_UITWERKING);
        return kenmerk;
    }

    private void werkUit(String kenmerk, Aandeel... aandelen) {
        doe(() -> maatregelen.werkUit(kenmerk, uitwerking(aandelen), "vakambtenaar-bor"));
    }
}
