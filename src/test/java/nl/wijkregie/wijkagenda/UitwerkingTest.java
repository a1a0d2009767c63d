package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("ROE-G4, ROE-G5, ROE-F5, ROE-F15: when a measure is complete and which money goes together")
class UitwerkingTest {

    private static final Gemeente GEMEENTE = Gemeentebestand.lees("roermond", null);
    private static final Uitwerkingsregels.Kader KADER = new Uitwerkingsregels.Kader("centrum", 2026, "groen", false);
    private static final String REDEN = "Het cluster kan dit jaar niet meer betalen.";

    private final Uitwerkingsregels regels = new Uitwerkingsregels(GEMEENTE, new Betalers(GEMEENTE));

    @Test
    @DisplayName("given all seven fields, with or without money, then nothing is missing")
    void compleet() {
        assertThat(velden(geld(REDEN, cluster(500_00), wijkbudget(250_00)))).isEmpty();
        assertThat(velden(geld(""))).as("takes no money").isEmpty();
        assertThat(velden(geld("", deel("roermondfonds", 100), deel("partner-corporatie", 100))))
                .isEmpty();
        assertThat(velden(geld("", deel("projectbudget", 100), cluster(100)))).isEmpty();
    }

    @Test
    @DisplayName("ROE-G4 given nothing at all, then each of the seven fields is named, in the order of the form")
    void leeg() {
        Uitwerking leeg = new Uitwerking("Bomen", "", "", null, "", null, List.of(), "", null, null, "");

        assertThat(velden(leeg))
                .containsExactly(
                        "omschrijving", "doel", "trekker", "betrokken", "vanJaar", "totJaar", "kosten", "beheervisie");
    }

