package nl.wijkregie.financiering.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Uitwerking;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.geld.Jaardelen;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import nl.wijkregie.wijkagenda.vaststelling.Vaststelling;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Verplichting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@DisplayName("Money that the wijkagenda arranged for an initiatief is taken over, and settled as any other")
class AgendageldOvernemenTest {

    private static final Aanleiding TEST = new Aanleiding("", "test", "Test", "Voor deze test", null);

    @Autowired
    Spel spel;

    @Autowired
    Wijkagendas agendas;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Oordelen oordelen;

    @Autowired
    Agendazaken zaken;

    @Autowired
    Vaststelling vaststelling;

    @Autowired
    Jaardelen jaardelen;

    @Autowired
    Agendareserveringen reserveringen;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Berichten berichten;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    @BeforeEach
    void inEenGeopendJaar() {
        klok.zet(LocalDate.of(2026, 3, 2));
        openJaar(2026);
    }

    @Test
    @DisplayName(
            "ROE-F3, ROE-E0 given an adopted initiatief above the ceiling, then nobody is asked again: letter, advance, settlement")
    void vastgesteld() {
        String zaak = opDeAgenda();
        String maatregel =
                stelVast(zaak, new Aandeel("wijkbudget", 2026, 4_000_00), new Aandeel("cluster-bor", 2026, 1_000_00));

        assertThat(spel.stappen(zaak)).doesNotContain("bronnenVerkennen", "akkoordWijkbudget", "akkoordClusterbudget");
        Verplichting houdt = grootboek.verplichting(zaak).orElseThrow();
        assertThat(houdt.pot().soort()).isEqualTo(Potsoort.WIJKAGENDA);
        assertThat(houdt.gereserveerd()).isEqualTo(4_000_00);
        assertThat(brief(zaak)).contains("€ 4.000,00", "€ 1.000,00", "mandaat wijkbudget", "mandaat clusterbudget");
        assertThat(voorschot(zaak)).isEqualTo("320000 beleidsmedewerker");

        spel.stuurVerantwoording(zaak);
        spel.doe(
                zaak,
                "evaluatie",
                "vakambtenaar-bor",
                Spel.antwoorden("werkelijkeKosten", "4500.00", "vastgesteldeBijdrage", "3500.00"));
        assertThat(grootboek.verplichting(zaak).orElseThrow().teBetalen()).isEqualTo(3_500_00);
        assertThat(stand(maatregel)).containsExactly(Stand.AFGEREKEND);
    }

