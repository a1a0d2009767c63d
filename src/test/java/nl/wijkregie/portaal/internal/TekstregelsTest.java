package nl.wijkregie.portaal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts that people send")
class TekstregelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u200b\u2060",
                "\u3164\u3164\u3164\u3164\u3164",
                "\u2800 \u2800",
                "\u200d\u00ad\u034f",
                "\u115f\ufe0f"
            })
    @DisplayName("given signs of which nobody sees anything, then nothing was typed")
    void nietsTeZien(String tekst) {
        assertThat(Tekstregels.normaliseer(tekst)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\ud83d\ude00", "\u2764\ufe0f", "\ud83d\udc68\u200d\ud83d\udc69", "e\u0301", "\u05e9", "?"})
    @DisplayName("given something to see, then it stays as it is")
    void ietsTeZien(String tekst) {
        assertThat(Tekstregels.normaliseer(tekst)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kijk op www.buurt.example", "HTTPS://buurt.example", "x://y"})
    @DisplayName("given an address that a mail program makes a link of, then it is found")
    void webadres(String tekst) {
        assertThat(Tekstregels.heeftWebadres(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zwembad: open of dicht?", "Samen 50/50", "Bomen in de www-buurt"})
    @DisplayName("given words with a colon or a slash, then they are no address")
    void geenWebadres(String tekst) {
        assertThat(Tekstregels.heeftWebadres(tekst)).isFalse();
    }
}
