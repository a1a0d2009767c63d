package nl.wijkregie.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process owner writes a term out in the model. */
class TermijntekstTest {

    private final Gemeente roermond = Gemeentebestand.lees("roermond", null);

    @ParameterizedTest
    @DisplayName(
            "given a number of working days, then the reminder comes at four fifths and escalation a day after the end")
    @CsvSource({
        "1 werkdag,1,1,2",
        "2 werkdagen,2,1,3",
        "5 werkdagen,5,4,6",
        "10 werkdagen,10,8,11",
        " 15  Werkdagen ,15,12,16",
        "2600 werkdagen,2600,2080,2601"
    })
    void geschreven(String tekst, int werkdagen, int herinneren, int escaleren) {
        assertThat(Termijntekst.lees(tekst)).contains(new Termijn(werkdagen, herinneren, escaleren));
    }

    @ParameterizedTest
    @DisplayName("given anything else, then it is no term")
    @ValueSource(
            strings = {
                "",
                "10",
                "werkdagen",
                "0 werkdagen",
                "-1 werkdagen",
                "2601 werkdagen",
                "99999 werkdagen",
                "10 dagen",
                "tien werkdagen",
                "10werkdagen",
                "1,5 werkdagen",
                "P10D",
                "10 werkdagen na vandaag"
            })
    void geenTermijn(String tekst) {
        assertThat(Termijntekst.lees(tekst)).isEmpty();
    }

    @Test
    @DisplayName(
            "given a term in a model, then a key of the municipality's file and a number of working days both count")
    void inGemeente() {
        assertThat(roermond.termijn("triage")).isEqualTo(roermond.termijnen().get("triage"));
        assertThat(roermond.termijn("10 werkdagen")).isEqualTo(new Termijn(10, 8, 11));
        assertThatThrownBy(() -> roermond.termijn("10 dagen")).hasMessageContaining("10 dagen");
    }
}
