package nl.wijkregie.initiatief.openbaar;

import java.util.List;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Persoonsgegevens;
import nl.wijkregie.initiatief.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The initiatives of a wijk that run and that everybody may see (ROE-I2): with consent, after triage, so that somebody of the
 * municipality read the title, and without a title in which a way to reach a person stands. Complaints, requests and wishes are
 * never listed.
 */
@Component
public class LopendeIdeeen {

    private static final int MEESTE = 200;

    private final JdbcClient database;

    LopendeIdeeen(JdbcClient database) {
        this.database = database;
    }

    /** Newest first, at most two hundred. */
    public List<LopendIdee> inWijk(String wijk) {
        return database
                .sql("select titel, fase, ontvangen_op from initiatief where wijk = ? and uitkomst is null"
                        + " and toestemming_tonen and soort = ? and fase > ? order by ontvangen_op desc, kenmerk desc"
                        + " fetch first ? rows only")
                .params(wijk, Soort.INWONERINITIATIEF.code(), Fase.TRIAGE.nummer(), MEESTE)
                .query((rij, nummer) -> new LopendIdee(
                        rij.getString("titel"),
                        Fase.van(rij.getInt("fase")),
                        rij.getTimestamp("ontvangen_op").toLocalDateTime().toLocalDate()))
                .list()
                .stream()
                .filter(idee -> Persoonsgegevens.in(idee.titel()).isEmpty()
                        && !Persoonsgegevens.heeftVerbodenTeken(idee.titel()))
                .toList();
    }
}
