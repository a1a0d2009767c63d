package nl.wijkregie.testsupport;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows in batches; closed, everything is written. */
final class Geschiedenistabellen implements AutoCloseable {

    private static final int PER_KEER = 2_000;
    private static final int TERMIJN_IN_DAGEN = 30;
    private static final int VERTELD_PER = 10;
    private static final List<String> TERREINEN =
            List.of("groen", "verkeer", "ontmoeting", "evenementen", "veiligheid");
    private static final List<String> CLUSTERS = List.of("bor", "ruimte", "sociaal", "vth", "lv");
    private static final List<String> WOORDEN = List.of("Speelplek", "Buurttuin", "Straatfeest", "Zitbank", "Fietspad");
    private static final String VERANTWOORDING =
            "{\"verslag\":\"Het is gelukt.\",\"werkelijkeKosten\":10000,\"toestemmingVoorbeeld\":true,\"rekening\":null}";

    private final Connection verbinding;
    private final List<Reeks> reeksen = new ArrayList<>();
    private final Reeks dossiers;
    private final Reeks stukken;
    private final Reeks verhalen;
    private final Reeks zaken;
    private final Reeks fasen;
    private final Reeks taken;
    private final Reeks wachten;
    private final Reeks jaren;
    private final Reeks rekeningen;
    private int volgende;

