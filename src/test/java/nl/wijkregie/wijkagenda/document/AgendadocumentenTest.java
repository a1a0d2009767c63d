package nl.wijkregie.wijkagenda.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkregie.testsupport.Agendaopstelling;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Agendainvoer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Uitwerking;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.Voortgangstand;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** ROE-G3 step 8, ROE-G6 and ROE-I2: an adopted agenda stays readable as it was adopted; run on each database. */
abstract class AgendadocumentenTest {

    private static final String AGENDA = "WA-2026-centrum";
    private static final String ACCOUNT = "vakambtenaar-bor";
    private static final String ZAAK = "INI-2026-00017";

    private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 10, 11, 30));
    private Agendaopstelling opstelling;
    private Agendadocumenten documenten;
    private Maatregelen maatregelen;
    private Wijkagendas agendas;

    abstract Databases soort();

    @BeforeEach
    void begin() {
        opstelling = new Agendaopstelling(
                soort().gemigreerd().dataSource(),
                klok,
                Agendadocumenten.class,
                Versieboek.class,
                Inhoudsopbouw.class,
                Maatregelbladen.class,
                Totstandkoming.class,
                Maatregelstanden.class,
                Agendabeeld.class,
                Sjabloonpaginas.class,
                Pdfschrijver.class,
                Pdfvoorraad.class);
        documenten = opstelling.bean(Agendadocumenten.class);
        maatregelen = opstelling.bean(Maatregelen.class);
        agendas = opstelling.bean(Wijkagendas.class);
        doe(() -> agendas.begin("centrum", 2026, false, "", ACCOUNT));
    }

    @AfterEach
    void dicht() {
        opstelling.close();
    }

    @Test
    @DisplayName("ROE-G4 given an adopted agenda, then its page tells the wijk, the residents and each measure in full")
    void volledig() {
        vulInvoer();
        String boom = uitgewerkt("Bomen op het plein", null);
        instemming(boom);
        mening(boom);
        String zebra = uitgewerkt("Zebrapad bij de school", buurt());
        stelVast(1, boom, zebra);

        String pagina = pagina(1);

        assertThat(pagina)
                .contains("<h1>Wijkagenda Centrum 2026</h1>")
                .contains("Vastgesteld door het college op 10 maart 2026. Versie 1.")
                .contains("Groen in de wijk", "6,1", "niet bekend", "Wijkmonitor 2026")
                .contains("De markt", "Elke zaterdag is het druk.")
                .contains("met een bijeenkomst. 42 bewoners deden mee.", "In de zaal gevraagd.")
                .contains("Maatregelen voor de hele wijk", "Deelagenda " + buurt(), "Hier is het heet.")
                .contains("We planten twaalf bomen rond het plein.")
                .contains("Het plein is in de zomer te heet om er te zitten.")
                .contains("Wijkraad en scholen")
                .contains("Cluster BOR geeft de bomen water en snoeit ze.")
                .contains("2026 tot en met 2027")
                .contains("€ 500,00", "€ 250,00", "€ 750,00", "€ 1.500,00")
                .contains("Het cluster kan dit jaar niet meer betalen.")
                .contains("31 bewoners zijn voor en 1 bewoner is tegen.", "3 bewoners willen meehelpen.")
                .contains("Wie hebben ingestemd?");
        assertThat(documenten.agendas()).containsExactly(AGENDA);
        assertThat(documenten.versies(AGENDA)).containsExactly(new Versie(AGENDA, 1, 1, LocalDateTime.now(klok)));
    }

    @Test
    @DisplayName(
            "ROE-I2 given accounts, cases, reasons and reports of staff, then none of it is on the page or in what is kept")
    void nietsPersoonlijks() {
        String boom = uitgewerkt("Bomen op het plein", null);
        instemming(boom);
        String weg = uitgewerkt("Een plan dat verviel", null);
        doe(() -> maatregelen.status(weg, Maatregelstatus.VERVALLEN, "Vertrouwelijke reden"));
        stelVast(1, boom);
        meld(boom, Voortgangstand.VERTRAAGD, "Intern verslag", "");

        String bewaard = opstelling
                .database()
                .sql("select inhoud from agendaversie")
                .query((rij, nummer) -> rij.getString("inhoud"))
                .single();

        for (String tekst : List.of(pagina(1), bewaard)) {
            assertThat(tekst)
                    .contains("Bomen op het plein")
                    .doesNotContain(ACCOUNT, "clustermanager-bor", ZAAK, "Intern verslag")
                    .doesNotContain("Een plan dat verviel", "Vertrouwelijke reden", "Motivering voor collega");
        }
    }

    @Test
    @DisplayName(
            "ROE-G6 given measures that are added in between, then there is a new version and the older one stays as it was")
    void tussentijds() {
        String boom = uitgewerkt("Bomen op het plein", null);
        stelVast(1, boom);
        String eerst = bewaard(1);
        byte[] eerstePdf = documenten.pdf(AGENDA, 1).orElseThrow();
        klok.zet(LocalDateTime.now(klok).toLocalDate().plusMonths(3));
        doe(() -> agendas.begin("centrum", 2026, true, "Bewoners kwamen met een nieuw plan.", ACCOUNT));
        String bank = doe(() -> maatregelen.voegToe(AGENDA, 2, voorstel("Een bank aan de Maas", null)))
                .kenmerk();
        werkUit(bank, "Een bank aan de Maas");
        doe(() -> maatregelen.status(boom, Maatregelstatus.UITGEVOERD, ""));
        opstelling
                .database()
                .sql("update maatregel set titel = 'Anders' where kenmerk = ?")
                .param(boom)
                .update();
        stelVast(2, bank);

        assertThat(documenten.versies(AGENDA)).extracting(Versie::nummer).containsExactly(2, 1);
        assertThat(bewaard(1)).isEqualTo(eerst);
        assertThat(documenten.pdf(AGENDA, 1)).hasValue(eerstePdf);
        assertThat(pagina(1))
                .contains("Bomen op het plein", "Dit is een oudere versie.", "op 10 maart 2026. Versie 1.")
                .doesNotContain("Een bank aan de Maas", "Anders", "Hoe staat het ervoor?");
        assertThat(pagina(2))
                .contains("De reden: Bewoners kwamen met een nieuw plan.", "op 10 juni 2026. Versie 2.")
                .contains("Een bank aan de Maas", "Tussentijds toegevoegd.", "Deze maatregel is al uitgevoerd.")
                .contains("/wijkagendas/WA-2026-centrum?versie=1")
                .doesNotContain("Dit is een oudere versie.");
    }

    @Test
    @DisplayName(
            "ROE-G6 given progress, then the newest version tells how each measure is doing, in the words for residents only")
    void voortgang() {
        String boom = uitgewerkt("Bomen op het plein", null);
        String zebra = uitgewerkt("Zebrapad bij de school", null);
        stelVast(1, boom, zebra);
        meld(boom, Voortgangstand.OP_SCHEMA, "Intern", "De bomen zijn besteld.");
        klok.zet(LocalDateTime.now(klok).toLocalDate().plusDays(40));
        meld(boom, Voortgangstand.VERTRAAGD, "Leverancier failliet", "");

        assertThat(documenten.standen(AGENDA))
                .extracting(Maatregelstand::titel, Maatregelstand::code, Maatregelstand::bericht)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Bomen op het plein", "vertraagd", "De bomen zijn besteld."),
                        org.assertj.core.groups.Tuple.tuple(
                                "Zebrapad bij de school", Maatregelstand.NOG_GEEN_BERICHT, ""));
        assertThat(pagina(1))
                .contains("Vertraagd", "Eerder bericht, van 10 maart 2026:", "De bomen zijn besteld.")
                .contains("Er is nog geen bericht over deze maatregel.")
                .doesNotContain("Intern", "Leverancier failliet");
    }

    @Test
    @DisplayName("given two rounds that are adopted at once, then each has its own version")
    void tegelijk() throws Exception {
        stelVast(1, uitgewerkt("Bomen op het plein", null));

        List<Integer> nummers = Tegelijk.doe(3, () -> doe(() -> documenten.legVast(AGENDA, 1)));

        assertThat(nummers).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    @DisplayName(
            "given nothing adopted, then there is no version, no page and no PDF; and nothing is kept outside a transaction")
    void niets() {
        assertThat(documenten.agendas()).isEmpty();
        assertThat(documenten.versies(AGENDA)).isEmpty();
        assertThat(documenten.standen(AGENDA)).isEmpty();
        assertThat(documenten.html(AGENDA, 1)).isEmpty();
        assertThat(documenten.pdf(AGENDA, 1)).isEmpty();
        assertThatThrownBy(() -> documenten.legVast(AGENDA, 1)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("given an agenda with many long texts, then it can be adopted all the same")
    void heelLang() {
        String[] kenmerken = new String[60];
        for (int nummer = 0; nummer < kenmerken.length; nummer++) {
            kenmerken[nummer] = uitgewerkt("Maatregel met een lange tekst", null);
        }
        opstelling
                .database()
                .sql("update maatregel set omschrijving = ?, doel = ?, beheervisie = ?, betrokken = ?")
                .params("é\n".repeat(2500), "\"a".repeat(2500), "a".repeat(5000), "a".repeat(2000))
                .update();

        stelVast(1, kenmerken);

        assertThat(bewaard(1)).hasSizeGreaterThan(1_000_000);
        assertThat(pagina(1)).contains("Maatregel met een lange tekst");
    }

    private void vulInvoer() {
        Agendainvoer invoer = opstelling.bean(Agendainvoer.class);
        doe(() -> {
            invoer.voegCijferToe(AGENDA, "Groen in de wijk", "6,1", "", "Wijkmonitor 2026");
            invoer.voegVerhaalToe(AGENDA, "De markt", "Elke zaterdag is het druk.");
            invoer.deelagenda(AGENDA, buurt(), "Hier is het heet.");
        });
    }

    private void mening(String maatregel) {
        Bewonersraadplegingen bewoners = opstelling.bean(Bewonersraadplegingen.class);
        doe(() -> bewoners.leg(new Bewonersuitslag(maatregel, 31, 1, null, 3, "")));
        opstelling
                .database()
                .sql("insert into bewonersraadpleging (agenda, ronde, wijze, deelnemers, verslag, moment)"
                        + " values (?, 1, 'bijeenkomst', 42, 'In de zaal gevraagd.', ?)")
                .param(AGENDA)
                .param(LocalDateTime.now(klok))
                .update();
    }

    private void instemming(String maatregel) {
        doe(() -> opstelling
                .bean(Oordelen.class)
                .geef(
                        maatregel,
                        "clustermanager-bor",
                        true,
                        "Motivering voor collega",
                        "clustermanager-bor",
                        List.of("clustermanager-bor")));
    }

    private void meld(String maatregel, Voortgangstand stand, String verslag, String openbaar) {
        doe(() -> opstelling
                .bean(Voortgangen.class)
                .meld(maatregel, stand, verslag, openbaar, ACCOUNT, "Vakambtenaar BOR"));
    }

    private String uitgewerkt(String titel, @Nullable String buurt) {
        String kenmerk = doe(() -> maatregelen.voegToe(AGENDA, 1, voorstel(titel, buurt)))
                .kenmerk();
        werkUit(kenmerk, titel);
        return kenmerk;
    }

    private static Voorstel voorstel(String titel, @Nullable String buurt) {
        return new Voorstel(titel, "", "", "groen", List.of(), buurt, null);
    }

    private void werkUit(String kenmerk, String titel) {
        doe(() -> maatregelen.status(kenmerk, Maatregelstatus.IN_UITWERKING, ""));
        doe(() -> maatregelen.werkUit(
                kenmerk,
                new Uitwerking(
                        titel,
                        "We planten twaalf bomen rond het plein.",
                        "Het plein is in de zomer te heet om er te zitten.",
                        "cluster-bor",
                        "Wijkraad en scholen",
                        750_00L,
                        List.of(new Aandeel("cluster-bor", 2026, 500_00), new Aandeel("wijkbudget", 2026, 250_00)),
                        "Het cluster kan dit jaar niet meer betalen.",
                        2026,
                        2027,
                        "Cluster BOR geeft de bomen water en snoeit ze."),
                ACCOUNT));
    }

    /** As adoption does: the measures, the round, then the version. */
    private void stelVast(int ronde, String... kenmerken) {
        doe(() -> {
            opstelling
                    .database()
                    .sql("update maatregel set zaak = ? where nummer = 1")
                    .param(ZAAK)
                    .update();
            for (String kenmerk : kenmerken) {
                maatregelen.status(kenmerk, Maatregelstatus.VASTGESTELD, "");
            }
            agendas.stelVast(AGENDA, ronde);
            documenten.legVast(AGENDA, ronde);
        });
    }

    private String pagina(int versie) {
        return documenten.html(AGENDA, versie).orElseThrow();
    }

    private String bewaard(int versie) {
        return opstelling
                .database()
                .sql("select inhoud from agendaversie where versie = ?")
                .param(versie)
                .query((rij, nummer) -> rij.getString("inhoud"))
                .single();
    }

    private String buurt() {
        return opstelling
                .bean(nl.wijkregie.gemeente.Gemeente.class)
                .wijk("centrum")
                .buurten()
                .get(0);
    }

    private <T> T doe(Supplier<T> stap) {
        return opstelling.doe(stap);
    }

    private void doe(Runnable stap) {
        opstelling.doe(stap);
    }
}
