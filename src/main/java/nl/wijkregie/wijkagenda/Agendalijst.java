package nl.wijkregie.wijkagenda;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
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
     * Puts a case on the list of its wijk. A case on which was decided before comes up for a decision again, as new; a case
     * that still waits keeps its place.
     *
     * @param aanleiding kind of the case: an initiatief with larger impact, a beleidswens, or a verzoek too large to do at once
     */
    public void zetOp(String kenmerk, String wijk, String aanleiding) {
        LocalDateTime nu = LocalDateTime.now(klok);
        database.sql("update agendapunt set wijk = ?, aanleiding = ?, sinds = ?, besluit = null, besloten_op = null"
                        + " where kenmerk = ? and besluit is not null")
                .param(wijk)
                .param(aanleiding)
                .param(nu)
                .param(kenmerk)
                .update();
        boolean opLijst = database.sql("select count(*) from agendapunt where kenmerk = ?")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!opLijst) {
            database.sql("insert into agendapunt (kenmerk, wijk, aanleiding, sinds) values (?, ?, ?, ?)")
                    .param(kenmerk)
                    .param(wijk)
                    .param(aanleiding)
                    .param(nu)
                    .update();
        }
    }

    /** Records what the agenda decided on a case: {@code opgenomen} or {@code niet-opgenomen}. */
    public void besluit(String kenmerk, String besluit) {
        database.sql("update agendapunt set besluit = ?, besloten_op = ? where kenmerk = ?")
                .param(besluit)
                .param(LocalDateTime.now(klok))
                .param(kenmerk)
                .update();
    }

    /** Cases of a wijk that wait for a decision, longest waiting first. */
    public List<Agendapunt> wachtend(String wijk) {
        return database.sql("select * from agendapunt where wijk = ? and besluit is null order by sinds, kenmerk")
                .param(wijk)
                .query((rij, nummer) -> new Agendapunt(
                        rij.getString("kenmerk"),
                        rij.getString("wijk"),
                        rij.getString("aanleiding"),
                        rij.getTimestamp("sinds").toLocalDateTime(),
                        rij.getString("besluit")))
                .list();
    }

    /**
     * One case on the list.
     *
     * @param besluit what was decided, or null as long as it waits
     */
    public record Agendapunt(
            String kenmerk,
            String wijk,
            String aanleiding,
            LocalDateTime sinds,
            @Nullable String besluit) {}
}
