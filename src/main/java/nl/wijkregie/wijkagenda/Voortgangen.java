package nl.wijkregie.wijkagenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Progress of adopted measures (ROE-G6). */
@Component
public class Voortgangen {

    private static final Set<Voortgangstand> ZORG = Set.of(Voortgangstand.VERTRAAGD, Voortgangstand.STAAT_STIL);

    private final JdbcClient database;
    private final Maatregelen maatregelen;
    private final Taken taken;
    private final Clock klok;

    Voortgangen(JdbcClient database, Maatregelen maatregelen, Taken taken, Clock klok) {
        this.database = database;
        this.maatregelen = maatregelen;
        this.taken = taken;
        this.klok = klok;
    }

    /** Reports of a measure, newest first. */
    public List<Voortgang> van(String maatregel) {
        return database.sql("select * from maatregelvoortgang where maatregel = ? order by id desc")
                .param(maatregel)
                .query(Voortgangen::voortgang)
                .list();
    }

    /** Newest report of each of these measures, by kenmerk of the measure; one without a report is left out. */
    public Map<String, Voortgang> laatste(Collection<String> maatregelen) {
        return maatregelen.isEmpty()
                ? Map.of()
                : database
                        .sql("select * from maatregelvoortgang where id in (select max(id) from maatregelvoortgang"
                                + " where maatregel in (:maatregelen) group by maatregel)")
                        .param("maatregelen", maatregelen)
                        .query(Voortgangen::voortgang)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Voortgang::maatregel, voortgang -> voortgang));
    }

    /** Newest report, or empty. */
    public Optional<Voortgang> laatste(String maatregel) {
        return van(maatregel).stream().findFirst();
    }

    /**
     * Keeps a report; the measure itself stays as it is.
     *
     * @throws OnjuisteAgenda when the report is empty or too long, or the measure is not being carried out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meld(
            String maatregel, Voortgangstand stand, String verslag, String openbaar, String account, String functie) {
        String intern = Invoer.verplicht("voortgangVerslag", "het verslag", verslag, 1, Voorstelregels.LANGSTE_TEKST);
        String bewoners = Invoer.optioneel("voortgangOpenbaar", "de tekst voor bewoners", openbaar, 2000);
        if (maatregelen.vergrendel(maatregel).status() != Maatregelstatus.VASTGESTELD) {
            throw new OnjuisteAgenda(
                    "voortgangStand", "Deze maatregel is niet in uitvoering. U kunt er geen voortgang bij melden.");
        }
        database.sql("insert into maatregelvoortgang (maatregel, stand, verslag, openbaar, account, functie, moment)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(maatregel)
                .param(stand.code())
                .param(intern)
                .param(bewoners)
                .param(account)
                .param(functie)
                .param(LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Adopted measures that stand still: their last report says so or says delay, or their task is past its term. */
    public List<Maatregel> stilstaand(String agenda) {
        LocalDate vandaag = LocalDate.now(klok);
        List<String> teLaat = taken.open(agenda).stream()
                .filter(taak -> taak.stap().equals("voortgang"))
                .filter(taak -> taak.uiterlijk() != null && taak.uiterlijk().isBefore(vandaag))
                .map(Taak::onderdeel)
                .toList();
        return maatregelen.van(agenda).stream()
                .filter(maatregel -> maatregel.status() == Maatregelstatus.VASTGESTELD)
                .filter(maatregel -> baartZorg(maatregel) || teLaat.contains(maatregel.kenmerk()))
                .toList();
    }

    private boolean baartZorg(Maatregel maatregel) {
        return laatste(maatregel.kenmerk())
                .filter(voortgang -> ZORG.contains(voortgang.stand()))
                .isPresent();
    }

    private static Voortgang voortgang(ResultSet rij, int nummer) throws SQLException {
        return new Voortgang(
                rij.getString("maatregel"),
                Voortgangstand.van(rij.getString("stand")),
                rij.getString("verslag"),
                rij.getString("openbaar"),
                rij.getString("account"),
                rij.getString("functie"),
                rij.getObject("moment", LocalDateTime.class));
    }
}
