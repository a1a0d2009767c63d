package nl.wijkregie.cijfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures about tasks and other steps of processes. */
@Component
public class Taakcijfers {

    private static final String VAN_SOORT =
            " join zaakcijfer zaak on zaak.kenmerk = taak.kenmerk and zaak.soort = :soort";

    private final JdbcClient database;
    private final Vraagfilter filter;

    Taakcijfers(JdbcClient database, Vraagfilter filter) {
        this.database = database;
        this.filter = filter;
    }

    /**
     * Open tasks past their latest day, whatever the period. Asked for a kind, only those of cases of that kind; asked for
     * all wijken of the municipality, also those that belong to no wijk.
     *
     * @param hoogstens how many to list; at least 1
     */
    @Transactional(readOnly = true)
    public TeLateTaken teLaat(Cijfervraag vraag, int hoogstens) {
        LocalDate vandaag = filter.vandaag();
        List<TeLaat> langste = new ArrayList<>();
        AtomicLong aantal = new AtomicLong();
        database.sql("select taak.kenmerk, onderdeel, taak.wijk, proces, stap, naam, groep, uiterlijk,"
                        + " count(*) over () aantal from taak" + (vraag.soort() == null ? "" : VAN_SOORT)
                        + " where klaar_op is null and uiterlijk < :vandaag" + filter.wijk("taak.wijk", vraag)
                        + " order by uiterlijk, begonnen_op, taak_id fetch first " + hoogstens + " rows only")
                .params(filter.waarden(vraag))
                .query(rij -> {
                    aantal.set(rij.getLong("aantal"));
                    langste.add(teLaat(rij, vandaag));
                });
        return new TeLateTaken(aantal.get(), List.copyOf(langste));
    }

    /**
     * The steps of a process at which anything waits or was done in the period; the kind is not looked at. Asked for all
     * wijken of the municipality, also what belongs to no wijk.
     *
     * @param proces key of the process
     */
    @Transactional(readOnly = true)
    public List<Stapcijfer> stappen(String proces, Cijfervraag vraag) {
        SortedMap<String, Stapstand> stappen = new TreeMap<>();
        lees(
                "select stap, count(*) wachtend, sum(case when uiterlijk < :vandaag then 1 else 0 end) te_laat from taak"
                        + " where proces = :proces and klaar_maand is null",
                "",
                proces,
                vraag,
                rij -> stap(stappen, rij).wacht(rij.getLong("wachtend"), rij.getLong("te_laat")));
        lees(
                "select stap, count(*) wachtend from wachtstap where proces = :proces and klaar_maand is null",
                "",
                proces,
                vraag,
                rij -> stap(stappen, rij).wacht(rij.getLong("wachtend"), 0));
        lees(
                "select stap, dagen, count(*) aantal from taak where proces = :proces"
                        + " and klaar_maand between :van and :tot and hoe = 'voltooid'",
                ", dagen",
                proces,
                vraag,
                rij -> stap(stappen, rij).gedaan(rij.getInt("dagen"), rij.getLong("aantal")));
        lees(
                "select stap, dagen, count(*) aantal from wachtstap where proces = :proces"
                        + " and klaar_maand between :van and :tot and afgebroken = false",
                ", dagen",
                proces,
                vraag,
                rij -> stap(stappen, rij).gedaan(rij.getInt("dagen"), rij.getLong("aantal")));
        return stappen.entrySet().stream()
                .map(stap -> stap.getValue().cijfer(stap.getKey()))
                .toList();
    }

    private void lees(String opdracht, String groepen, String proces, Cijfervraag vraag, Regel regel) {
        Map<String, Object> waarden = new HashMap<>(filter.waarden(vraag));
        waarden.put("proces", proces);
        database.sql(opdracht + filter.wijk("wijk", vraag) + " group by stap" + groepen)
                .params(waarden)
                .query(regel::lees);
    }

    private static Stapstand stap(SortedMap<String, Stapstand> stappen, ResultSet rij) throws SQLException {
        return stappen.computeIfAbsent(rij.getString("stap"), nieuw -> new Stapstand());
    }

    private static TeLaat teLaat(ResultSet rij, LocalDate vandaag) throws SQLException {
        LocalDate uiterlijk = rij.getObject("uiterlijk", LocalDate.class);
        return new TeLaat(
                rij.getString("kenmerk"),
                rij.getString("wijk"),
                rij.getString("proces"),
                rij.getString("stap"),
                naam(rij),
                rij.getString("groep"),
                uiterlijk,
                ChronoUnit.DAYS.between(uiterlijk, vandaag));
    }

    /** A task about part of a case has the title of that part behind its name, for the task list: a figure holds no titles. */
    private static String naam(ResultSet rij) throws SQLException {
        String naam = rij.getString("naam");
        return rij.getString("onderdeel") == null ? naam : naam.split(": ", 2)[0];
    }

    @FunctionalInterface
    private interface Regel {
        void lees(ResultSet rij) throws SQLException;
    }
}
