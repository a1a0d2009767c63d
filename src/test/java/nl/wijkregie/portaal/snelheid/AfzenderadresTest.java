package nl.wijkregie.portaal.snelheid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who counts as one sender")
class AfzenderadresTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "fe80::1%eth0, fe80::2",
        "::ffff:203.0.113.7, 203.0.113.7"
    })
    @DisplayName("given two addresses of one connection, then they count as one")
    void zelfde(String een, String ander) {
        assertThat(Afzenderadres.sleutel(een)).isEqualTo(Afzenderadres.sleutel(ander));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.113.8", "2001:db8:1:2::1, 2001:db8:1:3::1", "203.0.113.7, 2001:db8::1"})
    @DisplayName("given two addresses of two connections, then they count apart")
    void ander(String een, String ander) {
        assertThat(Afzenderadres.sleutel(een)).isNotEqualTo(Afzenderadres.sleutel(ander));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijkregie.example", "999.1.1.1", "", ":::::", "1.2.3.4.5", "12:34", "\u0000"})
    @DisplayName(
            "given text that is no address, as a proxy can pass on, then no name is looked up and it counts by itself")
    void geenAdres(String tekst) {
        assertThat(Afzenderadres.sleutel(tekst)).isEqualTo(tekst);
    }

    @Test
    @DisplayName("given a very long text in the place of an address, then only its beginning takes room")
    void teLang() {
        assertThat(Afzenderadres.sleutel("x".repeat(8000))).hasSize(64);
    }
}
