package nl.wijkregie.modelbeheer.uitrol;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the program, or the folder outside it, offered last of each file. By it a change of theirs is told from a file
 * that a process owner changed meanwhile.
 */
@Component
class Herkomstregister {

    private final JdbcClient database;

    Herkomstregister(JdbcClient database) {
        this.database = database;
    }

    /** Fingerprint of what was offered last, by name. */
    Map<String, String> aangeboden() {
        Map<String, String> gevonden = new HashMap<>();
        database.sql("select naam, vingerafdruk from modelherkomst").query(rij -> {
            gevonden.put(rij.getString("naam"), rij.getString("vingerafdruk"));
        });
        return gevonden;
    }

    /** Names of files that were left out and not brought in anew since. */
    Set<String> overgeslagen() {
        return new TreeSet<>(database.sql("select naam from modelherkomst where overgeslagen")
                .query(String.class)
                .list());
    }

    /** These were offered. */
    void noteer(Collection<Modelbestand> bestanden, boolean overgeslagen) {
        for (Modelbestand bestand : bestanden) {
            zet(bestand.naam(), bestand.vingerafdruk(), overgeslagen);
        }
    }

    /** A process owner brought these in: what was left out before is settled. */
    void beslecht(List<Modelwijziging> wijzigingen) {
        for (Modelwijziging wijziging : wijzigingen) {
            database.sql("update modelherkomst set overgeslagen = false where naam = ?")
                    .param(wijziging.naam())
                    .update();
        }
    }

    /** A proposal from the folder came to nothing: the next reading offers it again. */
    void vergeet(List<Modelwijziging> wijzigingen) {
        for (Modelwijziging wijziging : wijzigingen) {
            Modelbestand voor = wijziging.voor();
            Modelbestand na = wijziging.na();
            if (na == null || !na.vingerafdruk().equals(aangeboden().get(wijziging.naam()))) {
                continue;
            }
            database.sql("delete from modelherkomst where naam = ?")
                    .param(wijziging.naam())
                    .update();
            if (voor != null) {
                zet(wijziging.naam(), voor.vingerafdruk(), false);
            }
        }
    }

    private void zet(String naam, String vingerafdruk, boolean overgeslagen) {
        database.sql("delete from modelherkomst where naam = ?").param(naam).update();
        database.sql("insert into modelherkomst (naam, vingerafdruk, overgeslagen) values (?, ?, ?)")
                .param(naam)
                .param(vingerafdruk)
                .param(overgeslagen)
                .update();
    }
}
