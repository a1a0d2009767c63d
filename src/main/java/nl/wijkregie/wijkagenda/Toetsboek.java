package nl.wijkregie.wijkagenda;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code maatregeltoets}. */
@Component
class Toetsboek {

    private final JdbcClient database;
    private final Clock klok;

    Toetsboek(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    List<Toets> van(String maatregel) {
        return database.sql("select * from maatregeltoets where maatregel = ? order by toetser")
                .param(maatregel)
                .query((rij, nummer) -> new Toets(
                        rij.getString("maatregel"),
                        rij.getString("toetser"),
                        rij.getObject("haalbaar", Boolean.class),
                        rij.getObject("regulier", Boolean.class),
                        Objects.requireNonNullElse(rij.getString("motivering"), ""),
                        rij.getString("account"),
                        rij.getObject("moment", LocalDateTime.class)))
                .list();
    }

    /** @return false when this group was not asked */
    boolean leg(
            String maatregel, String toetser, boolean haalbaar, boolean regulier, String motivering, String account) {
        return database.sql("update maatregeltoets set haalbaar = ?, regulier = ?, motivering = ?, account = ?,"
                                + " moment = ? where maatregel = ? and toetser = ?")
                        .param(haalbaar)
                        .param(regulier)
                        .param(motivering)
                        .param(account)
                        .param(LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                        .param(maatregel)
                        .param(toetser)
                        .update()
                == 1;
    }
}
