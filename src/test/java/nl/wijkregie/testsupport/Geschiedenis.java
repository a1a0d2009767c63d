package nl.wijkregie.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import nl.wijkregie.termijn.Maandgetal;
import org.jspecify.annotations.Nullable;

/**
 * Years of cases that were never played: written straight into our tables, as the application would have left them, to see
 * whether figures stay quick. The same every time. One in forty still runs, and part of the open tasks is late.
 */
public final class Geschiedenis {

    private static final List<String> WIJKEN = List.of(
            "centrum",
            "herten",
            "swalmen",
            "asenray",
            "maasniel",
            "roermond-oost",
            "donderberg",
            "hoogvonderen",
            "roermond-zuid");
    private static final List<String> SOORTEN = List.of("inwonerinitiatief", "verzoek", "beleidswens", "onbepaald");
    private static final List<String> UITKOMSTEN =
            List.of("gerealiseerd", "uitgevoerd", "niet-gesteund", "afgewezen", "ingetrokken", "verlopen");
    /** Steps of each phase, and how many days each takes at most. */
    private static final List<List<String>> STAPPEN = List.of(
            List.of("ideeVersterken"),
            List.of("triage"),
            List.of("orientatie", "adviesWijkregisseur"),
            List.of("principebesluit", "definitiefBesluit"),
            List.of("evaluatie"));

    private static final int[] DAGEN = {8, 12, 30, 60, 150};
    private static final int OPEN_PER = 40;
    /** H2 grows slower with each row that is not committed. */
    private static final int PER_TRANSACTIE = 1_000;

    private final Random toeval = new Random(20_26);
    private final LocalDate vandaag;

    /** @param vandaag day on which the history ends */
    public Geschiedenis(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** Writes so many cases, received evenly over so many years before today; a budget year that is not there yet is opened. */
    public void schrijf(DataSource database, int zaken, int jaren) throws SQLException {
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            try (Geschiedenistabellen tabellen = new Geschiedenistabellen(verbinding)) {
                tabellen.potten(vandaag.getYear() - jaren, vandaag.getYear(), WIJKEN);
                for (int nummer = 0; nummer < zaken; nummer++) {
                    zaak(tabellen, nummer, vandaag.minusDays(1 + (long) nummer * 365 * jaren / zaken));
                    if (nummer % PER_TRANSACTIE == 0) {
                        verbinding.commit();
                    }
                }
            }
            verbinding.commit();
        }
    }

    private void zaak(Geschiedenistabellen tabellen, int nummer, LocalDate ontvangen) throws SQLException {
        String kenmerk = "GES-" + nummer;
        String wijk = WIJKEN.get(toeval.nextInt(WIJKEN.size()));
        String soort = SOORTEN.get(toeval.nextInt(SOORTEN.size()));
        boolean open = nummer % OPEN_PER == 0;
        int fasen = 2 + toeval.nextInt(4);
        LocalDate dag = ontvangen;
        for (int fase = 1; fase <= fasen; fase++) {
            LocalDate klaar = open && fase == fasen ? null : na(dag, DAGEN[fase - 1]);
            tabellen.fase(kenmerk, fase, wijk, soort, dag, klaar);
            stappen(tabellen, kenmerk, fase, wijk, dag, klaar);
            dag = klaar == null ? dag : klaar;
        }
        String uitkomst = open ? null : UITKOMSTEN.get(toeval.nextInt(UITKOMSTEN.size()));
        tabellen.zaak(kenmerk, wijk, soort, ontvangen, uitkomst, open ? null : dag, fasen);
        if ("gerealiseerd".equals(uitkomst)) {
            tabellen.verantwoord(kenmerk, dag);
        }
        if (nummer % 3 == 0) {
            tabellen.besteed(ontvangen.getYear(), wijk, kenmerk, 100_00L + toeval.nextInt(900_00));
        }
    }

    private void stappen(
            Geschiedenistabellen tabellen,
            String kenmerk,
            int fase,
            String wijk,
            LocalDate begonnen,
            @Nullable LocalDate klaar)
            throws SQLException {
        for (String stap : STAPPEN.get(fase - 1)) {
            tabellen.taak(kenmerk, stap, wijk, begonnen, klaar, toeval.nextInt(20) == 0 ? "vervallen" : "voltooid");
        }
        if (fase >= 4) {
            String wacht = fase == 4 ? "wachtOpPlan" : "wachtOpVerantwoording";
            tabellen.wacht(kenmerk, wacht, wijk, begonnen, klaar, toeval.nextInt(20) == 0);
        }
    }

    /** Not in the future: a case of last week is quicker. */
    private LocalDate na(LocalDate dag, int hoogstens) {
        LocalDate klaar = dag.plusDays(toeval.nextInt(hoogstens));
        return klaar.isAfter(vandaag) ? vandaag : klaar;
    }

    static int maand(LocalDate dag) {
        return Maandgetal.van(YearMonth.from(dag));
    }
}
