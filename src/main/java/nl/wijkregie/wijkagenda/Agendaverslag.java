package nl.wijkregie.wijkagenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Time line of an agenda: who did what in which function. Lines are only ever added. */
@Component
public class Agendaverslag {

    private static final TypeReference<List<Regel.Antwoord>> ANTWOORDEN = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock klok;

    Agendaverslag(JdbcClient database, ObjectMapper json, Clock klok) {
        this.database = database;
        this.json = json;
        this.klok = klok;
    }

    /** Adds a step, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schrijf(Regel regel) {
        LocalDateTime moment = Objects.requireNonNullElseGet(regel.moment(), () -> LocalDateTime.now(klok));
        database.sql("insert into agendaverslag (agenda, ronde, maatregel, stap, naam, functie, account, antwoorden,"
                        + " moment) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(1, regel.agenda())
                .param(2, regel.ronde())
                .param(3, regel.maatregel(), Types.VARCHAR)
                .param(4, regel.stap())
                .param(5, regel.naam())
                .param(6, regel.functie())
                .param(7, regel.account(), Types.VARCHAR)
                .param(8, schrijfAntwoorden(regel.antwoorden()))
                .param(9, moment.truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Lines of an agenda, oldest first. */
    public List<Regel> van(String agenda) {
        return database.sql("select * from agendaverslag where agenda = ? order by id")
                .param(agenda)
                .query((rij, nummer) -> new Regel(
                        rij.getString("agenda"),
                        rij.getInt("ronde"),
                        rij.getString("maatregel"),
                        rij.getString("stap"),
                        rij.getString("naam"),
                        rij.getString("functie"),
                        rij.getString("account"),
                        leesAntwoorden(rij.getString("antwoorden")),
                        rij.getObject("moment", LocalDateTime.class)))
                .list();
    }

    private String schrijfAntwoorden(List<Regel.Antwoord> antwoorden) {
        try {
            return json.writeValueAsString(antwoorden);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Answers cannot be written as JSON", fout);
        }
    }

    private List<Regel.Antwoord> leesAntwoorden(String tekst) {
        try {
            return json.readValue(tekst, ANTWOORDEN);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Stored answers cannot be read", fout);
        }
    }
}
