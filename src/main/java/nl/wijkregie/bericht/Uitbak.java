package nl.wijkregie.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code bericht}: what has to leave and what has left. */
class Uitbak {

    private static final String KOLOMMEN = """
            select id, message_id, kenmerk, sjabloon, functie, wijze, aan, aanhef, postadres, onderwerp, tekst, status,
                   aangemaakt_op, verzonden_op
              from bericht
            """;

    private final JdbcClient jdbc;

    Uitbak(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Rij rij) {
        jdbc.sql("""
                        insert into bericht (id, message_id, kenmerk, sjabloon, functie, wijze, aan, aanhef, postadres,
                                             onderwerp, tekst, status, aangemaakt_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(rij.id())
                .param(rij.messageId())
                .param(rij.kenmerk())
                .param(rij.sjabloon())
                .param(rij.functie())
                .param(rij.wijze().code())
                .param(rij.aan())
                .param(rij.aanhef())
                .param(rij.postadres())
                .param(rij.onderwerp())
                .param(rij.tekst())
                .param(rij.status().code())
                .param(rij.aangemaaktOp())
                .update();
    }

    Optional<Rij> zoek(String id) {
        return jdbc.sql(KOLOMMEN + " where id = ?")
                .param(id)
                .query(Uitbak::lees)
                .optional();
    }

    /** Oldest first. */
    List<Rij> van(String kenmerk) {
        return jdbc.sql(KOLOMMEN + " where kenmerk = ? order by aangemaakt_op, id")
                .param(kenmerk)
                .query(Uitbak::lees)
                .list();
    }

    /** Of one status, oldest first. */
    List<Rij> met(Berichtstatus status) {
        return jdbc.sql(KOLOMMEN + " where status = ? order by aangemaakt_op, id")
                .param(status.code())
                .query(Uitbak::lees)
                .list();
    }

    /** Oldest first. */
    List<Rij> alles() {
        return jdbc.sql(KOLOMMEN + " order by aangemaakt_op, id")
                .query(Uitbak::lees)
                .list();
    }

    /** Guarded: false when another was first. */
    boolean markeer(String id, Berichtstatus van, Berichtstatus naar, LocalDateTime moment) {
        return jdbc.sql("update bericht set status = ?, verzonden_op = ? where id = ? and status = ?")
                        .param(naar.code())
                        .param(moment)
                        .param(id)
                        .param(van.code())
                        .update()
                == 1;
    }

    /** What still waits to be sent stays without words, for the job that will look at it; all else goes. */
    int verwijder(String kenmerk) {
        int wachtend = jdbc.sql("update bericht set status = ?, aan = null, aanhef = null, postadres = null,"
                        + " onderwerp = '', tekst = '' where kenmerk = ? and status = ?")
                .param(Berichtstatus.VERVALLEN.code())
                .param(kenmerk)
                .param(Berichtstatus.TE_VERZENDEN.code())
                .update();
        return wachtend
                + jdbc.sql("delete from bericht where kenmerk = ? and tekst <> ''")
                        .param(kenmerk)
                        .update();
    }

    /** Takes name and addresses of the resident out of every message of the case; what has not left will not leave. */
    void wisPersoonsgegevens(String kenmerk) {
        jdbc.sql("update bericht set status = ? where kenmerk = ? and functie = ? and status in (?, ?)")
                .param(Berichtstatus.VERVALLEN.code())
                .param(kenmerk)
                .param(Ontvanger.INDIENER)
                .param(Berichtstatus.TE_VERZENDEN.code())
                .param(Berichtstatus.TE_PRINTEN.code())
                .update();
        jdbc.sql("update bericht set aan = null, aanhef = null, postadres = null where kenmerk = ? and functie = ?")
                .param(kenmerk)
                .param(Ontvanger.INDIENER)
                .update();
    }

    private static Rij lees(ResultSet rij, int nummer) throws SQLException {
        return new Rij(
                rij.getString("id"),
                rij.getString("message_id"),
                rij.getString("kenmerk"),
                rij.getString("sjabloon"),
                rij.getString("functie"),
                Wijze.van(rij.getString("wijze")),
                rij.getString("aan"),
                rij.getString("aanhef"),
                rij.getString("postadres"),
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                Berichtstatus.van(rij.getString("status")),
                rij.getTimestamp("aangemaakt_op").toLocalDateTime(),
                moment(rij.getTimestamp("verzonden_op")));
    }

    private static @Nullable LocalDateTime moment(@Nullable Timestamp kolom) {
        return kolom == null ? null : kolom.toLocalDateTime();
    }
}
