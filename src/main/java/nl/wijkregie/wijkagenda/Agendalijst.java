package nl.wijkregie.wijkagenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of beleidswensen and larger initiatives that wait for the wijkagenda of their wijk (ROE-F3, ROE-G2). */
@Component
public class Agendalijst {

    private final JdbcClient database;
    private final Clock klok;

    Agendalijst(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Waits for others who put cases on the list or take them from it, and lets who comes after wait until this transaction
     * ends: a case that comes while an agenda begins or ends its first list is either on it or not.
     */
    public void sluit() {
        database.sql("select id from agendalijstslot where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /**
     * Puts a case on the list of its wijk. A case on which was decided before comes up for a decision again, as new; a case
     * that still waits keeps its place.
     *
     * @param aanleiding kind of the case: an initiatief with larger impact, a beleidswens, or a verzoek too large to do at once
     */
    public void zetOp(String kenmerk, String wijk, String aanleiding) {
        LocalDateTime nu = LocalDateTime.now(klok);
        database.sql("update agendapunt set wijk = ?, aanleiding = ?, sinds = ?, besluit = null, besloten_op = null,"
                        + " toelichting = null, agenda = null, ronde = null, maatregel = null"
                        + " where kenmerk = ? and besluit is not null")
                .param(wijk)
                .param(aanleiding)
                .param(nu)
                .param(kenmerk)
                .update();
        if (zoek(kenmerk).isEmpty()) {
            database.sql("insert into agendapunt (kenmerk, wijk, aanleiding, sinds) values (?, ?, ?, ?)")
                    .param(kenmerk)
                    .param(wijk)
                    .param(aanleiding)
                    .param(nu)
                    .update();
        }
    }

    /**
     * Records what was decided on a case that waits: {@code opgenomen} or {@code niet-opgenomen}, or the outcome of a case
     * that ended by itself. A decision that was taken stays as it is.
     *
     * @return whether it was recorded
     */
    public boolean besluit(String kenmerk, String besluit) {
        return database.sql("update agendapunt set besluit = ?, besloten_op = ? where kenmerk = ? and besluit is null")
                        .param(besluit)
                        .param(LocalDateTime.now(klok))
                        .param(kenmerk)
                        .update()
                > 0;
    }

    /** Cases of a wijk that wait for a decision, on an agenda or not yet, longest waiting first. */
    public List<Agendapunt> wachtend(String wijk) {
        return database.sql("select * from agendapunt where wijk = ? and besluit is null order by sinds, kenmerk")
                .param(wijk)
                .query(Agendalijst::lees)
                .list();
    }

    /** Cases on a round of an agenda, decided or not, longest waiting first. */
    public List<Agendapunt> van(String agenda, int ronde) {
        return database.sql("select * from agendapunt where agenda = ? and ronde = ? order by sinds, kenmerk")
                .param(agenda)
                .param(ronde)
                .query(Agendalijst::lees)
                .list();
    }

    /** The case on the list, or empty when it never came on it. */
    public Optional<Agendapunt> zoek(String kenmerk) {
        return database.sql("select * from agendapunt where kenmerk = ?")
                .param(kenmerk)
                .query(Agendalijst::lees)
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Agendapunt> vergrendel(String kenmerk) {
        return database.sql("select * from agendapunt where kenmerk = ? for update")
                .param(kenmerk)
                .query(Agendalijst::lees)
                .optional();
    }

    /**
     * Couples a case that waits to a round of an agenda, without a measure; null takes it from its agenda.
     *
     * @return whether it still waits
     */
    public boolean koppel(String kenmerk, @Nullable String agenda, @Nullable Integer ronde) {
        return database.sql("update agendapunt set agenda = ?, ronde = ?, maatregel = null, toelichting = null"
                                + " where kenmerk = ? and besluit is null")
                        .param(1, agenda, Types.VARCHAR)
                        .param(2, ronde, Types.INTEGER)
                        .param(3, kenmerk)
                        .update()
                > 0;
    }

    /** Notes which measure carries a case out; null when none does any more. */
    public void maatregel(String kenmerk, @Nullable String maatregel) {
        database.sql("update agendapunt set maatregel = ? where kenmerk = ?")
                .param(1, maatregel, Types.VARCHAR)
                .param(2, kenmerk)
                .update();
    }

    /** Notes what there is to say about the decision; null takes it away. */
    public void lichtToe(String kenmerk, @Nullable String toelichting) {
        database.sql("update agendapunt set toelichting = ? where kenmerk = ?")
                .param(1, toelichting, Types.VARCHAR)
                .param(2, kenmerk)
                .update();
    }

    private static Agendapunt lees(ResultSet rij, int nummer) throws SQLException {
        return new Agendapunt(
                rij.getString("kenmerk"),
                rij.getString("wijk"),
                rij.getString("aanleiding"),
                rij.getTimestamp("sinds").toLocalDateTime(),
                rij.getString("besluit"),
                rij.getString("agenda"),
                rij.getObject("ronde", Integer.class),
                rij.getString("maatregel"),
                rij.getString("toelichting"));
    }

    /**
     * One case on the list for the wijkagenda (ROE-G2).
     *
     * @param kenmerk kenmerk of the case
     * @param aanleiding kind of the case: {@code inwonerinitiatief}, {@code beleidswens} or {@code verzoek}
     * @param besluit {@code opgenomen} or {@code niet-opgenomen}; the outcome of the case when that ended before a decision;
     *     null as long as it waits
     * @param agenda kenmerk of the agenda on which it stands; null as long as no agenda took it
     * @param ronde round of that agenda; null with {@code agenda}
     * @param maatregel measure that carries it out, known from the first list on; null before, or when there is none
     * @param toelichting why it is not taken up, or what came of its measure; null when there is nothing to say
     */
    public record Agendapunt(
            String kenmerk,
            String wijk,
            String aanleiding,
            LocalDateTime sinds,
            @Nullable String besluit,
            @Nullable String agenda,
            @Nullable Integer ronde,
            @Nullable String maatregel,
            @Nullable String toelichting) {

        /** Decision: a measure carries it out. */
        public static final String OPGENOMEN = "opgenomen";

        /** Decision: no measure carries it out. */
        public static final String NIET_OPGENOMEN = "niet-opgenomen";

        /** Whether a decision still has to be taken. */
        public boolean wacht() {
            return besluit == null;
        }

        /** Whether the wijkcoalitie noted that it does not take this case up; who filed it hears that when the first list is done. */
        public boolean nietOvergenomen() {
            return besluit == null && toelichting != null;
        }
    }
}
