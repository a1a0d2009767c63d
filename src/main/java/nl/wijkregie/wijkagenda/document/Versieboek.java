package nl.wijkregie.wijkagenda.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code agendaversie}: versions are added, never changed. */
@Component
class Versieboek {

    // A reader of its own: what was written years ago must be read whatever the application's settings are by then.
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient database;
    private final Clock klok;

    Versieboek(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Adds a version. @throws org.springframework.dao.DuplicateKeyException when that version exists already */
    void voegToe(Inhoud inhoud, int ronde) {
        database.sql("insert into agendaversie (agenda, versie, ronde, inhoud, vastgesteld_op) values (?, ?, ?, ?, ?)")
                .param(inhoud.agenda())
                .param(inhoud.versie())
                .param(ronde)
                .param(schrijf(inhoud))
                .param(LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Two rounds that are adopted at the same moment get their versions one after the other. */
    void vergrendel(String agenda) {
        database.sql("select kenmerk from wijkagenda where kenmerk = ? for update")
                .param(agenda)
                .query(String.class)
                .optional();
    }

    /** Versions of an agenda, newest first. */
    List<Versie> van(String agenda) {
        return database.sql("select agenda, versie, ronde, vastgesteld_op from agendaversie where agenda = ?"
                        + " order by versie desc")
                .param(agenda)
                .query((rij, nummer) -> new Versie(
                        rij.getString("agenda"),
                        rij.getInt("versie"),
                        rij.getInt("ronde"),
                        rij.getTimestamp("vastgesteld_op").toLocalDateTime()))
                .list();
    }

    /** Kenmerken of the agendas that have a version. */
    List<String> agendas() {
        return database.sql("select distinct agenda from agendaversie order by agenda")
                .query(String.class)
                .list();
    }

    /** The text of a version, or empty when there is none. */
    Optional<Inhoud> inhoud(String agenda, int versie) {
        return database.sql("select inhoud from agendaversie where agenda = ? and versie = ?")
                .param(agenda)
                .param(versie)
                .query((rij, nummer) -> rij.getString("inhoud"))
                .optional()
                .map(Versieboek::lees);
    }

    private static String schrijf(Inhoud inhoud) {
        try {
            return JSON.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON of " + inhoud.agenda(), e);
        }
    }

    private static Inhoud lees(String json) {
        try {
            return JSON.readValue(json, Inhoud.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored agenda cannot be read", e);
        }
    }
}
