package nl.wijkregie.initiatief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time line of a case; lines are written in the transaction of the step and never changed. */
@Component
public class Tijdlijn {

    private static final TypeReference<List<Tijdlijnregel.Antwoord>> ANTWOORDEN = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock klok;

    Tijdlijn(JdbcClient database, ObjectMapper json, Clock klok) {
        this.database = database;
        this.json = json;
        this.klok = klok;
    }

    /** Lines of a case, oldest first. */
    public List<Tijdlijnregel> van(String kenmerk) {
        return database.sql("select * from tijdlijn where kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> new Tijdlijnregel(
                        rij.getTimestamp("moment").toLocalDateTime(),
                        rij.getString("soort"),
                        rij.getString("stap"),
                        rij.getString("omschrijving"),
                        rij.getString("functie"),
                        rij.getString("account"),
                        rij.getString("toelichting"),
                        leesAntwoorden(rij.getString("antwoorden"))))
                .list();
    }

    /** What was answered last to this question of this step; empty when it was not asked or not answered. */
    public Optional<String> antwoord(String kenmerk, String stap, String veld) {
        return antwoord(van(kenmerk), stap, veld);
    }

    /** As {@link #antwoord(String, String, String)}, on lines that were read before. */
    public static Optional<String> antwoord(List<Tijdlijnregel> regels, String stap, String veld) {
        return regels.stream()
                .filter(regel -> stap.equals(regel.stap()))
                .reduce((eerder, later) -> later)
                .flatMap(regel -> regel.antwoorden().stream()
                        .filter(antwoord -> antwoord.veld().equals(veld))
                        .map(Tijdlijnregel.Antwoord::antwoord)
                        .findFirst())
                .filter(tekst -> !tekst.isBlank());
    }

    /** Adds a line that is no step of a form. */
    public void schrijf(
            String kenmerk,
            String soort,
            String omschrijving,
            String functie,
            @Nullable String account,
            @Nullable String toelichting) {
        schrijf(
                kenmerk,
                new Tijdlijnregel(
                        LocalDateTime.now(klok), soort, null, omschrijving, functie, account, toelichting, List.of()));
    }

    /** Adds the line of a completed step, with the answers of its form. */
    public void schrijfStap(
            String kenmerk,
            String stap,
            String omschrijving,
            String functie,
            @Nullable String account,
            List<Tijdlijnregel.Antwoord> antwoorden) {
        schrijf(
                kenmerk,
                new Tijdlijnregel(
                        LocalDateTime.now(klok), "stap", stap, omschrijving, functie, account, null, antwoorden));
    }

    private void schrijf(String kenmerk, Tijdlijnregel regel) {
        database.sql("insert into tijdlijn (kenmerk, moment, soort, stap, omschrijving, functie, account, toelichting,"
                        + " antwoorden) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(kenmerk)
                .param(regel.moment())
                .param(regel.soort())
                .param(regel.stap())
                .param(regel.omschrijving())
                .param(regel.functie())
                .param(regel.account())
                .param(regel.toelichting())
                .param(schrijfAntwoorden(regel.antwoorden()))
                .update();
    }

    private @Nullable String schrijfAntwoorden(List<Tijdlijnregel.Antwoord> antwoorden) {
        try {
            return antwoorden.isEmpty() ? null : json.writeValueAsString(antwoorden);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Answers cannot be written as JSON", fout);
        }
    }

    private List<Tijdlijnregel.Antwoord> leesAntwoorden(@Nullable String tekst) {
        try {
            return tekst == null ? List.of() : json.readValue(tekst, ANTWOORDEN);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Stored answers cannot be read", fout);
        }
    }
}
