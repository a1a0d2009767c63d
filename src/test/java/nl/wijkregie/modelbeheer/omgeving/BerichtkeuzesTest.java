package nl.wijkregie.modelbeheer.omgeving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkregie.bericht.Sjabloonnamen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process owner can choose the messages that a building block can send, and no others. */
class BerichtkeuzesTest {

    private static final Pattern GEGEVEN = Pattern.compile("gegevens\\.put\\(\\s*\"(\\w+)\"");

    @Test
    @DisplayName(
            "given a message to the resident, then those for colleagues and those with sums of money cannot be chosen")
    void bewoner() {
        assertThat(keuzes("berichtAanIndiener", null))
                .contains("weigering", "plan-vragen", "wacht-op-budget")
                .doesNotContain("vth-vergunning", "bijdrage-toegekend", "agenda-opgenomen");
    }

    @Test
    @DisplayName("given a message to a function, then only those for colleagues can be chosen")
    void medewerker() {
        assertThat(keuzes("berichtAanFunctie", null))
                .contains("vth-vergunning", "opbouwwerk-doorverwijzing")
                .doesNotContain("weigering", "taak-herinnering");
    }

    @Test
    @DisplayName("given a message about the wijkagenda, then those that name agenda and measure can be chosen")
    void wijkagenda() {
        assertThat(keuzes("berichtOverWijkagenda", null))
                .contains("agenda-opgenomen", "wens-gestopt", "op-de-wijkagenda");
    }

    @Test
    @DisplayName(
            "given a template of the municipality's own, then it can be chosen where all that it asks for is known")
    void eigen(@TempDir Path map) throws IOException {
        Files.writeString(
                map.resolve("buurtfeest.txt"), "Onderwerp: Uw idee {{titel}}\nBeste {{naam}}, veel plezier!\n");
        Files.writeString(map.resolve("vreemd.txt"), "Onderwerp: Uw idee {{titel}}\nBeste {{naam}}, {{weerbericht}}\n");

        assertThat(keuzes("berichtAanIndiener", map)).contains("buurtfeest").doesNotContain("vreemd");
        assertThat(keuzes("berichtAanFunctie", map)).doesNotContain("buurtfeest", "vreemd");
    }

    @Test
    @DisplayName("given what messages about a case say, then that is what the code gives them")
    void zoalsDeCode() throws IOException {
        Set<String> bekend = new TreeSet<>(Berichtkeuzes.ZAAK);
        bekend.addAll(Berichtkeuzes.BEWONER);
        bekend.addAll(Berichtkeuzes.MEDEWERKER);
        // Every message gets these from the room of messages itself.
        bekend.removeAll(Set.of("gemeenteEmail", "gemeenteTelefoon", "volgUrl"));

        assertThat(gegeven("src/main/java/nl/wijkregie/initiatief/Zaakberichten.java"))
                .isEqualTo(bekend);
        assertThat(gegeven("src/main/java/nl/wijkregie/wijkagenda/zaken/Agendaberichten.java"))
                .contains("agendaNaam", "agendaKenmerk", "maatregelTitel", "toelichting", "voorwaardeJaar");
    }

    private static List<String> keuzes(String bouwsteen, @org.jspecify.annotations.Nullable Path map) {
        return Bouwsteenlezer.lees(Sjabloonnamen.gevraagd(map)).get(bouwsteen).eigenschappen().stream()
                .filter(eigenschap -> eigenschap.naam().equals("sjabloon"))
                .findFirst()
                .orElseThrow()
                .keuzes();
    }

    private static Set<String> gegeven(String bron) throws IOException {
        return GEGEVEN.matcher(Files.readString(Path.of(bron)))
                .results()
                .map(treffer -> treffer.group(1))
                .collect(Collectors.toSet());
    }
}
