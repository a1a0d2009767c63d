package nl.wijkregie.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("ROE-A5 What a message says where its secret link stood")
class PlaatshoudersTest {

    private static final Volglink LINK = new Volglink() {
        @Override
        public String van(String kenmerk) {
            return "https://wijk.example/volgen/" + kenmerk + "?volgcode=abc";
        }

        @Override
        public String opPapier(String kenmerk) {
            return "Ga naar wijk.example/volgen en vul in:\nKenmerk: " + kenmerk + "\nVolgcode: ABCD-EFGH";
        }
    };

    private final Sjablonen sjablonen = new Sjablonen(null);

    /** Who is referred elsewhere has nothing to follow. */
    private static final Set<Sjabloon> ELDERS =
            EnumSet.of(Sjabloon.VERWIJZING_OPENBARE_RUIMTE, Sjabloon.VERWIJZING_BEJEGENING, Sjabloon.VERWIJZING_BUREN);

    static Stream<Sjabloon> voorIndieners() {
        return Arrays.stream(Sjabloon.values())
                .filter(sjabloon -> sjabloon.doelgroep() == Sjabloon.Doelgroep.INDIENER)
                .filter(sjabloon -> !ELDERS.contains(sjabloon));
    }

    @ParameterizedTest
    @MethodSource("voorIndieners")
    @DisplayName("given the follow page, then every sentence ends and nothing speaks of a link that is not there")
    void opDePagina(Sjabloon sjabloon) {
        String tekst = Plaatshouders.voorDossier(rij(Wijze.EMAIL), tekst(sjabloon));

        assertThat(tekst)
                .doesNotContain("⟦", "(uw", "volgcode=")
                .doesNotContainPattern("(?i)\\blink\\b")
                .doesNotContainPattern(":\\s*(\\n\\s*\\n|\\z)");
    }

    @ParameterizedTest
    @MethodSource("voorIndieners")
    @DisplayName(
            "ROE-A2 given a letter, then kenmerk and code stand on lines of their own, and no link that paper cannot open")
    void opPapier(Sjabloon sjabloon) {
        String brief = Plaatshouders.voorLezer(rij(Wijze.BRIEF), tekst(sjabloon), LINK);

        assertThat(brief.lines()).containsSequence("Kenmerk: INI-2026-00012", "Volgcode: ABCD-EFGH");
        assertThat(brief).doesNotContain("⟦", "volgcode=").doesNotContainPattern("(?i)\\blink\\b");
    }

    @ParameterizedTest
    @CsvSource({
        "'Kijk hier:\n⟦volgUrl⟧\n\nGroet', 'Kijk hier.\n\nGroet'",
        "'Dat kan hier.\n\n⟦volgUrl⟧', 'Dat kan hier.'",
        "'Kijk op\n⟦volgUrl⟧', 'Kijk op.'",
        "'Ga naar ⟦volgUrl⟧ en lees het.', 'Ga naar uw persoonlijke pagina en lees het.'"
    })
    @DisplayName("given a template of the municipality's own, then its sentence reads on without the link")
    void eigenSjablonen(String met, String zonder) {
        assertThat(Plaatshouders.voorDossier(rij(Wijze.EMAIL), met.replace("\\n", "\n")))
                .isEqualTo(zonder.replace("\\n", "\n"));
    }

    @Test
    @DisplayName("given an e-mail, then the link is in it")
    void perMail() {
        assertThat(Plaatshouders.voorLezer(rij(Wijze.EMAIL), "Kijk:\n⟦volgUrl⟧", LINK))
                .isEqualTo("Kijk:\nhttps://wijk.example/volgen/INI-2026-00012?volgcode=abc");
    }

    private String tekst(Sjabloon sjabloon) {
        Map<String, String> waarden = sjabloon.variabelen().stream()
                .collect(Collectors.toMap(naam -> naam, naam -> "[" + naam + "]", (een, ander) -> een, HashMap::new));
        waarden.put("volgUrl", Plaatshouders.VOLGLINK);
        return sjablonen.haal(sjabloon.code()).vul(waarden).tekst();
    }

    private static Rij rij(Wijze wijze) {
        return new Rij(
                "1",
                "<1@wijk.example>",
                "INI-2026-00012",
                "plan-vragen",
                Ontvanger.INDIENER,
                wijze,
                null,
                "A. Voorbeeld",
                null,
                "Onderwerp",
                "",
                Berichtstatus.TE_PRINTEN,
                LocalDateTime.of(2026, 3, 2, 9, 0),
                null);
    }
}