    Geschiedenistabellen(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        dossiers = reeks(
                verbinding,
                "insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, volgcode_versie,"
                        + " soort, fase, status, uitkomst, ontvangen_op, afgerond_op, buurt, beleidsterrein, cluster,"
                        + " gestart_door, toestemming_voorbeeld)"
                        + " values (?, ?, 'Samen iets doen.', ?, 'website', false, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)");
        stukken = reeks(
                verbinding,
                "insert into stuk (kenmerk, soort, inhoud, ontvangen_op) values (?, 'verantwoording', ?, ?)",
                dossiers);
        verhalen = reeks(
                verbinding,
                "insert into verhaal (kenmerk, tekst, versie, geschreven_op) values (?, 'Het is mooi geworden.', 1, ?)",
                dossiers);
        zaken = reeks(verbinding, "insert into zaakcijfer values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        fasen = reeks(verbinding, "insert into fasecijfer values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        wachten = reeks(verbinding, "insert into wachtstap values (?, ?, 'initiatief', ?, ?, ?, ?, ?, ?, ?)");
        taken = reeks(
                verbinding,
                "insert into taak (taak_id, kenmerk, proces, stap, naam, groep, wijk, begonnen_op, uiterlijk, klaar_op,"
                        + " klaar_maand, dagen, hoe) values (?, ?, 'initiatief', ?, ?, 'cluster-bor', ?, ?, ?, ?, ?, ?, ?)");
        jaren = reeks(
                verbinding,
                "insert into budgetjaar (jaar, budget, aanloopkosten, wijkbudget, percentage_initiatieven, status,"
                        + " voorbeeld, geopend_op, geopend_door) values (?, 9, 0, 9, 33, 'open', true, ?, 'test')");
        rekeningen = reeks(
                verbinding,
                "insert into grootboekrekening (jaar, soort, wijk, pot, kenmerk, saldo) values (?, ?, ?, ?, ?, ?)");
    }

    void potten(int van, int tot, List<String> wijken) throws SQLException {
        for (int jaar = van; jaar <= tot; jaar++) {
            if (!bestaat(jaar)) {
                pot(jaar, wijken);
            }
        }
    }

    private void pot(int jaar, List<String> wijken) throws SQLException {
        jaren.rij(jaar, LocalDate.of(jaar, 1, 1).atStartOfDay());
        jaren.leeg();
        for (String wijk : wijken) {
            rekeningen.rij(jaar, "vrij", wijk, "initiatieven", "", 1_000_00L);
            rekeningen.rij(jaar, "vrij", wijk, "wijkagenda", "", 2_000_00L);
        }
    }

    private boolean bestaat(int jaar) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select jaar from budgetjaar where jaar = ?")) {
            vraag.setInt(1, jaar);
            return vraag.executeQuery().next();
        }
    }

    void zaak(
            String kenmerk,
            String wijk,
            String soort,
            LocalDate ontvangen,
            @Nullable String uitkomst,
            @Nullable LocalDate klaar,
            int fase)
            throws SQLException {
        zaken.rij(
                kenmerk,
                wijk,
                soort,
                ontvangen,
                Geschiedenis.maand(ontvangen),
                uitkomst,
                klaar,
                maand(klaar),
                dagen(ontvangen, klaar));
        int plek = Math.floorMod(kenmerk.hashCode(), TERREINEN.size());
        dossiers.rij(
                kenmerk,
                WOORDEN.get(Math.floorMod(kenmerk.hashCode() / 7, WOORDEN.size())) + " in de buurt",
                wijk,
                "onbepaald".equals(soort) ? null : soort,
                fase,
                uitkomst == null ? "in-orientatie" : "afgerond",
                uitkomst,
                ontvangen.atTime(9, 0),
                klaar == null ? null : klaar.atTime(16, 0),
                "Buurt " + plek,
                TERREINEN.get(plek),
                fase < 3 ? null : CLUSTERS.get(plek),
                plek == 0 ? "kcc" : null);
    }

    /** What the resident sent afterwards; one in ten is told about. */
    void verantwoord(String kenmerk, LocalDate dag) throws SQLException {
        stukken.rij(kenmerk, VERANTWOORDING, dag.atTime(12, 0));
        if (volgende % VERTELD_PER == 0) {
            verhalen.rij(kenmerk, dag.atTime(15, 0));
        }
    }

    void fase(String kenmerk, int fase, String wijk, String soort, LocalDate begonnen, @Nullable LocalDate klaar)
            throws SQLException {
        fasen.rij(kenmerk, fase, fase, wijk, soort, begonnen, klaar, maand(klaar), dagen(begonnen, klaar));
    }

    void taak(String kenmerk, String stap, String wijk, LocalDate begonnen, @Nullable LocalDate klaar, String hoe)
            throws SQLException {
        taken.rij(
                "taak-" + volgende++,
                kenmerk,
                stap,
                "Stap " + stap,
                wijk,
                begonnen.atTime(9, 0),
                begonnen.plusDays(TERMIJN_IN_DAGEN),
                klaar == null ? null : klaar.atTime(16, 0),
                maand(klaar),
                dagen(begonnen, klaar),
                klaar == null ? null : hoe);
    }

    void wacht(
            String kenmerk, String stap, String wijk, LocalDate begonnen, @Nullable LocalDate klaar, boolean afgebroken)
            throws SQLException {
        wachten.rij(
                "wacht-" + volgende++,
                kenmerk,
                stap,
                wijk,
                begonnen,
                klaar,
                maand(klaar),
                dagen(begonnen, klaar),
                klaar != null && afgebroken);
    }

    /** As the ledger leaves it: three accounts, of which the last holds what was paid. */
    void besteed(int jaar, String wijk, String kenmerk, long centen) throws SQLException {
        rekeningen.rij(jaar, "gereserveerd", wijk, "initiatieven", kenmerk, 0L);
        rekeningen.rij(jaar, "te-betalen", wijk, "initiatieven", kenmerk, 0L);
        rekeningen.rij(jaar, "besteed", wijk, "initiatieven", kenmerk, centen);
    }

    @Override
    public void close() throws SQLException {
        for (Reeks reeks : reeksen) {
            reeks.close();
        }
    }

    private Reeks reeks(Connection verbinding, String opdracht) throws SQLException {
        return reeks(verbinding, opdracht, null);
    }

    /** @param eerst whose rows those of this table refer to */
    private Reeks reeks(Connection verbinding, String opdracht, @Nullable Reeks eerst) throws SQLException {
        Reeks reeks = new Reeks(verbinding.prepareStatement(opdracht), eerst);
        reeksen.add(reeks);
        return reeks;
    }

    private static @Nullable Integer maand(@Nullable LocalDate dag) {
        return dag == null ? null : Geschiedenis.maand(dag);
    }

    private static @Nullable Integer dagen(LocalDate van, @Nullable LocalDate tot) {
        return tot == null ? null : (int) ChronoUnit.DAYS.between(van, tot);
    }

    /** Rows of one table that wait for their batch. */
    private static final class Reeks implements AutoCloseable {

        private final PreparedStatement opdracht;
        private final @Nullable Reeks eerst;
        private int wachtend;

        private Reeks(PreparedStatement opdracht, @Nullable Reeks eerst) {
            this.opdracht = opdracht;
            this.eerst = eerst;
        }

        void rij(@Nullable Object... waarden) throws SQLException {
            for (int plek = 0; plek < waarden.length; plek++) {
                Object waarde = waarden[plek];
                if (waarde == null) {
                    opdracht.setNull(plek + 1, Types.NULL);
                } else if (waarde instanceof LocalDate dag) {
                    opdracht.setDate(plek + 1, Date.valueOf(dag));
                } else if (waarde instanceof java.time.LocalDateTime moment) {
                    opdracht.setTimestamp(plek + 1, Timestamp.valueOf(moment));
                } else {
                    opdracht.setObject(plek + 1, waarde);
                }
            }
            opdracht.addBatch();
            if (++wachtend == PER_KEER) {
                leeg();
            }
        }

        void leeg() throws SQLException {
            if (eerst != null && eerst.wachtend > 0) {
                eerst.leeg();
            }
            opdracht.executeBatch();
            wachtend = 0;
        }

        @Override
        public void close() throws SQLException {
            leeg();
            opdracht.close();
        }
    }
}
