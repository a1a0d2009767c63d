package nl.wijkregie.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Termijn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of user tasks with their terms. Every method runs in the transaction of its caller. */
@Component
public class Taken {

    /** The task was completed. */
    public static final String VOLTOOID = "voltooid";

    /** The task disappeared without being completed, such as after a withdrawal. */
    public static final String VERVALLEN = "vervallen";

    private static final Set<String> EINDES = Set.of(VOLTOOID, VERVALLEN);
    private static final String KOLOMMEN = """
            select taak_id, kenmerk, onderdeel, proces, stap, naam, groep, toegewezen_aan, wijk, begonnen_op, uiterlijk,
                   herinneren_op, herinnerd_op, escaleren_op, geescaleerd_op, klaar_op, hoe
              from taak
            """;

    private final JdbcClient jdbc;
    private final Gemeente gemeente;
    private final Werkdagen werkdagen;
    private final Clock klok;

    public Taken(JdbcClient jdbc, Gemeente gemeente, Werkdagen werkdagen, Clock klok) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /**
     * Records a new task and its term.
     *
     * @return the latest day on which it should be done, or null when it has no term
     * @throws IllegalArgumentException when the municipality has no term of that key
     */
    public @Nullable LocalDate begonnen(Taakgegevens taak) {
        LocalDateTime nu = nu();
        Dagen dagen = dagen(nu.toLocalDate(), taak.termijnsleutel());
        jdbc.sql("""
                insert into taak (taak_id, kenmerk, onderdeel, proces, stap, naam, groep, toegewezen_aan, wijk, begonnen_op,
                                  uiterlijk, herinneren_op, escaleren_op)
                values (:taakId, :kenmerk, :onderdeel, :proces, :stap, :naam, :groep, :toegewezenAan, :wijk, :begonnenOp,
                        :uiterlijk, :herinnerenOp, :escalerenOp)
                """)
                .param("taakId", taak.taakId())
                .param("kenmerk", taak.kenmerk())
                .param("onderdeel", taak.onderdeel(), Types.VARCHAR)
                .param("proces", taak.proces())
                .param("stap", taak.stap())
                .param("naam", taak.naam())
                .param("groep", taak.groep())
                .param("toegewezenAan", taak.toegewezenAan())
                .param("wijk", taak.wijk())
                .param("begonnenOp", nu)
                .param("uiterlijk", dagen.uiterlijk())
                .param("herinnerenOp", dagen.herinneren())
                .param("escalerenOp", dagen.escaleren())
                .update();
        return dagen.uiterlijk();
    }

    /** Records who has the task now; null gives it back to its group. A task that has ended stays as it is. */
    public void toegewezen(String taakId, @Nullable String account) {
        jdbc.sql("update taak set toegewezen_aan = :account where taak_id = :taakId and klaar_op is null")
                .param("account", account)
                .param("taakId", taakId)
                .update();
    }

    /**
     * Records the end of a task; its reminders stop. A second call changes nothing.
     *
     * @param hoe {@link #VOLTOOID} or {@link #VERVALLEN}
     */
    public void klaar(String taakId, String hoe) {
        if (!EINDES.contains(hoe)) {
            throw new IllegalArgumentException("a task ends as one of " + EINDES + ", not as " + hoe);
        }
        LocalDateTime nu = nu();
        jdbc.sql("update taak set klaar_op = :nu, hoe = :hoe, klaar_maand = :maand,"
                        + " dagen = cast(cast(:vandaag as date) - cast(begonnen_op as date) as integer)"
                        + " where taak_id = :taakId and klaar_op is null")
                .param("nu", nu)
                .param("maand", Maandgetal.van(YearMonth.from(nu)))
                .param("vandaag", nu.toLocalDate())
                .param("hoe", hoe)
                .param("taakId", taakId)
                .update();
    }

    /**
     * Records what the model now says of an open task. The group that is known stays when it is still one of those given.
     *
     * @param groepen candidate groups, the first one first; empty when only an account has the task
     */
    public void gewijzigd(String taakId, String naam, List<String> groepen) {
        jdbc.sql("update taak set naam = :naam, groep = case when groep in (:groepen) then groep else :eerste end"
                        + " where taak_id = :taakId and klaar_op is null")
                .param("naam", naam)
                .param("groepen", groepen.isEmpty() ? List.of("") : groepen)
                .param("eerste", groepen.isEmpty() ? null : groepen.get(0), Types.VARCHAR)
                .param("taakId", taakId)
                .update();
    }

