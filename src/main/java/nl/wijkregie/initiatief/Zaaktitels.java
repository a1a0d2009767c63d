package nl.wijkregie.initiatief;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles of cases, many at once. A title is content of a case: only for who may read something of that case. */
@Component
public class Zaaktitels {

    private final JdbcClient database;

    Zaaktitels(JdbcClient database) {
        this.database = database;
    }

    /** Titles by kenmerk; a kenmerk that is no case is left out. */
    public Map<String, String> van(Collection<String> kenmerken) {
        if (kenmerken.isEmpty()) {
            return Map.of();
        }
        Map<String, String> titels = new HashMap<>();
        database.sql("select kenmerk, titel from initiatief where kenmerk in (:kenmerken)")
                .param("kenmerken", List.copyOf(kenmerken))
                .query(rij -> {
                    titels.put(rij.getString("kenmerk"), rij.getString("titel"));
                });
        return titels;
    }
}
