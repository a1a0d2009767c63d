package nl.wijkregie.wijkagenda;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code maatregeloordeel}; rows are only ever added. */
@Component
class Oordeelboek {

    private static final String INSTEMMING = "instemming";
    private static final String AANPASSEN = "aanpassen";

    private final JdbcClient database;

    Oordeelboek(JdbcClient database) {
        this.database = database;
    }

    void voegToe(Oordeel oordeel) {
        database.sql(
                        "insert into maatregeloordeel (maatregel, versie, beoordelaar, oordeel, motivering, account, functie,"
                                + " mandaat, moment) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(1, oordeel.maatregel())
                .param(2, oordeel.versie())
                .param(3, oordeel.beoordelaar())
                .param(4, oordeel.instemming() ? INSTEMMING : AANPASSEN)
                .param(5, oordeel.motivering())
                .param(6, oordeel.account())
                .param(7, oordeel.functie())
                .param(8, oordeel.mandaat(), Types.VARCHAR)
                .param(9, oordeel.moment())
                .update();
    }

    /** Newest first. */
    List<Oordeel> van(String maatregel) {
        return database.sql("select * from maatregeloordeel where maatregel = ? order by id desc")
                .param(maatregel)
                .query((rij, nummer) -> new Oordeel(
                        rij.getString("maatregel"),
                        rij.getInt("versie"),
                        rij.getString("beoordelaar"),
                        rij.getString("oordeel").equals(INSTEMMING),
                        rij.getString("motivering"),
                        rij.getString("account"),
                        rij.getString("functie"),
                        rij.getString("mandaat"),
                        rij.getObject("moment", LocalDateTime.class)))
                .list();
    }
}
