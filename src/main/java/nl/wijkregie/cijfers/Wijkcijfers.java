package nl.wijkregie.cijfers;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures with which everybody compares the wijken (ROE-I3). A complaint that was referred on is no idea and is not counted. */
@Component
public class Wijkcijfers {

    private static final String VANUIT = "select wijk, coalesce(beleidsterrein, '') terrein,"
            + " cast(extract(year from %1$s) as integer) jaar, count(*) aantal from initiatief"
            + " where %2$s and %1$s >= :van and %1$s < :tot"
            + " group by wijk, coalesce(beleidsterrein, ''), cast(extract(year from %1$s) as integer)";
    private static final String INGEDIEND =
            VANUIT.formatted("ontvangen_op", "(uitkomst is null or uitkomst <> 'doorverwezen')");
    private static final String UITGEVOERD =
            VANUIT.formatted("afgerond_op", "uitkomst in ('gerealiseerd', 'uitgevoerd')");

    private final JdbcClient database;

    Wijkcijfers(JdbcClient database) {
        this.database = database;
    }

    /** All counts of these years, both included; what did not occur is left out, and a combination can occur twice. */
    @Transactional(readOnly = true)
    public List<Wijkcijfer> ideeen(int vanJaar, int totEnMetJaar) {
        return Stream.concat(
                        tel(INGEDIEND, vanJaar, totEnMetJaar).stream()
                                .map(telling -> new Wijkcijfer(
                                        telling.wijk(), telling.terrein(), telling.jaar(), telling.aantal(), 0)),
                        tel(UITGEVOERD, vanJaar, totEnMetJaar).stream()
                                .map(telling -> new Wijkcijfer(
                                        telling.wijk(), telling.terrein(), telling.jaar(), 0, telling.aantal())))
                .toList();
    }

    /** Year of the first idea; empty when there is none. */
    public OptionalInt eersteJaar() {
        return database
                .sql("select ontvangen_op from initiatief order by ontvangen_op fetch first 1 rows only")
                .query((rij, nummer) -> rij.getTimestamp(1).toLocalDateTime().getYear())
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private List<Telling> tel(String opdracht, int vanJaar, int totEnMetJaar) {
        return database.sql(opdracht)
                .param("van", LocalDate.of(vanJaar, 1, 1).atStartOfDay())
                .param("tot", LocalDate.of(totEnMetJaar + 1, 1, 1).atStartOfDay())
                .query((rij, nummer) -> new Telling(
                        rij.getString("wijk"), rij.getString("terrein"), rij.getInt("jaar"), rij.getLong("aantal")))
                .list();
    }

    private record Telling(String wijk, String terrein, int jaar, long aantal) {}
}
