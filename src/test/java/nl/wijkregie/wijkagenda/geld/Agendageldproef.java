package nl.wijkregie.wijkagenda.geld;

import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkregie.budgetjaar.Ontbrekendjaar;
import nl.wijkregie.herverdeling.Wachtrij;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Functieberichten;
import nl.wijkregie.initiatief.Medewerkers;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Zaakberichten;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.termijn.Werkdagen;
import nl.wijkregie.testsupport.Boekhoudbedrading;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Uitwerking;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkagenda.vaststelling.Vaststelling;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Agendas, ledger and payments on a database of a test, wired as in the application, with budget year 2026 open. */
abstract class Agendageldproef {

    static final String CENTRUM = "WA-2026-centrum";
    static final String HERTEN = "WA-2026-herten";
    static final Pot POT = new Pot(2026, "centrum", Potsoort.WIJKAGENDA);
    static final Pot POT_HERTEN = new Pot(2026, "herten", Potsoort.WIJKAGENDA);
    static final String UITWERKER = "beleidsmedewerker";
    static final List<String> MANAGER = List.of("manager-lv", "clustermanager-lv", "management");

    final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 10, 0));
    final Ontbrekendjaar ontbrekendjaar = mock(Ontbrekendjaar.class);
    final Wachtrij wachtrij = mock(Wachtrij.class);
    final Agendadocumenten documenten = mock(Agendadocumenten.class);
    final Agendazaken zaken = mock(Agendazaken.class);
    final Functieberichten functieberichten = mock(Functieberichten.class);
    final Medewerkers medewerkers = mock(Medewerkers.class);
    final Zaakberichten zaakberichten = mock(Zaakberichten.class);
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    Grootboek grootboek;
    Maatregelen maatregelen;
    Vaststelling vaststelling;

    abstract Databases soort();

    @BeforeEach
    void open() {
        DataSource database = soort().gemigreerd().dataSource();
        beans.registerBean(DataSource.class, () -> database);
        beans.registerBean(Clock.class, () -> klok);
        beans.registerBean(Ontbrekendjaar.class, () -> ontbrekendjaar);
        beans.registerBean(Wachtrij.class, () -> wachtrij);
        beans.registerBean(Agendadocumenten.class, () -> documenten);
        beans.registerBean(Agendazaken.class, () -> zaken);
        beans.registerBean(Functieberichten.class, () -> functieberichten);
        beans.registerBean(Medewerkers.class, () -> medewerkers);
        beans.registerBean(Zaakberichten.class, () -> zaakberichten);
        rekeningvraag();
        beans.register(Bedrading.class);
        beans.refresh();
        grootboek = bean(Grootboek.class);
        maatregelen = bean(Maatregelen.class);
        vaststelling = bean(Vaststelling.class);
        openJaar(2026);
        doe(() -> bean(Wijkagendas.class).begin("centrum", 2026, false, "", UITWERKER));
    }

    /** Nobody is asked for an account number here; the interface is the inside of its room. */
    @SuppressWarnings("unchecked")
    private void rekeningvraag() {
        try {
            Class<Object> soort = (Class<Object>) Class.forName("nl.wijkregie.betaling.Rekeningvraag");
            Object niemand = mock(soort);
            beans.registerBean(soort, () -> niemand);
        } catch (ClassNotFoundException weg) {
            throw new IllegalStateException(weg);
        }
    }

    @AfterEach
    void dicht() {
        beans.close();
    }

    <T> T bean(Class<T> soort) {
        return beans.getBean(soort);
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** Does something in a transaction of its own. */
    void doe(Runnable stap) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> stap.run());
    }

    void openJaar(int jaar) {
        doe(() -> bean(Budgetjaren.class).open(jaar, 250_000_00, 10_000_00, 33, false, onder("open/" + jaar)));
    }

    void sluitJaar(int jaar) {
        doe(() -> bean(Budgetjaren.class).sluit(jaar, onder("sluit/" + jaar)));
    }

    static Aanleiding onder(String sleutel) {
        return new Aanleiding(sleutel, "manager-lv", "Manager Leefbaarheid & Veiligheid", "Voor de test", null);
    }

    long vrij(Pot pot) {
        return grootboek.stand(pot).orElseThrow().vrij();
    }

    long gereserveerd(String kenmerk) {
        return bean(Maatregelafrekeningen.class).gereserveerd(kenmerk);
    }

    static Aandeel wijkbudget(int jaar, long centen) {
        return new Aandeel("wijkbudget", jaar, centen);
    }

    static Aandeel cluster(int jaar, long centen) {
        return new Aandeel("cluster-bor", jaar, centen);
    }

    /** Kenmerk of a measure to which everybody who contributes consented. */
    String ingestemd(String agenda, int ronde, String titel, @Nullable String zaak, Aandeel... aandelen) {
        String kenmerk = uitgewerkt(agenda, ronde, titel, zaak, aandelen);
        Oordelen oordelen = bean(Oordelen.class);
        doe(() -> {
            for (String groep : oordelen.beoordelaars(kenmerk)) {
                oordelen.geef(kenmerk, groep, true, "", "account-" + groep, List.of(groep));
            }
            maatregelen.status(kenmerk, Maatregelstatus.INGESTEMD, "");
        });
        return kenmerk;
    }

    String ingestemd(String titel, Aandeel... aandelen) {
        return ingestemd(CENTRUM, 1, titel, null, aandelen);
    }

    /** Kenmerk of a measure that waits for judgement. */
    String uitgewerkt(String agenda, int ronde, String titel, @Nullable String zaak, Aandeel... aandelen) {
        long kosten = Arrays.stream(aandelen).mapToLong(Aandeel::bedrag).sum();
        int tot = Arrays.stream(aandelen).mapToInt(Aandeel::jaar).max().orElse(2026);
        int van = agenda.startsWith("WA-2027") ? 2027 : 2026;
        String[] kenmerk = new String[1];
        doe(() -> {
            if (zaak != null) {
                bean(Agendalijst.class).zetOp(zaak, "centrum", "inwonerinitiatief");
                bean(Agendalijst.class).koppel(zaak, agenda, ronde);
            }
            kenmerk[0] = maatregelen
                    .voegToe(agenda, ronde, new Voorstel(titel, "", "", "groen", List.of(), null, zaak))
                    .kenmerk();
            maatregelen.status(kenmerk[0], Maatregelstatus.IN_UITWERKING, "");
            maatregelen.werkUit(
                    kenmerk[0],
                    new Uitwerking(
                            titel,
                            "We planten twaalf bomen rond het plein.",
                            "Het plein is in de zomer te heet om er te zitten.",
                            "cluster-bor",
                            "Wijkraad en scholen",
                            kosten,
                            List.of(aandelen),
                            "Het cluster kan dit jaar niet meer betalen.",
                            van,
                            tot,
                            "Cluster BOR geeft de bomen water en snoeit ze."),
                    UITWERKER);
            maatregelen.status(kenmerk[0], Maatregelstatus.TER_BEOORDELING, "");
        });
        return kenmerk[0];
    }

    void stelVast(String agenda, int ronde) {
        doe(() -> vaststelling.stelVast(agenda, ronde));
    }

    static Pot potVan(int jaar) {
        return new Pot(jaar, "centrum", POT.soort());
    }

    /** Somebody decides on the part of a later year. */
    void jaardeel(String maatregel, int jaar, boolean akkoord, String account, List<String> groepen) {
        doe(() -> bean(Jaardelen.class)
                .beslis(maatregel, jaar, akkoord, akkoord ? "" : "Er is geen geld.", account, groepen));
    }

    /** A case of a resident that was put on the agenda. */
    void zaak(String kenmerk, String soort, int fase) {
        database()
                .sql(
                        "insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, soort, fase, status,"
                                + " volgcode_versie, cluster, ontvangen_op) values (?, 'Bank', 'Een bank bij de vijver',"
                                + " 'centrum', 'website', false, ?, ?, 'geagendeerd', 1, 'bor', ?)")
                .param(kenmerk)
                .param(soort)
                .param(fase)
                .param(LocalDateTime.parse("2026-01-05T09:00"))
                .update();
    }

    /** Amount, cluster and account of the payments that wait, oldest first. */
    List<String> betalingen() {
        return database()
                .sql("select kenmerk, jaar, bedrag, cluster, klaargezet_door from betaalopdracht where soort = 'intern'"
                        + " and status = 'klaar' order by id")
                .query((rij, nummer) -> rij.getString(1) + " " + rij.getInt(2) + " " + rij.getLong(3) + " "
                        + rij.getString(4) + " " + rij.getString(5))
                .list();
    }

    /** No stereotype, so that no test of the whole application finds it by scanning. */
    @ComponentScan(
            basePackages = {"nl.wijkregie.wijkbudget", "nl.wijkregie.betaling", "nl.wijkregie.wijkagenda"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*Test",
                                ".*RekeningvraagAanBehandelaar",
                                "nl\\.wijkregie\\.wijkagenda\\.(document|zaken|process)\\..*"
                            }))
    @Import({Boekhoudbedrading.class, Dossier.class, Tijdlijn.class, Taken.class, Werkdagen.class})
    static class Bedrading {

        @Bean
        ObjectMapper json() {
            return new ObjectMapper().registerModule(new JavaTimeModule());
        }
    }
}