    @Test
    @DisplayName(
            "ROE-A4, ROE-F8 given an adopted initiatief that is withdrawn, then its money goes back to the agenda pot")
    void ingetrokken() {
        String zaak = opDeAgenda();
        Pot pot = new Pot(2026, "centrum", Potsoort.WIJKAGENDA);
        long vrij = vrij(pot);
        String maatregel = stelVast(zaak, new Aandeel("wijkbudget", 2026, 4_000_00));
        assertThat(vrij(pot)).isEqualTo(vrij - 4_000_00);

        inzendingen.intrekken(zaak, "Wij verhuizen.", null);

        assertThat(vrij(pot)).isEqualTo(vrij);
        assertThat(stand(maatregel)).containsExactly(Stand.VRIJGEVALLEN);
        assertThat(database.sql("select count(*) from betaalopdracht where kenmerk = ? and status = 'klaar'")
                        .param(zaak)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "ROE-F10 given money of next year, then the search waits for that year and ends when the manager grants the part")
    void volgendJaar() {
        String zaak = opDeAgenda();
        String maatregel = stelVast(zaak, new Aandeel("wijkbudget", 2027, 4_000_00));
        assertThat(grootboek.verplichtingen(zaak)).isEmpty();
        assertThat(opgenomen(zaak)).contains("uit het wijkbudget van 2027", "Dat deel is dus nog niet zeker.");
        assertThat(spel.stappen(zaak)).contains("bronnenVerkennen");
        assertThat(spel.formulier(zaak, "bronnenVerkennen").get("potTekst").toString())
                .contains("belooft € 4.000,00 uit het wijkbudget van 2027");
        spel.verkenBronnen(zaak, "4000.00");
        assertThat(spel.stappen(zaak)).contains("bronnenVerkennen").doesNotContain("akkoordWijkbudget");

        klok.zet(LocalDate.of(2027, 1, 4));
        openJaar(2027);
        doe(() -> jaardelen.beslis(maatregel, 2027, true, "", "manager-lv", List.of("manager-lv")));
        spel.verkenBronnen(zaak, "4000.00");

        assertThat(spel.stappen(zaak)).doesNotContain("bronnenVerkennen", "akkoordWijkbudget");
        assertThat(grootboek.verplichting(zaak).orElseThrow().pot().jaar()).isEqualTo(2027);
        assertThat(brief(zaak)).contains("€ 4.000,00");
    }

    @Test
    @DisplayName("ROE-F3 given two partners that pay, then the letter names each with its own amount")
    void tweePartners() {
        String zaak = opDeAgenda();
        stelVast(
                zaak,
                new Aandeel("wijkbudget", 2026, 1_000_00),
                new Aandeel("partner-corporatie", 2026, 300_00),
                new Aandeel("partner-wijkraad", 2026, 200_00));

        assertThat(brief(zaak))
                .contains("- Woningcorporatie: € 300,00", "- Wijkraad: € 200,00")
                .doesNotContain("€ 500,00");
        assertThat(opgenomen(zaak)).doesNotContain("nog niet zeker");
    }

    private String opgenomen(String zaak) {
        return berichten.van(zaak).stream()
                .filter(bericht -> bericht.soort().equals("agenda-opgenomen"))
                .map(Verzonden::tekst)
                .findFirst()
                .orElseThrow();
    }

    private List<Stand> stand(String maatregel) {
        return reserveringen.van(maatregel).stream().map(Maatregelgeld::stand).toList();
    }

    private long vrij(Pot pot) {
        return grootboek.stand(pot).orElseThrow().vrij();
    }

    private String brief(String zaak) {
        return berichten.van(zaak).stream()
                .filter(bericht -> bericht.soort().equals("bijdrage-toegekend"))
                .map(Verzonden::tekst)
                .findFirst()
                .orElse("");
    }

    private String voorschot(String zaak) {
        return database.sql(
                        "select bedrag, klaargezet_door from betaalopdracht where kenmerk = ? and soort = 'voorschot'")
                .param(zaak)
                .query((rij, nummer) -> rij.getLong(1) + " " + rij.getString(2))
                .single();
    }

    /** An initiatief that asks more than the ceiling: it waits for the decision of the agenda. */
    private String opDeAgenda() {
        String zaak = spel.totBronnen(5_000_00);
        spel.verkenBronnen(zaak, "5000.00");
        assertThat(spel.stappen(zaak)).doesNotContain("akkoordWijkbudget");
        return zaak;
    }

    /** A round with one measure for this case, to which everybody consented, is adopted. */
    private String stelVast(String zaak, Aandeel... aandelen) {
        Ronde ronde = transactie.execute(status -> agendas.begin(
                "centrum", 2026, agendas.zoek("centrum", 2026).isPresent(), "Een kans", "wijkregisseur1"));
        String agenda = ronde.agenda();
        doe(() -> zaken.opDeAgenda(agenda, ronde.nummer()));
        String maatregel = transactie.execute(status -> maatregelen
                .voegToe(
                        agenda,
                        ronde.nummer(),
                        new Voorstel("Speelplek in de straat", "", "", "groen", List.of(), null, zaak))
                .kenmerk());
        doe(() -> zaken.overzichtKlaar(agenda, ronde.nummer()));
        doe(() -> maatregelen.status(maatregel, Maatregelstatus.IN_UITWERKING, ""));
        doe(() -> maatregelen.werkUit(maatregel, uitwerking(aandelen), "beleidsmedewerker"));
        doe(() -> maatregelen.status(maatregel, Maatregelstatus.TER_BEOORDELING, ""));
        doe(() -> oordelen.beoordelaars(maatregel)
                .forEach(groep -> oordelen.geef(maatregel, groep, true, "", "account-" + groep, List.of(groep))));
        doe(() -> maatregelen.status(maatregel, Maatregelstatus.INGESTEMD, ""));
        spel.als("college", () -> doe(() -> vaststelling.stelVast(agenda, ronde.nummer())));
        return maatregel;
    }

    private static Uitwerking uitwerking(Aandeel... aandelen) {
        return new Uitwerking(
                "Speelplek in de straat",
                "Bewoners maken samen een speelplek op het veld.",
                "Kinderen kunnen nergens in de buurt veilig buiten spelen.",
                "cluster-bor",
                "Wijkraad en scholen",
                Arrays.stream(aandelen).mapToLong(Aandeel::bedrag).sum(),
                List.of(aandelen),
                "Het cluster kan dit niet zelf betalen.",
                2026,
                2027,
                "Cluster BOR onderhoudt de speelplek.");
    }

    private void openJaar(int jaar) {
        doe(() -> {
            if (jaren.zoek(jaar).isEmpty()) {
                jaren.open(jaar, 250_000_00, 10_000_00, 33, false, TEST.met("opening-" + jaar));
            }
        });
    }

    private void doe(Runnable daad) {
        transactie.executeWithoutResult(status -> daad.run());
    }
}
