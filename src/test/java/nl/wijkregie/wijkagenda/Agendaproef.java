package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkregie.testsupport.Agendaopstelling;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Databases.Testdatabase;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agenda of Centrum in its first round, begun anew for each test. */
abstract class Agendaproef {

    static final String AGENDA = "WA-2026-centrum";
    static final String COALITIE = "beleidsmedewerker";

    final Testklok klok = new Testklok(LocalDateTime.of(2026, 11, 12, 10, 0));
    Testdatabase database;
    Agendaopstelling opstelling;
    Wijkagendas agendas;
    Maatregelen maatregelen;
    Toetsen toetsen;
    Oordelen oordelen;

    Databases soort() {
        return Databases.H2;
    }

    @BeforeEach
    void begin() {
        database = soort().gemigreerd();
        opstelling = new Agendaopstelling(database.dataSource(), klok);
        agendas = opstelling.bean(Wijkagendas.class);
        maatregelen = opstelling.bean(Maatregelen.class);
        toetsen = opstelling.bean(Toetsen.class);
        oordelen = opstelling.bean(Oordelen.class);
        doe(() -> agendas.begin("centrum", 2026, false, "", COALITIE));
    }

    @AfterEach
    void dicht() {
        opstelling.close();
    }

    <T> T doe(Supplier<T> stap) {
        return opstelling.doe(stap);
    }

    void doe(Runnable stap) {
        opstelling.doe(stap);
    }

    /** Kenmerk of a new measure on the first list, in a policy field of cluster bor. */
    String maatregel(String titel) {
        return maatregel(voorstel(titel, null));
    }

    String maatregel(Voorstel voorstel) {
        return doe(() -> maatregelen.voegToe(AGENDA, 1, voorstel)).kenmerk();
    }

    static Voorstel voorstel(String titel, String zaak) {
        return new Voorstel(titel, "", "", "groen", List.of(), null, zaak);
    }

    /** A case of a resident of this wijk that waits on round 1 of the agenda. */
    void zaak(String kenmerk, String wijk) {
        Agendalijst lijst = opstelling.bean(Agendalijst.class);
        doe(() -> {
            JdbcClient.create(database.dataSource())
                    .sql(
                            "insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, soort, fase,"
                                    + " status, volgcode_versie, cluster, ontvangen_op) values (?, 'Bomen', 'Bomen graag', ?,"
                                    + " 'website', false, 'beleidswens', 4, 'geagendeerd', 1, 'bor', ?)")
                    .param(kenmerk)
                    .param(wijk)
                    .param(LocalDateTime.now(klok))
                    .update();
            lijst.zetOp(kenmerk, wijk, "beleidswens");
            lijst.koppel(kenmerk, AGENDA, 1);
        });
    }

    /** Kenmerk of a measure that was worked out by this account. */
    String uitgewerkt(String titel, Uitwerking uitwerking, String account) {
        String kenmerk = maatregel(titel);
        doe(() -> maatregelen.status(kenmerk, Maatregelstatus.IN_UITWERKING, ""));
        doe(() -> maatregelen.werkUit(kenmerk, uitwerking, account));
        return kenmerk;
    }

    /** Seven fields that are in order, with these shares in 2026. */
    static Uitwerking uitwerking(Aandeel... aandelen) {
        long kosten = List.of(aandelen).stream().mapToLong(Aandeel::bedrag).sum();
        return uitwerking(kosten, "Het cluster kan dit jaar niet meer betalen.", 2026, 2027, aandelen);
    }

    static Uitwerking uitwerking(Long kosten, String reden, Integer van, Integer tot, Aandeel... aandelen) {
        return new Uitwerking(
                "Bomen op het plein",
                "We planten twaalf bomen rond het plein.",
                "Het plein is in de zomer te heet om er te zitten.",
                "cluster-bor",
                "Wijkraad en scholen",
                kosten,
                List.of(aandelen),
                reden,
                van,
                tot,
                "Cluster BOR geeft de bomen water en snoeit ze.");
    }

    static Aandeel cluster(long centen) {
        return new Aandeel("cluster-bor", 2026, centen);
    }

    static Aandeel wijkbudget(long centen) {
        return new Aandeel("wijkbudget", 2026, centen);
    }

    void status(String kenmerk, Maatregelstatus status) {
        doe(() -> maatregelen.status(kenmerk, status, "Omdat het moet."));
    }

    /** The measures of round 1 go all the way and the College adopts. */
    void stelVast(String... kenmerken) {
        for (String kenmerk : kenmerken) {
            status(kenmerk, Maatregelstatus.VASTGESTELD);
        }
        doe(() -> agendas.stelVast(AGENDA, 1));
    }
}