    @Test
    @DisplayName("ROE-G4 given texts that are too short to say anything, then they do not do")
    void kort() {
        Uitwerking goed = geld("");
        assertThat(velden(metTeksten("x".repeat(19), goed.doel(), "cluster-bor")))
                .containsExactly("omschrijving");
        assertThat(velden(metTeksten(goed.omschrijving(), "x".repeat(19), "cluster-bor")))
                .containsExactly("doel");
        assertThat(velden(metTeksten("x".repeat(20), "x".repeat(20), "cluster-bor")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G4 given a leader, then it is a cluster, a partner, community work or the wijkregisseur of this wijk")
    void trekker() {
        Uitwerking goed = geld("");
        for (String mag : List.of("cluster-lv", "partner-wijkraad", "opbouwwerk", "wijkregisseur-centrum")) {
            assertThat(velden(metTeksten(goed.omschrijving(), goed.doel(), mag)))
                    .as(mag)
                    .isEmpty();
        }
        for (String magNiet : List.of("wijkregisseur-swalmen", "college", "cluster-x")) {
            assertThat(velden(metTeksten(goed.omschrijving(), goed.doel(), magNiet)))
                    .as(magNiet)
                    .containsExactly("trekker");
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource
    @DisplayName(
            "ROE-G4 given a period, then it lies within the agenda's year and four years after, the right way round")
    void periode(Integer van, Integer tot, List<String> velden) {
        assertThat(velden(Agendaproef.uitwerking(0L, "", van, tot))).isEqualTo(velden);
    }

    static Stream<Arguments> periode() {
        return Stream.of(
                Arguments.of(2026, 2026, List.of()),
                Arguments.of(2026, 2030, List.of()),
                Arguments.of(2030, 2030, List.of()),
                Arguments.of(2025, 2026, List.of("vanJaar")),
                Arguments.of(2026, 2031, List.of("totJaar")),
                Arguments.of(2028, 2027, List.of("totJaar")),
                Arguments.of(null, 2027, List.of("vanJaar")),
                Arguments.of(2026, null, List.of("totJaar")));
    }

    @Test
    @DisplayName("ROE-G5 given costs that differ by one cent from the shares, then both sums are named")
    void som() {
        Uitwerking ongelijk = Agendaproef.uitwerking(1_000_00L, "", 2026, 2026, cluster(999_99));

        assertThat(regels.bezwaren(ongelijk, KADER))
                .containsExactly(new Uitwerkingsregels.Bezwaar(
                        "kosten",
                        "De kosten zijn € 1.000,00, maar de bijdragen samen € 999,99."
                                + " Pas de kosten of de bijdragen aan, zodat ze gelijk zijn."));
    }

    @Test
    @DisplayName("ROE-G5 given a share outside the period, then its row is named")
    void buitenDePeriode() {
        Uitwerking laat =
                Agendaproef.uitwerking(300L, "", 2026, 2027, cluster(100), new Aandeel("cluster-bor", 2028, 200));

        assertThat(velden(laat)).containsExactly("betaaljaar2");
    }

    @Test
    @DisplayName("ROE-F5 given money of the Roermondfonds, then no money of the municipality goes with it")
    void roermondfonds() {
        Aandeel fonds = deel("roermondfonds", 100);
        assertThat(velden(geld("", cluster(100), fonds))).containsExactly("betaler1");
        assertThat(velden(geld(REDEN, fonds, wijkbudget(100)))).containsExactly("betaler2");
        assertThat(velden(geld("", fonds, deel("volksfeesten", 100)))).containsExactly("betaler2");
        assertThat(velden(geld("", fonds, deel("doelfondsen", 100)))).isEmpty();
    }

    @Test
    @DisplayName("ROE-G5 given money of the wijkbudget, then it is on file why others do not pay it all")
    void wijkbudgetAlsLaatste() {
        assertThat(velden(geld("", cluster(100), wijkbudget(100)))).containsExactly("wijkbudgetReden");
        assertThat(velden(geld(REDEN, wijkbudget(100)))).isEmpty();
    }

    @Test
    @DisplayName("ROE-F15 given a policy field outside liveability and cohesion, then the wijkbudget does not pay")
    void wijkbudgetDoel(@TempDir Path map) throws IOException {
        Gemeente zonderDoel = zonderDoel(map);
        Uitwerkingsregels daar = new Uitwerkingsregels(zonderDoel, new Betalers(zonderDoel));

        assertThat(daar.bezwaren(geld(REDEN, wijkbudget(100)), KADER))
                .extracting(Uitwerkingsregels.Bezwaar::veld)
                .containsExactly("betaler1");
        assertThat(daar.bezwaren(geld("", cluster(100)), KADER)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("ROE-G5 given an amount, payer or text that cannot be, then not even a draft is kept")
    void nietTeBewaren(String veld, Uitwerking uitwerking) {
        assertThatThrownBy(() -> regels.netjes(uitwerking))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
    }

    static Stream<Arguments> nietTeBewaren() {
        return Stream.of(
                Arguments.of("kosten", Agendaproef.uitwerking(-1L, "", 2026, 2026)),
                Arguments.of("kosten", Agendaproef.uitwerking(Long.MAX_VALUE, "", 2026, 2026)),
                Arguments.of("betaler1", geld("", deel("bank", 100))),
                Arguments.of("betaler2", geld("", cluster(100), cluster(200))),
                Arguments.of("betaalbedrag1", geld("", cluster(0))),
                Arguments.of("betaalbedrag1", geld("", cluster(-5))),
                Arguments.of("betaalbedrag1", geld("", cluster(Long.MAX_VALUE))),
                Arguments.of("omschrijving", metTeksten("x".repeat(5001), "", null)),
                Arguments.of("doel", metTeksten("", "\u202Egoed", null)),
                Arguments.of("wijkbudgetReden", geld("x".repeat(2001))));
    }

    @Test
    @DisplayName("ROE-G5 given all payers, then clusters come first and the wijkbudget comes last")
    void betalers() {
        Betalers betalers = new Betalers(GEMEENTE);

        assertThat(betalers.alle().keySet())
                .containsExactly(
                        "cluster-lv",
                        "cluster-bor",
                        "cluster-vth",
                        "cluster-sociaal",
                        "cluster-ruimte",
                        "partner-corporatie",
                        "partner-wijkraad",
                        "volksfeesten",
                        "overigeSubsidies",
                        "roermondfonds",
                        "doelfondsen",
                        "projectbudget",
                        "wijkbudget");
        assertThat(betalers.naam("cluster-bor")).isEqualTo("Cluster Beheer Openbare Ruimte");
        assertThat(betalers.naam("wijkregisseur-centrum")).isEqualTo("Wijkregisseur Centrum");
        assertThat(betalers.naam("iets")).isEqualTo("iets");
        assertThat(betalers.bestaat("partners")).as("which partner?").isFalse();
    }

    private List<String> velden(Uitwerking uitwerking) {
        return regels.bezwaren(regels.netjes(uitwerking), KADER).stream()
                .map(Uitwerkingsregels.Bezwaar::veld)
                .toList();
    }

    private static Uitwerking geld(String reden, Aandeel... aandelen) {
        long kosten = List.of(aandelen).stream().mapToLong(Aandeel::bedrag).sum();
        return Agendaproef.uitwerking(Math.max(0, kosten % 1_000_000), reden, 2026, 2027, aandelen);
    }

    private static Uitwerking metTeksten(String omschrijving, String doel, String trekker) {
        return new Uitwerking(
                "Bomen", omschrijving, doel, trekker, "Scholen", 0L, List.of(), "", 2026, 2026, "Cluster BOR");
    }

    private static Aandeel cluster(long centen) {
        return deel("cluster-bor", centen);
    }

    private static Aandeel wijkbudget(long centen) {
        return deel("wijkbudget", centen);
    }

    private static Aandeel deel(String betaler, long centen) {
        return new Aandeel(betaler, 2026, centen);
    }

    /** The municipality, in which the wijkbudget does not pay for green. */
    private static Gemeente zonderDoel(Path map) throws IOException {
        String bestand = new ClassPathResource("gemeenten/roermond.yaml").getContentAsString(StandardCharsets.UTF_8);
        String groen = "naam: Groen en water, cluster: bor, wijkbudgetdoel: ";
        assertThat(bestand).contains(groen + "leefbaarheid");
        Files.writeString(map.resolve("roermond.yaml"), bestand.replace(groen + "leefbaarheid", groen + "geen"));
        return Gemeentebestand.lees("roermond", map.toString());
    }
}
