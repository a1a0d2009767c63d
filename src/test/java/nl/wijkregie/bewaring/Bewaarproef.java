package nl.wijkregie.bewaring;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.wijkregie.bijlage.Bestand;
import nl.wijkregie.bijlage.Bijlageninzending;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Ervaringen;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Notities;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.initiatief.Waardering;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case in which one word stands everywhere where words of or about a person can stand. */
@Toepassingstest
abstract class Bewaarproef {

    /** Stands in everything that a resident tells or that is written about the case. */
    static final String WOORD = "kwartelei";

    static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Intake intake;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Gesprekken gesprekken;

    @Autowired
    Ervaringen ervaringen;

    @Autowired
    Notities notities;

    @Autowired
    Bijlageninzending bijlagen;

    @Autowired
    KorteVerhalen verhalen;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    GoedeVoorbeelden voorbeelden;

    @Autowired
    Volgcodes volgcodes;

    @Autowired
    Bewaarronde ronde;

    @Autowired
    DataSource bron;

    @Autowired
    JdbcClient database;

    @Autowired
    Testklok klok;

    @BeforeEach
    void vandaag() {
        klok.zet(BEGIN);
    }

    String gerealiseerd() {
        String kenmerk = intake.indienen(
                        new NieuwInitiatief(
                                "Tuin van " + WOORD,
                                "Wij maken een tuin, " + WOORD + ".",
                                "centrum",
                                WOORD,
                                null,
                                new Indiener(WOORD + " Jansen", WOORD + "@bewoner.example", "0612345678", WOORD, WOORD),
                                4,
                                20_00L,
                                false,
                                Kanaal.WEBSITE,
                                null,
                                null),
                        "sleutel",
                        "afdruk")
                .kenmerk();
        Rekening rekening = new Rekening("NL91ABNA0417164300", WOORD);
        inzendingen.aanvullen(kenmerk, "Vraag over " + WOORD, null);
        gesprekken.antwoord(
                kenmerk, "Antwoord " + WOORD, gesprekken.van(kenmerk).get(0).id(), "KCC", "kcc");
        notities.schrijf(kenmerk, "Notitie " + WOORD, "KCC", "kcc");
        bijlagen.stuur(
                kenmerk, Bijlagestuk.IDEE, List.of(() -> new Bestand(WOORD + ".png", Proefbestanden.png(20, 20))));
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Map<String, Object> gesprek = Spel.orientatie("inwonerinitiatief");
        gesprek.put("gespreksverslag", "Gebeld met " + WOORD);
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", gesprek);
        spel.adviseer(kenmerk, "steunen");
        spel.doe(
                kenmerk,
                "principebesluit",
                "vakambtenaar-bor",
                antwoorden("principebesluit", "steunen", "besluitMotivering", "Omdat " + WOORD));
        inzendingen.planIndienen(
                kenmerk, new Plan(WOORD, WOORD, List.of(new Begrotingspost(WOORD, 20_00)), 0, rekening), null);
        spel.beslisDefinitief(kenmerk, "akkoord");
        inzendingen.verantwoorden(kenmerk, new Verantwoording("Verslag " + WOORD, 19_50, true, rekening), null);
        ervaringen.geef(kenmerk, Waardering.values()[0], "Vond ik " + WOORD);
        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                antwoorden("werkelijkeKosten", 19.5, "evaluatieVerslag", "Bij " + WOORD));
        spel.verstuurBerichten();
        assertThat(spel.isKlaar(kenmerk)).isTrue();
        assertThat(toestemmingen.van(kenmerk).gegeven(Toestemming.VOORBEELD)).isTrue();
        return kenmerk;
    }

    /** What figures are made of. */
    String cijfers() {
        return List.of(
                        "select * from zaakcijfer order by kenmerk",
                        "select * from fasecijfer order by kenmerk, volgnummer",
                        "select * from boeking order by id",
                        "select kenmerk, score from ervaring order by kenmerk",
                        "select kenmerk, wijk, beleidsterrein, uitkomst, ontvangen_op, afgerond_op from initiatief")
                .stream()
                .map(vraag -> database.sql(vraag).query().listOfRows().toString())
                .toList()
                .toString();
    }

    boolean gewist(String kenmerk) {
        return database.sql("select count(*) from initiatief where kenmerk = ? and gewist_op is not null")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    int aantal(String tabel, String kenmerk) {
        return database.sql("select count(*) from " + tabel + " where kenmerk = ?")
                .param(kenmerk)
                .query(Integer.class)
                .single();
    }
}