    /**
     * Gives an open task another term, counted from the day it began. A reminder that was sent is sent again when its new
     * day is still to come.
     *
     * @param termijnsleutel as in {@link Taakgegevens}; null takes the term away
     * @return the latest day on which it should be done, or empty when it has no term
     * @throws IllegalArgumentException when the municipality has no term of that key
     */
    public Optional<LocalDate> andereTermijn(String taakId, @Nullable String termijnsleutel) {
        LocalDate begonnen =
                zoek(taakId).map(taak -> taak.begonnenOp().toLocalDate()).orElseGet(() -> nu().toLocalDate());
        Dagen dagen = dagen(begonnen, termijnsleutel);
        jdbc.sql("update taak set uiterlijk = :uiterlijk, herinneren_op = :herinneren, escaleren_op = :escaleren,"
                        + " herinnerd_op = case when cast(:herinneren as date) > :vandaag then null else herinnerd_op end,"
                        + " geescaleerd_op = case when cast(:escaleren as date) > :vandaag then null"
                        + " else geescaleerd_op end where taak_id = :taakId and klaar_op is null")
                .param("uiterlijk", dagen.uiterlijk(), Types.DATE)
                .param("herinneren", dagen.herinneren(), Types.DATE)
                .param("escaleren", dagen.escaleren(), Types.DATE)
                .param("vandaag", nu().toLocalDate())
                .param("taakId", taakId)
                .update();
        return Optional.ofNullable(dagen.uiterlijk());
    }

    /** The open tasks of a case, the oldest first. */
    public List<Taak> open(String kenmerk) {
        return jdbc.sql(KOLOMMEN + " where kenmerk = :kenmerk and klaar_op is null order by begonnen_op, taak_id")
                .param("kenmerk", kenmerk)
                .query(Taken::taak)
                .list();
    }

    /** The open tasks of these cases, the oldest first. */
    public List<Taak> open(Collection<String> kenmerken) {
        return kenmerken.isEmpty()
                ? List.of()
                : jdbc.sql(KOLOMMEN + " where kenmerk in (:kenmerken) and klaar_op is null"
                                + " order by begonnen_op, taak_id")
                        .param("kenmerken", kenmerken)
                        .query(Taken::taak)
                        .list();
    }

    /** All tasks of a case, open and done, the oldest first. */
    public List<Taak> van(String kenmerk) {
        return jdbc.sql(KOLOMMEN + " where kenmerk = :kenmerk order by begonnen_op, taak_id")
                .param("kenmerk", kenmerk)
                .query(Taken::taak)
                .list();
    }

    public Optional<Taak> zoek(String taakId) {
        return jdbc.sql(KOLOMMEN + " where taak_id = :taakId")
                .param("taakId", taakId)
                .query(Taken::taak)
                .optional();
    }

    /** Ids of the open tasks that are due for a reminder today and did not get it. */
    List<String> teHerinneren(Herinnering herinnering) {
        return jdbc.sql("select taak_id from taak where klaar_op is null and " + herinnering.gedaan()
                        + " is null and " + herinnering.dag() + " <= :vandaag order by " + herinnering.dag()
                        + ", taak_id")
                .param("vandaag", LocalDate.now(klok))
                .query(String.class)
                .list();
    }

    /**
     * Marks a reminder as sent, once: of two nodes that try at the same time, one waits for the other's row and then
     * finds nothing left to do.
     *
     * @return the task as it is now, or empty when it ended or was reminded meanwhile
     */
    Optional<Taak> merk(String taakId, Herinnering herinnering) {
        int gemerkt = jdbc.sql("update taak set " + herinnering.gedaan() + " = :nu where taak_id = :taakId"
                        + " and klaar_op is null and " + herinnering.gedaan() + " is null")
                .param("nu", nu())
                .param("taakId", taakId)
                .update();
        return gemerkt == 1 ? zoek(taakId) : Optional.empty();
    }

    private Dagen dagen(LocalDate vandaag, @Nullable String termijnsleutel) {
        if (termijnsleutel == null) {
            return new Dagen(null, null, null);
        }
        Termijn termijn = gemeente.termijn(termijnsleutel);
        return new Dagen(
                werkdagen.na(vandaag, termijn.werkdagen()),
                werkdagen.na(vandaag, termijn.herinnerenNa()),
                werkdagen.na(vandaag, termijn.escalerenNa()));
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Taak taak(ResultSet rij, int nummer) throws SQLException {
        return new Taak(
                rij.getString("taak_id"),
                rij.getString("kenmerk"),
                rij.getString("onderdeel"),
                rij.getString("proces"),
                rij.getString("stap"),
                rij.getString("naam"),
                rij.getString("groep"),
                rij.getString("toegewezen_aan"),
                rij.getString("wijk"),
                rij.getObject("begonnen_op", LocalDateTime.class),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getObject("herinneren_op", LocalDate.class),
                rij.getObject("herinnerd_op", LocalDateTime.class),
                rij.getObject("escaleren_op", LocalDate.class),
                rij.getObject("geescaleerd_op", LocalDateTime.class),
                rij.getObject("klaar_op", LocalDateTime.class),
                rij.getString("hoe"));
    }

    private record Dagen(
            @Nullable LocalDate uiterlijk,
            @Nullable LocalDate herinneren,
            @Nullable LocalDate escaleren) {}
}
