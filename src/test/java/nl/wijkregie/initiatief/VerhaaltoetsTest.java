package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A short story tells of results and of no person (ALM-4, ROE-I2)")
class VerhaaltoetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Vragen? Mail noor@bewoner.example voor meer.      | e-mailadres",
                "Vragen? Mail noor @ bewoner.example voor meer.    | e-mailadres",
                "Vragen? Mail noor＠bewoner.example voor meer.      | e-mailadres",
                "Mail noor[at]bewoner.example als u mee wilt doen. | e-mailadres",
                "Bel de straat op 06-12345678 voor de sleutel.     | telefoonnummer",
                "Bel de straat op 06 12 34 56 78 voor de sleutel.  | telefoonnummer",
                "Bel de straat op +31 (0)475 123 456 voor thee.    | telefoonnummer",
                "Bel de straat op 0475/123456 voor de sleutel.     | telefoonnummer",
                "Bel de straat op ０６１２３４５６７８ voor de sleutel.     | telefoonnummer",
                "Het nummer van de bewoner is 123456782 geworden.  | telefoonnummer",
                "Geef aan NL91 ABNA 0417 1643 00 voor het feest.   | rekeningnummer",
                "Geef aan nl91abna0417164300 voor het feest.       | rekeningnummer",
                "Geef aan NL00 ABNA 0417 1643 01 voor het feest.   | rekeningnummer",
                "Geef aan DE89 3704 0044 0532 0130 00 graag snel.  | rekeningnummer",
                "Het feest was bij nummer 3 in 6041 AB, gezellig.  | postcode"
            })
    @DisplayName("given something that leads to a person, then the sentence says what to take out")
    void persoonsgegevens(String tekst, String wat) {
        assertThat(Verhaaltoets.bezwaar(tekst))
                .hasValueSatisfying(zin -> assertThat(zin).startsWith("Haal ").contains(wat));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 12-05-2026 kwamen 42 kinderen. Van 01-06-2026 tot 31-08-2026 bleef de straat groen.",
                "In 2025-2026 is € 1.250,00 besteed; 1200 bewoners stemden, 33% deed mee.",
                "In 20 kinderen uit de straat zit veel talent: 10 ouders hielpen, en 2 ambtenaren ook.",
                "Er zijn 12 bomen geplant, 3 banken geplaatst en 1 plein schoon.\n\nDe buurt is trots! 🌳",
                "Het plan uit 2024 is in 2025 begonnen en in 2026 klaar."
            })
    @DisplayName("given dates, years, sums and numbers of people, then the story may be kept")
    void gewoneGetallen(String tekst) {
        assertThat(Verhaaltoets.bezwaar(tekst)).isEmpty();
    }

    @Test
    @DisplayName("given a digit hidden between signs that nobody sees, then the number is found all the same")
    void verstopt() {
        assertThat(Verhaaltoets.bezwaar("Bel de straat op 06\u200b12\u200b345678 voor de sleutel."))
                .hasValueSatisfying(zin -> assertThat(zin).contains("telefoonnummer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mooi!",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b"
            })
    @DisplayName("given next to nothing, then the sentence asks to tell more")
    void teKort(String tekst) {
        assertThat(Verhaaltoets.bezwaar(tekst))
                .hasValueSatisfying(zin -> assertThat(zin).contains("minstens 20 tekens"));
    }

    @Test
    @DisplayName(
            "given 1500 characters, then they may be kept; one more is too long, and the sentence tells how many there are")
    void lengte() {
        assertThat(Verhaaltoets.bezwaar("a".repeat(1500))).isEmpty();
        assertThat(Verhaaltoets.bezwaar("a".repeat(1501)))
                .hasValue("Maak het verhaal korter: hoogstens 1500 tekens. Nu zijn het er 1501.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u009b", "\u202e", "\u2066", "\ud83c", "\uffff", "\u007f"})
    @DisplayName("given a control character, a turned direction or half a sign, then it has to go")
    void onzichtbaar(String teken) {
        assertThat(Verhaaltoets.bezwaar("De straat is weer groen en " + teken + " schoon."))
                .hasValueSatisfying(zin -> assertThat(zin).contains("onzichtbare tekens"));
    }

    @Test
    @DisplayName("given line ends of any kind, then they are kept as one kind, without white space around the story")
    void regeleinden() {
        assertThat(Verhaaltoets.genormaliseerd(" \r\nEen.\r\nTwee.\rDrie.\u2028Vier. \n"))
                .isEqualTo("Een.\nTwee.\nDrie.\nVier.");
    }
}
