package nl.wijkregie.bijlage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files as strangers give them. */
class BestandsnaamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offerte speeltuin.pdf|offerte speeltuin.pdf",
                "Offerte Cafe\u0301.PDF|Offerte Caf\u00e9.pdf",
                "../../etc/passwd|passwd.pdf",
                "C:\\Users\\Noor\\plan.docx|plan.pdf",
                "factuur.pdf.exe|factuur.pdf.pdf",
                "foto\u202Egpj.exe|fotogpj.pdf",
                "\"><script>alert(1)<\\u002fscript>.pdf|u002fscript_.pdf",
                ".htaccess|htaccess.pdf",
                "...|bestand.pdf",
                "''|bestand.pdf",
                "\uD83C\uDF33 boom.jpg|\uD83C\uDF33 boom.pdf",
                "a;b%2f*?.pdf|a_b_2f__.pdf"
            })
    @DisplayName(
            "given a name that hides or acts, when the file is kept, then what can be read of it stays, ending after its kind")
    void schoon(String gegeven, String verwacht) {
        assertThat(Bestandsnaam.van(gegeven, Bestandssoort.PDF)).isEqualTo(verwacht);
    }

    @Test
    @DisplayName("given a name with line ends, when the file is kept, then it adds no header to an answer")
    void regeleinden() {
        assertThat(Bestandsnaam.van("a\r\nSet-Cookie: x=1.pdf", Bestandssoort.PDF))
                .isEqualTo("aSet-Cookie_ x=1.pdf");
    }

    @Property(tries = 2000)
    void altijdVeilig(@ForAll String gegeven) {
        String naam = Bestandsnaam.van(gegeven, Bestandssoort.JPEG);

        assertThat(naam).endsWith(".jpg").hasSizeBetween(5, 110).doesNotStartWith(".");
        assertThat(naam.codePoints())
                .noneMatch(teken -> Character.isISOControl(teken)
                        || Character.getType(teken) == Character.FORMAT
                        || Character.getType(teken) == Character.SURROGATE
                        || "<>\"/\\:;%\u2028\u2029".indexOf(teken) >= 0);
    }
}
