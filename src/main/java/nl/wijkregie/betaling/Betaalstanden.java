package nl.wijkregie.betaling;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the payments of a case stand, for the case file. */
@Component
public class Betaalstanden {

    private final JdbcClient database;

    Betaalstanden(JdbcClient database) {
        this.database = database;
    }

    /** Payments of a case, oldest first; those that were cancelled too. */
    public List<Betaalstand> van(String kenmerk) {
        return database.sql(
                        "select soort, bedrag, status, klaargezet_op from betaalopdracht where kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> new Betaalstand(
                        Betalingen.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT))
                                .naam(),
                        rij.getLong("bedrag"),
                        naam(rij.getString("status")),
                        rij.getTimestamp("klaargezet_op").toLocalDateTime()))
                .list();
    }

    private static String naam(String status) {
        return switch (status) {
            case "klaar" -> "Wacht op vrijgave";
            case "vrijgegeven" -> "Vrijgegeven voor betaling";
            case "vervallen" -> "Vervallen";
            default -> throw new IllegalStateException("There is no status " + status + " of a payment");
        };
    }
}
