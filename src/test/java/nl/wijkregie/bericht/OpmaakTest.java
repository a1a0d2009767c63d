package nl.wijkregie.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HTML made of plain text")
class OpmaakTest {

    @Test
    @DisplayName("given empty lines and dashes, then paragraphs and lists come of it")
    void alineas() {
        assertThat(Opmaak.alineas("Dag,\n\nWat nu?\n- één\n- twee\n\nGroet,\nKCC"))
                .isEqualTo("<p>Dag,</p>\n<p>Wat nu?</p><ul><li>één</li><li>twee</li></ul>\n<p>Groet,<br>\nKCC</p>");
    }

    @Test
    @DisplayName("given addresses, then they can be clicked, without the full stop behind")
    void links() {
        assertThat(Opmaak.alineas("Kijk op https://a.example/x?b=1&c=2. Of mail kcc@a.example."))
                .isEqualTo("<p>Kijk op <a href=\"https://a.example/x?b=1&amp;c=2\">https://a.example/x?b=1&amp;c=2</a>."
                        + " Of mail <a href=\"mailto:kcc@a.example\">kcc@a.example</a>.</p>");
    }

    @Test
    @DisplayName("given an address with quotes or another scheme, then nothing gets out of the link")
    void uitbraak() {
        assertThat(Opmaak.alineas("https://a.example/\"onclick=x javascript:alert(1)"))
                .isEqualTo("<p><a href=\"https://a.example/\">https://a.example/</a>&quot;onclick=x"
                        + " javascript:alert(1)</p>");
    }

    @Test
    @DisplayName("given a very long word, then it takes no long time")
    void lang() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Opmaak.alineas("a".repeat(20_000) + "@"));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Opmaak.alineas("https://" + ".".repeat(20_000)));
        assertThatCode(() -> Opmaak.alineas("")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("given characters that turn the reading direction or control a terminal, then they are taken out")
    void stuurtekens() {
        assertThat(Opschoning.tekst("a\u202Eb\u0007c\r\nd\te")).isEqualTo("abc\nd\te");
        assertThat(Opschoning.regel(" a\r\n b\u0000 ")).isEqualTo("a b");
    }
}
