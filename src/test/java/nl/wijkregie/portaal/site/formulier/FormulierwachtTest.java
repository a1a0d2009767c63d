package nl.wijkregie.portaal.site.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class FormulierwachtTest {

    private static final String FORMULIER = "indienen";

    private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
    private Formulierwacht wacht;

    @BeforeEach
    void begin() {
        Volgcodes codes = Mockito.mock(Volgcodes.class);
        Mockito.when(codes.sleutelVoor("formulier")).thenReturn("een geheim van de proef".getBytes());
        wacht = new Formulierwacht(new Formulierbewijs(codes, klok), new Siteinstellingen(Duration.ofSeconds(3)));
    }

    @Test
    @DisplayName("given a form that a person filled in, then it is taken in, with one key however often it is sent")
    void goed() {
        String bewijs = wacht.bewijs(FORMULIER);
        klok.verder(Duration.ofSeconds(3));

        Optional<String> sleutel = wacht.keur(FORMULIER, met(bewijs));

        assertThat(sleutel).isPresent().isEqualTo(wacht.keur(FORMULIER, met(bewijs)));
        assertThat(wacht.keur(FORMULIER, met(binnen(wacht.bewijs(FORMULIER), 60))))
                .isPresent()
                .isNotEqualTo(sleutel);
    }

    @Test
    @DisplayName("given the mark of another form, or of the same form of another case, then the form is refused")
    void anderFormulier() {
        assertThat(geweigerd("plan INI-2026-0001", binnen(wacht.bewijs(FORMULIER), 60)))
                .contains("herkennen");
        assertThat(geweigerd("plan INI-2026-0001", binnen(wacht.bewijs("plan INI-2026-0002"), 60)))
                .contains("herkennen");
    }

    @Test
    @DisplayName("given a mark of which any one sign was changed, left out or added, then the form is refused")
    void veranderd() {
        String bewijs = binnen(wacht.bewijs(FORMULIER), 60);
        for (int plaats = 0; plaats < bewijs.length(); plaats++) {
            char ander = bewijs.charAt(plaats) == 'A' ? 'B' : 'A';
            String veranderd = bewijs.substring(0, plaats) + ander + bewijs.substring(plaats + 1);
            assertThat(geweigerd(FORMULIER, veranderd)).as(veranderd).contains("herkennen");
        }
        for (String ander : new String[] {
            bewijs + "A", bewijs + "=", bewijs.substring(1), bewijs.replace(".", ""), " " + bewijs, bewijs + "."
        }) {
            assertThat(geweigerd(FORMULIER, ander)).as(ander).contains("herkennen");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "AAAA.AAAA", "é.ü", "\u0000.\u0000", "%00"})
    @DisplayName("given no mark, or something that is none, then the form is refused and nothing breaks")
    void ontbreekt(String bewijs) {
        assertThat(geweigerd(FORMULIER, bewijs)).contains("herkennen");
    }

    @Test
    @DisplayName("given a form that was open longer than a day, then it is refused, and sent once more it is taken in")
    void verlopen() {
        String bewijs = wacht.bewijs(FORMULIER);
        klok.verder(Duration.ofHours(24));
        assertThat(wacht.keur(FORMULIER, met(bewijs))).isPresent();
        klok.verder(Duration.ofSeconds(1));

        assertThat(geweigerd(FORMULIER, bewijs)).contains("langer dan een dag");
        String nieuw = wacht.bewijs(FORMULIER, met(bewijs));
        assertThat(nieuw).isNotEqualTo(bewijs);
        assertThat(wacht.keur(FORMULIER, met(binnen(nieuw, 3)))).isPresent();
    }

    @Test
    @DisplayName(
            "given a form that comes back sooner than a person types, then it is refused, and a moment later taken in")
    void teSnel() {
        String bewijs = wacht.bewijs(FORMULIER);
        klok.verder(Duration.ofMillis(2999));
        assertThat(geweigerd(FORMULIER, bewijs)).contains("heel snel");

        // The page with the error has the same mark: the time that was spent already counts.
        assertThat(wacht.bewijs(FORMULIER, met(bewijs))).isEqualTo(bewijs);
        klok.verder(Duration.ofMillis(1));
        assertThat(wacht.keur(FORMULIER, met(bewijs))).isPresent();
    }

    @Test
    @DisplayName(
            "given a form that came too soon and has a mistake, then the mistake that somebody can mend is told first")
    void teSnelMetFout() {
        Invoer invoer = Invoer.met(Map.of(Formulierbewijs.VELD, wacht.bewijs(FORMULIER), "titel", ""));
        assertThat(wacht.keur(FORMULIER, invoer)).isEmpty();
        invoer.fout("titel", "Schrijf een titel.");

        assertThat(invoer.fouten().keySet()).containsExactly("titel", Formulierbewijs.VELD);
    }

    @Test
    @DisplayName("given a clock that was put back since, then the form waits like one that came too soon")
    void klokTerug() {
        String bewijs = wacht.bewijs(FORMULIER);
        klok.verder(Duration.ofHours(-1));
        assertThat(geweigerd(FORMULIER, bewijs)).contains("heel snel");
    }

    @Test
    @DisplayName("given the field that people do not see is filled in, then the form is refused, whatever its mark")
    void lokveld() {
        Invoer invoer =
                Invoer.met(Map.of(Formulierbewijs.VELD, binnen(wacht.bewijs(FORMULIER), 60), "website", "https://x.y"));

        assertThat(wacht.keur(FORMULIER, invoer)).isEmpty();
        assertThat(invoer.fouten()).containsOnlyKeys(Formulierbewijs.VELD);
    }

    @Test
    @DisplayName("given a form that is refused, then all that was typed is still there")
    void nietsVerloren() {
        Map<String, String> getypt = new LinkedHashMap<>();
        getypt.put("titel", "Geveltuintjes");
        getypt.put("website", "x");
        Invoer invoer = Invoer.met(getypt);

        assertThat(wacht.keur(FORMULIER, invoer)).isEmpty();
        assertThat(invoer.van("titel")).isEqualTo("Geveltuintjes");
    }

    private String geweigerd(String formulier, String bewijs) {
        Invoer invoer = met(bewijs);
        assertThat(wacht.keur(formulier, invoer)).as(bewijs).isEmpty();
        return String.valueOf(invoer.foutBij(Formulierbewijs.VELD));
    }

    /** The mark, when so many seconds have gone by. */
    private String binnen(String bewijs, int seconden) {
        klok.verder(Duration.ofSeconds(seconden));
        return bewijs;
    }

    private static Invoer met(String bewijs) {
        return Invoer.met(Map.of(Formulierbewijs.VELD, bewijs));
    }
}
