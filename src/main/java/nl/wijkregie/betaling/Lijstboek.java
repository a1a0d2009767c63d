package nl.wijkregie.betaling;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of released lists; every call takes part in the caller's transaction. */
@Component
class Lijstboek {

    private static final String REEKS = "betaallijst";
    private static final String LIJSTEN = """
            select l.nummer, l.vrijgegeven_door, l.functie, l.vrijgegeven_op, count(*) as aantal, sum(b.bedrag) as totaal
              from betaallijst l
              join betaalopdracht b on b.lijst = l.id
            """;
    private static final String PER_LIJST = """
             group by l.id, l.nummer, l.vrijgegeven_door, l.functie, l.vrijgegeven_op
             order by l.id desc
            """;

    private final JdbcClient database;
    private final Clock klok;

    Lijstboek(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Lets one release at a time go on, until the end of its transaction. */
    void wachtOpBeurt() {
        database.sql("select laatste from kenmerkreeks where reeks = ? for update")
                .param(REEKS)
                .query(Integer.class)
                .single();
    }

    /** Opens the next list; call after {@link #wachtOpBeurt()}. Returns its id. */
    long open(Bevoegde wie) {
        database.sql("update kenmerkreeks set laatste = laatste + 1 where reeks = ?")
                .param(REEKS)
                .update();
        int laatste = database.sql("select laatste from kenmerkreeks where reeks = ?")
                .param(REEKS)
                .query(Integer.class)
                .single();
        String nummer = "BL-%05d".formatted(laatste);
        database.sql("insert into betaallijst (nummer, vrijgegeven_door, functie, vrijgegeven_op) values (?, ?, ?, ?)")
                .param(nummer)
                .param(wie.account())
                .param(wie.functie())
                .param(LocalDateTime.now(klok))
                .update();
        return database.sql("select id from betaallijst where nummer = ?")
                .param(nummer)
                .query(Long.class)
                .single();
    }

    String nummer(long id) {
        return database.sql("select nummer from betaallijst where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    List<Betaallijst> alle() {
        return lees(database.sql(LIJSTEN + PER_LIJST));
    }

    Optional<Betaallijst> zoek(String nummer) {
        return lees(database.sql(LIJSTEN + " where l.nummer = ?" + PER_LIJST).param(nummer)).stream()
                .findFirst();
    }

    private static List<Betaallijst> lees(JdbcClient.StatementSpec vraag) {
        return vraag.query((rij, nummer) -> new Betaallijst(
                        rij.getString("nummer"),
                        rij.getString("vrijgegeven_door"),
                        rij.getString("functie"),
                        rij.getTimestamp("vrijgegeven_op").toLocalDateTime(),
                        rij.getInt("aantal"),
                        rij.getLong("totaal")))
                .list();
    }
}
