package nl.wijkregie.voorbeelden;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.wijkregie.termijn.Termijnbewaking;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends what was due for tasks that are still open, on the day on which it was due, and so not all at once today. */
@Component
@Profile("demo")
class Voorbeeldherinneringen {

    private static final LocalTime OCHTEND = LocalTime.of(8, 0);

    private final Terugblik terugblik;
    private final Termijnbewaking bewaking;
    private final JdbcClient database;

    Voorbeeldherinneringen(Terugblik terugblik, Termijnbewaking bewaking, JdbcClient database) {
        this.terugblik = terugblik;
        this.bewaking = bewaking;
        this.database = database;
    }

    /** Without a transaction: the watch of terms has one per reminder. */
    void haalIn() {
        LocalDateTime nu = terugblik.nu();
        for (LocalDate dag : dagen(nu.toLocalDate())) {
            LocalDateTime ochtend = dag.atTime(OCHTEND);
            terugblik.op(ochtend.isBefore(nu) ? ochtend : nu, bewaking::controleer);
        }
    }

    private List<LocalDate> dagen(LocalDate vandaag) {
        return database.sql("select herinneren_op as dag from taak where klaar_op is null and herinneren_op <= :vandaag"
                        + " union select escaleren_op from taak where klaar_op is null and escaleren_op <= :vandaag"
                        + " order by dag")
                .param("vandaag", vandaag)
                .query(LocalDate.class)
                .list();
    }
}
