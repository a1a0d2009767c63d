package nl.wijkregie.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Uitkomst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cases whose term has passed: whole years after the day of their end, by outcome, as /privacy tells. */
@Component
class Verlopenzaken {

    private final JdbcClient database;
    private final Gemeente gemeente;
    private final Clock klok;

    Verlopenzaken(JdbcClient database, Gemeente gemeente, Clock klok) {
        this.database = database;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /**
     * Cases with this outcome that may be erased, in order of kenmerk. A case of which money has to be paid or paid back
     * yet is not among them: its account number is still needed.
     *
     * @param na the kenmerk after which to go on; empty for the first
     */
    List<String> met(Uitkomst uitkomst, String na, int hoogstens) {
        return database.sql("""
                        select kenmerk from initiatief i
                         where uitkomst = ? and afgerond_op < ? and gewist_op is null and kenmerk > ?
                           and not exists (select 1 from betaalopdracht b
                                            where b.kenmerk = i.kenmerk and b.status = 'klaar')
                           and not exists (select 1 from terugvordering t
                                            where t.kenmerk = i.kenmerk and t.status = 'open')
                         order by kenmerk
                         fetch first %d rows only
                        """.formatted(hoogstens))
                .params(uitkomst.code(), grens(uitkomst).atStartOfDay(), na)
                .query(String.class)
                .list();
    }

    /** The first day of end that is still kept today. */
    private LocalDate grens(Uitkomst uitkomst) {
        return LocalDate.now(klok).minus(gemeente.bewaring().termijn(uitkomst.code()));
    }
}
