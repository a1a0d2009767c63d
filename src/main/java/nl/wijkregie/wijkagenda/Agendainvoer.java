package nl.wijkregie.wijkagenda;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Input of an agenda (ROE-G2): wishes, the wijkprofiel (ROE-I3), sub-agendas (ROE-G1). Every writing call throws {@link OnjuisteAgenda} when a field is wrong. */
@Component
public class Agendainvoer {

    /** Where a wish comes from, besides the partners. */
    public static final List<String> HERKOMST = List.of("bewoners", "beleid");

    private final JdbcClient database;
    private final Rondeboek rondes;
    private final Maatregelboek maatregelen;
    private final Gemeente gemeente;
    private final Clock klok;

    Agendainvoer(JdbcClient database, Rondeboek rondes, Maatregelboek maatregelen, Gemeente gemeente, Clock klok) {
        this.database = database;
        this.rondes = rondes;
        this.maatregelen = maatregelen;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** Wishes of residents and partners, oldest first. */
    public List<Wens> wensen(String agenda) {
        return database.sql("select * from agendawens where agenda = ? order by id")
                .param(agenda)
                .query((rij, nummer) -> new Wens(
                        rij.getLong("id"),
                        rij.getString("herkomst"),
                        rij.getString("tekst"),
                        rij.getString("account"),
                        rij.getObject("moment", LocalDateTime.class)))
                .list();
    }

    /** Adds a wish. @param herkomst {@code bewoners}, {@code beleid} or {@code partner-<code>} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voegWensToe(String agenda, String herkomst, String tekst, String account) {
        boolean partner =
                gemeente.partners().stream().anyMatch(een -> een.groep().equals(herkomst));
        if (!partner && !HERKOMST.contains(herkomst)) {
            throw new OnjuisteAgenda("herkomst", "Kies van wie de wens komt.");
        }
        String netjes = Invoer.verplicht("tekst", "de wens", tekst, 1, 2000);
        database.sql("insert into agendawens (agenda, herkomst, tekst, account, moment) values (?, ?, ?, ?, ?)")
                .param(agenda)
                .param(herkomst)
                .param(netjes)
                .param(account)
                .param(LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Takes a wish away; nothing happens when it is gone already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void haalWensWeg(String agenda, long id) {
        haalWeg("agendawens", agenda, id);
    }

    /** Figures of the wijkprofiel, in the order in which they were added. */
    public List<Cijfer> cijfers(String agenda) {
        return database.sql("select * from wijkprofielcijfer where agenda = ? order by id")
                .param(agenda)
                .query((rij, nummer) -> new Cijfer(
                        rij.getLong("id"),
                        rij.getString("onderwerp"),
                        rij.getString("waarde"),
                        rij.getString("gemiddelde"),
                        rij.getString("bron")))
                .list();
    }

    /** Adds a figure; the source is required. @param gemiddelde of the municipality; may be empty */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voegCijferToe(String agenda, String onderwerp, String waarde, String gemiddelde, String bron) {
        database.sql(
                        "insert into wijkprofielcijfer (agenda, onderwerp, waarde, gemiddelde, bron) values (?, ?, ?, ?, ?)")
                .param(agenda)
                .param(Invoer.regel("onderwerp", "het onderwerp", onderwerp, 1, 120))
                .param(Invoer.regel("waarde", "het cijfer van de wijk", waarde, 1, 40))
                .param(Invoer.optioneleRegel("gemiddelde", "het cijfer van de gemeente", gemiddelde, 40))
                .param(Invoer.regel("bron", "de bron van het cijfer", bron, 1, 200))
                .update();
    }

    /** Takes a figure away; nothing happens when it is gone already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void haalCijferWeg(String agenda, long id) {
        haalWeg("wijkprofielcijfer", agenda, id);
    }

    /** Stories of the wijkprofiel, in the order in which they were added. */
    public List<Verhaal> verhalen(String agenda) {
        return database.sql("select * from wijkprofielverhaal where agenda = ? order by id")
                .param(agenda)
                .query((rij, nummer) -> new Verhaal(rij.getLong("id"), rij.getString("titel"), rij.getString("tekst")))
                .list();
    }

    /** Adds a story. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voegVerhaalToe(String agenda, String titel, String tekst) {
        database.sql("insert into wijkprofielverhaal (agenda, titel, tekst) values (?, ?, ?)")
                .param(agenda)
                .param(Invoer.regel("titel", "de titel van het verhaal", titel, 1, 120))
                .param(Invoer.verplicht("tekst", "het verhaal", tekst, 1, 5000))
                .update();
    }

    /** Takes a story away; nothing happens when it is gone already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void haalVerhaalWeg(String agenda, long id) {
        haalWeg("wijkprofielverhaal", agenda, id);
    }

    /** Sub-agendas: introduction by buurt, in the order of the wijk; empty for a buurt with measures and no introduction. */
    public Map<String, String> deelagendas(String agenda) {
        Map<String, String> inleidingen = new LinkedHashMap<>();
        database.sql("select buurt, inleiding from deelagenda where agenda = ?")
                .param(agenda)
                .query(rij -> {
                    inleidingen.put(rij.getString("buurt"), rij.getString("inleiding"));
                });
        maatregelen.van(agenda).stream()
                .filter(maatregel -> !maatregel.status().isAfgevallen())
                .map(Maatregel::buurt)
                .filter(buurt -> buurt != null)
                .forEach(buurt -> inleidingen.putIfAbsent(buurt, ""));
        List<String> buurten = buurten(agenda);
        Map<String, String> geordend = new LinkedHashMap<>();
        inleidingen.keySet().stream()
                .sorted(Comparator.<String>comparingInt(buurten::indexOf).thenComparing(buurt -> buurt))
                .forEach(buurt -> geordend.put(buurt, inleidingen.get(buurt)));
        return Collections.unmodifiableMap(geordend);
    }

    /** Sets the introduction of a sub-agenda; an empty one takes it away. A buurt with measures stays a sub-agenda without introduction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deelagenda(String agenda, String buurt, String inleiding) {
        if (!buurten(agenda).contains(buurt)) {
            throw new OnjuisteAgenda("buurt", "Kies een buurt van deze wijk.");
        }
        String netjes = Invoer.optioneel("inleiding", "de inleiding", inleiding, 2000);
        rondes.vergrendel(agenda);
        database.sql("delete from deelagenda where agenda = ? and buurt = ?")
                .param(agenda)
                .param(buurt)
                .update();
        if (!netjes.isEmpty()) {
            database.sql("insert into deelagenda (agenda, buurt, inleiding) values (?, ?, ?)")
                    .param(agenda)
                    .param(buurt)
                    .param(netjes)
                    .update();
        }
    }

    private List<String> buurten(String agenda) {
        Wijkagenda gevraagd =
                rondes.zoek(agenda).orElseThrow(() -> new IllegalStateException("There is no wijkagenda " + agenda));
        return gemeente.wijk(gevraagd.wijk()).buurten();
    }

    private void haalWeg(String tabel, String agenda, long id) {
        database.sql("delete from " + tabel + " where agenda = ? and id = ?")
                .param(agenda)
                .param(id)
                .update();
    }
}
