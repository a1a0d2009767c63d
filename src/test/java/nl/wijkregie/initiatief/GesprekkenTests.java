package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.bericht.Wijze;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of indieners and what becomes of them; run on each kind of database. */
@Toepassingstest
abstract class GesprekkenTests {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final LocalDate VIJF_WERKDAGEN_LATER = LocalDate.of(2026, 3, 9);
    private static final String FUNCTIE = "Beheer Openbare Ruimte";
    private static final String ACCOUNT = "vakambtenaar-bor";

    @Autowired
    Spel spel;

    @Autowired
    Testklok klok;

    @Autowired
    Gesprekken gesprekken;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Gespreksbewaking bewaking;

    @Autowired
    Berichten berichten;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        database.sql("delete from gespreksregel").update();
        klok.zet(MAANDAG);
    }

    @Test
    @DisplayName("DHE-1 given a question, then it waits for five working days at most, and who has the case is told")
    void vraag() {
        String kenmerk = gevraagd("Mag de straat dicht?");

        assertThat(gesprekken.van(kenmerk)).singleElement().satisfies(regel -> {
            assertThat(regel.vanIndiener()).isTrue();
            assertThat(regel.tekst()).isEqualTo("Mag de straat dicht?");
            assertThat(regel.antwoordVoor()).isEqualTo(VIJF_WERKDAGEN_LATER);
        });
        assertThat(gesprekken.wachtend(Set.of(kenmerk, "INI-2026-999"))).containsOnlyKeys(kenmerk);
        assertThat(aan(kenmerk, "kcc")).contains("aanvulling-binnen");
    }

    @Test
    @DisplayName("ROE-C1 given information that asks no answer, then nothing waits and nobody is reminded")
    void geenVraag() {
        String kenmerk = spel.dienIn();
        inzendingen.aanvullen(kenmerk, "Ons plan in het kort.", false, null);
        klok.zet(VIJF_WERKDAGEN_LATER.plusMonths(1));

        assertThat(gesprekken.van(kenmerk)).singleElement().matches(regel -> !regel.wachtOpAntwoord());
        assertThat(bewaking.controleer()).isZero();
    }

    @Test
    @DisplayName(
            "DHE-1 given an answer of staff, then the indiener gets it with the question, reads it in the conversation with"
                    + " the function and no account, and nothing waits")
    void antwoord() {
        String kenmerk = gevraagd("Mag de straat dicht?");

        antwoord(kenmerk, "Ja, op 6 juni.\r\n\r\nTot dan!");

        assertThat(gesprekken.van(kenmerk))
                .extracting(Gespreksregel::functie, Gespreksregel::tekst, Gespreksregel::wachtOpAntwoord)
                .containsExactly(
                        tuple("Indiener", "Mag de straat dicht?", false),
                        tuple(FUNCTIE, "Ja, op 6 juni.\n\nTot dan!", false));
        assertThat(gesprekken.wachtend(Set.of(kenmerk))).isEmpty();
        Verzonden bericht = laatste(kenmerk, "antwoord-op-bericht");
        assertThat(bericht.functie()).isEqualTo(Zaakberichten.INDIENER);
        assertThat(bericht.tekst()).contains("Ja, op 6 juni.\n\nTot dan!", "Mag de straat dicht?");
        assertThat(tijdlijn.van(kenmerk)).anySatisfy(regel -> {
            assertThat(regel.omschrijving()).isEqualTo("Bericht gestuurd aan de indiener");
            assertThat(regel.account()).isEqualTo(ACCOUNT);
        });
    }

    @Test
    @DisplayName("given no question, when staff write, then the indiener gets a message that quotes nothing")
    void uitZichzelf() {
        String kenmerk = spel.dienIn();

        antwoord(kenmerk, "Kunt u een foto sturen?");

        assertThat(laatste(kenmerk, "antwoord-op-bericht").tekst())
                .contains("Wij hebben een bericht voor u", "Kunt u een foto sturen?")
                .doesNotContain("Uw bericht");
    }

    @Test
    @DisplayName("given an indiener without e-mail, then the answer is a letter")
    void brief() {
        String kenmerk = gevraagd("Mag de straat dicht?");
        database.sql("update indiener set email = null where kenmerk = ?")
                .param(kenmerk)
                .update();

        antwoord(kenmerk, "Ja.");

        assertThat(laatste(kenmerk, "antwoord-op-bericht").wijze()).isEqualTo(Wijze.BRIEF);
        assertThat(aan(kenmerk, "kcc")).contains("brief-klaar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200b", "Ja\u0000", "Ja\u202egnal", "Ja\ud800"})
    @DisplayName(
            "given an answer without content or with signs that nobody sees, then a sentence says what to do, and the question"
                    + " still waits")
    void geweigerd(String tekst) {
        String kenmerk = gevraagd("Mag de straat dicht?");

        assertThatThrownBy(() -> antwoord(kenmerk, tekst))
                .isInstanceOf(OnjuistBericht.class)
                .message()
                .endsWith(".");
        assertThat(gesprekken.wachtend(Set.of(kenmerk))).isNotEmpty();
        assertThat(aan(kenmerk, Zaakberichten.INDIENER)).doesNotContain("antwoord-op-bericht");
    }

    @Test
    @DisplayName(
            "given a very long answer, then it is refused with its length; one of 5000 signs to a question of 5000 is sent")
    void lengte() {
        String kenmerk = gevraagd("v".repeat(5000));

        assertThatThrownBy(() -> antwoord(kenmerk, "a".repeat(5001))).hasMessageContaining("5001");
        antwoord(kenmerk, "a".repeat(5000));

        assertThat(laatste(kenmerk, "antwoord-op-bericht").tekst()).contains("a".repeat(5000), "v".repeat(5000));
    }

    @Test
    @DisplayName("given a question that came while staff wrote, then the answer is not sent before it was read")
    void netIetsBijGekomen() {
        String kenmerk = gevraagd("Mag de straat dicht?");
        long gezien = gezien(kenmerk);
        inzendingen.aanvullen(kenmerk, "Of mag het plein?", null);

        assertThatThrownBy(() -> gesprekken.antwoord(kenmerk, "Nee.", gezien, FUNCTIE, ACCOUNT))
                .isInstanceOf(OnjuistBericht.class)
                .hasMessageContaining("net een bericht bij gekomen");
        antwoord(kenmerk, "Het plein mag.");

        assertThat(gesprekken.wachtend(Set.of(kenmerk))).isEmpty();
        assertThat(laatste(kenmerk, "antwoord-op-bericht").tekst())
                .contains("Mag de straat dicht?", "Of mag het plein?");
    }

    @Test
    @DisplayName("given the same answer sent twice, then the indiener gets it once")
    void tweeKeerGeklikt() {
        String kenmerk = gevraagd("Mag de straat dicht?");
        long gezien = gezien(kenmerk);

        gesprekken.antwoord(kenmerk, "Ja.", gezien, FUNCTIE, ACCOUNT);
        gesprekken.antwoord(kenmerk, "Ja.", gezien, FUNCTIE, ACCOUNT);

        assertThat(gesprekken.van(kenmerk)).hasSize(2);
        assertThat(aan(kenmerk, Zaakberichten.INDIENER)).containsOnlyOnce("antwoord-op-bericht");
    }

    @Test
    @DisplayName("given eight colleagues who answer at the same moment, then the indiener gets one answer")
    void tegelijk() throws Exception {
        String kenmerk = gevraagd("Mag de straat dicht?");
        long gezien = gezien(kenmerk);

        List<Callable<Boolean>> collegas = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(nummer -> () -> verstuurd(kenmerk, "Ja " + nummer, gezien))
                .toList();
        assertThat(Tegelijk.doe(collegas)).containsOnlyOnce(true);

        assertThat(gesprekken.van(kenmerk)).hasSize(2);
        assertThat(aan(kenmerk, Zaakberichten.INDIENER)).containsOnlyOnce("antwoord-op-bericht");
    }

    @Test
    @DisplayName(
            "given a question answered by phone, then a note tells colleagues what was said, and the indiener reads only that"
                    + " we spoke")
    void telefoon() {
        String kenmerk = gevraagd("Mag de straat dicht?");

        gesprekken.handelAf(
                kenmerk, Gespreksregel.Wijze.TELEFOON, "Gebeld: het mag op 6 juni.", gezien(kenmerk), FUNCTIE, ACCOUNT);

        assertThat(gesprekken.wachtend(Set.of(kenmerk))).isEmpty();
        assertThat(gesprekken.van(kenmerk)).last().satisfies(regel -> {
            assertThat(regel.tekst()).isEqualTo("Wij hebben u hierover gesproken.");
            assertThat(regel.functie()).isEqualTo(FUNCTIE);
        });
        assertThat(tijdlijn.van(kenmerk))
                .anyMatch(regel -> Notities.SOORT.equals(regel.soort())
                        && "Gebeld: het mag op 6 juni.".equals(regel.toelichting()));
        assertThat(aan(kenmerk, Zaakberichten.INDIENER)).doesNotContain("antwoord-op-bericht");
    }

    @Test
    @DisplayName("ROE-I2 given a note with a phone number, or none, then the question still waits")
    void notitieGeweigerd() {
        String kenmerk = gevraagd("Mag de straat dicht?");

        for (String notitie : List.of("", "Gebeld op 0475 555 001.")) {
            assertThatThrownBy(() -> gesprekken.handelAf(
                            kenmerk, Gespreksregel.Wijze.GELEZEN, notitie, gezien(kenmerk), FUNCTIE, ACCOUNT))
                    .isInstanceOf(OnjuisteNotitie.class);
        }
        assertThat(gesprekken.van(kenmerk)).hasSize(1);
        assertThat(gesprekken.wachtend(Set.of(kenmerk))).isNotEmpty();
    }

    @Test
    @DisplayName(
            "HEL-6, DHE-1 given no answer, then who has the case is reminded after three working days and the wijkregisseur is"
                    + " told after five, each once")
    void blijftLiggen() {
        String kenmerk = gevraagd("Mag de straat dicht?");

        klok.zet(LocalDate.of(2026, 3, 4));
        assertThat(bewaking.controleer()).isZero();
        klok.zet(LocalDate.of(2026, 3, 5));
        assertThat(bewaking.controleer()).isEqualTo(1);
        assertThat(bewaking.controleer()).isZero();
        assertThat(aan(kenmerk, "kcc")).containsOnlyOnce("vraag-wacht");
        assertThat(aan(kenmerk, "wijkregisseur-centrum")).doesNotContain("vraag-wacht");
        klok.zet(VIJF_WERKDAGEN_LATER);
        assertThat(bewaking.controleer()).isEqualTo(1);
        klok.zet(VIJF_WERKDAGEN_LATER.plusMonths(2));
        assertThat(bewaking.controleer()).isZero();

        assertThat(aan(kenmerk, "wijkregisseur-centrum")).containsOnlyOnce("vraag-wacht");
        assertThat(laatste(kenmerk, "vraag-wacht").tekst())
                .contains("2 maart 2026", "9 maart 2026")
                .doesNotContain("Mag de straat dicht?");
    }

    @Test
    @DisplayName("HEL-6 given two nodes that look at the same moment, then the wijkregisseur is told once")
    void tweeTegelijk() throws Exception {
        String kenmerk = gevraagd("Mag de straat dicht?");
        klok.zet(VIJF_WERKDAGEN_LATER);

        Tegelijk.doe(4, bewaking::controleer);

        assertThat(aan(kenmerk, "wijkregisseur-centrum")).containsOnlyOnce("vraag-wacht");
    }

    @Test
    @DisplayName("given a question that was answered, or a case that was withdrawn, then nobody is reminded")
    void nietsMeerTeDoen() {
        String beantwoord = gevraagd("Mag de straat dicht?");
        antwoord(beantwoord, "Ja.");
        String ingetrokken = gevraagd("Mag de straat dicht?");
        inzendingen.intrekken(ingetrokken, null, null);
        klok.zet(VIJF_WERKDAGEN_LATER);

        assertThat(bewaking.controleer()).isZero();
        assertThat(gesprekken.wachtend(Set.of(beantwoord, ingetrokken))).isEmpty();
    }

    @Test
    @DisplayName("given personal data that was removed, then staff read that nobody can be written to")
    void gegevensVerwijderd() {
        String kenmerk = gevraagd("Mag de straat dicht?");
        database.sql("delete from indiener where kenmerk = ?").param(kenmerk).update();

        assertThatThrownBy(() -> antwoord(kenmerk, "Ja.")).hasMessageContaining("verwijderd");
    }

    @Test
    @DisplayName("given an unknown case, then there is no conversation and none can be begun")
    void onbekend() {
        assertThat(gesprekken.van("INI-2026-999999")).isEmpty();
        assertThatThrownBy(() -> antwoord("INI-2026-999999", "Ja.")).isInstanceOf(OnbekendeZaak.class);
    }

    private String gevraagd(String tekst) {
        String kenmerk = spel.dienIn();
        inzendingen.aanvullen(kenmerk, tekst, null);
        return kenmerk;
    }

    private void antwoord(String kenmerk, String tekst) {
        gesprekken.antwoord(kenmerk, tekst, gezien(kenmerk), FUNCTIE, ACCOUNT);
    }

    private boolean verstuurd(String kenmerk, String tekst, long gezien) {
        try {
            gesprekken.antwoord(kenmerk, tekst, gezien, FUNCTIE, ACCOUNT);
            return true;
        } catch (OnjuistBericht ander) {
            return false;
        }
    }

    private long gezien(String kenmerk) {
        return gesprekken.van(kenmerk).stream()
                .mapToLong(Gespreksregel::id)
                .max()
                .orElse(0);
    }

    private List<String> aan(String kenmerk, String functie) {
        return berichten(kenmerk)
                .filter(bericht -> bericht.functie().equals(functie))
                .map(Verzonden::soort)
                .toList();
    }

    private Verzonden laatste(String kenmerk, String soort) {
        return berichten(kenmerk)
                .filter(bericht -> bericht.soort().equals(soort))
                .reduce((eerder, later) -> later)
                .orElseThrow();
    }

    private Stream<Verzonden> berichten(String kenmerk) {
        return berichten.van(kenmerk).stream();
    }
}
