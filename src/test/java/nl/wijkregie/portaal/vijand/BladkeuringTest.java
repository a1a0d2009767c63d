package nl.wijkregie.portaal.vijand;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who looks for what came out of a typed text, finds it")
class BladkeuringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><kwaad></p>",
                "<p onclick='x'>a</p>",
                "<p style='color:red'>a</p>",
                "<p kwaad>a</p>",
                "<p id='kwaad'>a</p>",
                "<a href='javascript:x'>a</a>",
                "<a href='//kwaad.example'>a</a>",
                "<a href='/volgen/kwaad'>a</a>",
                "<a href='/\\kwaad.example'>a</a>",
                "<form action='data:x'></form>",
                "<iframe></iframe>",
                "<svg><animate></animate></svg>",
                "<textarea></textarea><b>kwaad</b></textarea>",
                "<p><!-- kwaad --></p>",
                "<p>de som is 1337</p>",
                "<meta http-equiv=refresh content=0>"
            })
    @DisplayName("given a page of which a typed text became part, then it is refused")
    void geweigerd(String html) {
        assertThatThrownBy(() -> Bladkeuring.blad(html)).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("given the same as text, then it is fine")
    void goed() {
        assertThatCode(() -> Bladkeuring.blad("<p>&lt;kwaad onclick=x&gt;</p><input value='&lt;kwaad&gt;'/>"
                        + "<textarea>&lt;/textarea&gt;&lt;kwaad&gt;</textarea>"))
                .doesNotThrowAnyException();
    }
}
