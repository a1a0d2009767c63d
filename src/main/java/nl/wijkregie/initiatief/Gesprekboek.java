package nl.wijkregie.initiatief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code gespreksregel}, in the caller's transaction. */
@Component
class Gesprekboek {

    private static final String REGELS = "select g.id, g.moment, g.wijze, g.functie, g.tekst, s.inhoud, case when"
            + " g.afgehandeld_op is null then g.antwoord_voor end antwoord_voor"
            + " from gespreksregel g left join stuk s on s.id = g.stuk";

    private final JdbcClient database;
    private final Dossier dossier;
    private final Clock klok;

    Gesprekboek(JdbcClient database, Dossier dossier, Clock klok) {
        this.database = database;
        this.dossier = dossier;
        this.klok = klok;
    }

    /** The lines of a case, oldest first. */
    List<Gespreksregel> van(String kenmerk) {
        return database.sql(REGELS + " where g.kenmerk = ? order by g.id")
                .param(kenmerk)
                .query(this::lees)
                .list();
    }

    /** A line of the indiener; a null day asks for nothing. */
    void vraag(String kenmerk, long stuk, String functie, @Nullable String account, @Nullable Dagen dagen) {
        database.sql("insert into gespreksregel (kenmerk, moment, stuk, functie, account, antwoord_voor, herinneren_op,"
                        + " melden_op) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(1, kenmerk)
                .param(2, nu())
                .param(3, stuk)
                .param(4, functie)
                .param(5, account, Types.VARCHAR)
                .param(6, dagen == null ? null : dagen.antwoordVoor(), Types.DATE)
                .param(7, dagen == null ? null : dagen.herinneren(), Types.DATE)
                .param(8, dagen == null ? null : dagen.melden(), Types.DATE)
                .update();
    }

    /** A line of the municipality. */
    void antwoord(String kenmerk, Gespreksregel.Wijze wijze, @Nullable String tekst, String functie, String account) {
        database.sql("insert into gespreksregel (kenmerk, moment, wijze, tekst, functie, account)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(1, kenmerk)
                .param(2, nu())
                .param(3, wijze.name().toLowerCase(Locale.ROOT))
                .param(4, tekst, Types.VARCHAR)
                .param(5, functie)
                .param(6, account)
                .update();
    }

    /** The account that wrote a line; empty when no account did. */
    Optional<String> account(long regel) {
        return database.sql("select account from gespreksregel where id = ? and account is not null")
                .param(regel)
                .query(String.class)
                .optional();
    }

    /** These lines wait for an answer no longer. */
    void handelAf(Collection<Long> regels) {
        if (!regels.isEmpty()) {
            database.sql(
                            "update gespreksregel set afgehandeld_op = :nu where id in (:regels) and afgehandeld_op is null")
                    .param("nu", nu())
                    .param("regels", regels)
                    .update();
        }
    }

    /** No line of this case waits for an answer any longer. */
    void handelAllesAf(String kenmerk) {
        database.sql("update gespreksregel set afgehandeld_op = ? where kenmerk = ? and antwoord_voor is not null"
                        + " and afgehandeld_op is null")
                .param(nu())
                .param(kenmerk)
                .update();
    }

    /** First day by which an answer is due, for each of these cases that wait for one. */
    Map<String, LocalDate> wachtend(Set<String> kenmerken) {
        return kenmerken.isEmpty()
                ? Map.of()
                : database
                        .sql("select kenmerk, min(antwoord_voor) dag from gespreksregel where kenmerk in (:kenmerken)"
                                + " and antwoord_voor is not null and afgehandeld_op is null group by kenmerk")
                        .param("kenmerken", kenmerken)
                        .query((rij, nummer) ->
                                Map.entry(rij.getString("kenmerk"), rij.getObject("dag", LocalDate.class)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lines that waited so long that this signal is due, the oldest first. */
    List<Long> teMelden(Signaal signaal) {
        return database.sql(
                        "select id from gespreksregel where afgehandeld_op is null and antwoord_voor is not null and "
                                + signaal.gedaan + " is null and " + signaal.dag + " <= ? order by id")
                .param(LocalDate.now(klok))
                .query(Long.class)
                .list();
    }

    /** Marks a signal as sent, once; empty when another was first or the line was answered meanwhile. */
    Optional<Openstaand> merk(long regel, Signaal signaal) {
        int gemerkt = database.sql("update gespreksregel set " + signaal.gedaan + " = ? where id = ?"
                        + " and afgehandeld_op is null and " + signaal.gedaan + " is null")
                .param(nu())
                .param(regel)
                .update();
        return gemerkt == 0
                ? Optional.empty()
                : database.sql("select kenmerk, moment, antwoord_voor from gespreksregel where id = ?")
                        .param(regel)
                        .query((rij, nummer) -> new Openstaand(
                                rij.getString("kenmerk"),
                                rij.getObject("moment", LocalDateTime.class).toLocalDate(),
                                rij.getObject("antwoord_voor", LocalDate.class)))
                        .optional();
    }

    private Gespreksregel lees(ResultSet rij, int nummer) throws SQLException {
        String inhoud = rij.getString("inhoud");
        Gespreksregel.Wijze wijze = inhoud != null
                ? Gespreksregel.Wijze.VRAAG
                : Gespreksregel.Wijze.valueOf(rij.getString("wijze").toUpperCase(Locale.ROOT));
        return new Gespreksregel(
                rij.getLong("id"),
                rij.getObject("moment", LocalDateTime.class),
                wijze,
                rij.getString("functie"),
                switch (wijze) {
                    case VRAAG ->
                        dossier.lees(inhoud, Inzendingen.Aanvulling.class).tekst();
                    case BERICHT -> rij.getString("tekst");
                    case TELEFOON -> "Wij hebben u hierover gesproken.";
                    case GELEZEN -> "Wij hebben uw bericht gelezen.";
                },
                rij.getObject("antwoord_voor", LocalDate.class));
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A signal about a line that waits, with its columns. */
    enum Signaal {
        /** To who has the case. */
        BEHANDELAAR("herinneren_op", "herinnerd_op"),
        /** To the wijkregisseur (HEL-6). */
        WIJKREGISSEUR("melden_op", "gemeld_op");

        private final String dag;
        private final String gedaan;

        Signaal(String dag, String gedaan) {
            this.dag = dag;
            this.gedaan = gedaan;
        }
    }

    /** Days that belong to a question. */
    record Dagen(LocalDate antwoordVoor, LocalDate herinneren, LocalDate melden) {}

    /** A question that waits. */
    record Openstaand(String kenmerk, LocalDate gesteldOp, LocalDate antwoordVoor) {}
}
