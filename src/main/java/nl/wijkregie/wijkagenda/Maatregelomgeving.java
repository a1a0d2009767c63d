package nl.wijkregie.wijkagenda;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which measures already run somewhere on the same theme, so that efforts do not pile up (DHE-5). */
@Component
public class Maatregelomgeving {

    private static final int MEESTE = 20;

    private static final List<String> GEEINDIGD = Arrays.stream(Maatregelstatus.values())
            .filter(Maatregelstatus::isEinde)
            .map(Maatregelstatus::code)
            .toList();

    private final JdbcClient database;

    Maatregelomgeving(JdbcClient database) {
        this.database = database;
    }

    /**
     * Measures of a wijk that have not ended, for this buurt or on this policy field, newest first and at most twenty.
     *
     * @param buurt null asks for none
     * @param beleidsterrein code; null asks for none
     * @param behalve kenmerk of the case whose own measure is left out
     */
    public List<Maatregel> lopend(
            String wijk, @Nullable String buurt, @Nullable String beleidsterrein, String behalve) {
        return database.sql("select m.* from maatregel m join wijkagenda a on a.kenmerk = m.agenda"
                        + " where a.wijk = :wijk and m.status not in (:geeindigd)"
                        + " and (m.buurt = :buurt or m.beleidsterrein = :terrein)"
                        + " and (m.zaak is null or m.zaak <> :behalve)"
                        + " order by a.jaar desc, m.ronde desc, m.nummer fetch first :meeste rows only")
                .param("wijk", wijk)
                .param("geeindigd", GEEINDIGD)
                .param("buurt", buurt, Types.VARCHAR)
                .param("terrein", beleidsterrein, Types.VARCHAR)
                .param("behalve", behalve)
                .param("meeste", MEESTE)
                .query(Maatregelboek::maatregel)
                .list();
    }
}
