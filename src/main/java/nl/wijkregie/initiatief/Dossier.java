package nl.wijkregie.initiatief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The case file: reads and writes the case, the indiener and what the indiener sent, in the caller's transaction. */
@Component
public class Dossier {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock klok;
    private final ObjectProvider<Dossierluisteraar> luisteraars;

    Dossier(JdbcClient database, ObjectMapper json, Clock klok, ObjectProvider<Dossierluisteraar> luisteraars) {
        this.database = database;
        this.json = json;
        this.klok = klok;
        this.luisteraars = luisteraars;
    }

    /** The case with this kenmerk, or empty; one whose term of keeping has passed is no case any more. */
    public Optional<Initiatief> zoek(String kenmerk) {
        if (kenmerk.indexOf('\0') >= 0) {
            // PostgreSQL takes no such sign, not even to look for it.
            return Optional.empty();
        }
        return database.sql("select * from initiatief where kenmerk = ? and gewist_op is null")
                .param(kenmerk)
                .query(Zaakrij::lees)
                .optional();
    }

    /**
     * The case with this kenmerk.
     *
     * @throws OnbekendeZaak when there is none
     */
    public Initiatief haal(String kenmerk) {
        return zoek(kenmerk).orElseThrow(OnbekendeZaak::new);
    }

    /**
     * The case with this kenmerk; nobody else changes it before this transaction ends.
     *
     * @throws OnbekendeZaak when there is none
     */
    public Initiatief vergrendel(String kenmerk) {
        return database.sql("select * from initiatief where kenmerk = ? and gewist_op is null for update")
                .param(kenmerk)
                .query(Zaakrij::lees)
                .optional()
                .orElseThrow(OnbekendeZaak::new);
    }

    /** Personal data of the indiener, or empty when there is no such case or the data has been removed. */
    public Optional<Indiener> indiener(String kenmerk) {
        return database.sql("select * from indiener where kenmerk = ?")
                .param(kenmerk)
                .query((rij, nummer) -> new Indiener(
                        rij.getString("naam"),
                        rij.getString("email"),
                        rij.getString("telefoon"),
                        rij.getString("postadres"),
                        rij.getString("organisatie")))
                .optional();
    }

    /** Where a contribution is paid to; empty when no account is known or the personal data has been removed. */
    public Optional<Rekening> rekening(String kenmerk) {
        return database.sql("select iban, ten_name_van from indiener where kenmerk = ? and iban is not null")
                .param(kenmerk)
                .query((rij, nummer) -> new Rekening(
                        rij.getString("iban"),
                        Optional.ofNullable(rij.getString("ten_name_van")).orElse("")))
                .optional();
    }

    /** Since when this account is on file, so that another one does not go unseen; empty when that is not known. */
    public Optional<LocalDateTime> rekeningSinds(String kenmerk) {
        return database.sql("select rekening_sinds from indiener where kenmerk = ? and rekening_sinds is not null")
                .param(kenmerk)
                .query(LocalDateTime.class)
                .optional();
    }

    /** What the resident sent after filing, oldest first. */
    public List<Stuk> stukken(String kenmerk) {
        return database.sql("select * from stuk where kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> new Stuk(
                        rij.getLong("id"),
                        rij.getString("soort"),
                        rij.getString("inhoud"),
                        rij.getTimestamp("ontvangen_op").toLocalDateTime(),
                        rij.getString("vastgelegd_door")))
                .list();
    }

    /** Newest piece of this kind, read back as the record that was sent; empty when nothing was sent. */
    public <T> Optional<T> laatste(String kenmerk, String soort, Class<T> type) {
        return database.sql(
                        "select inhoud from stuk where kenmerk = ? and soort = ? order by id desc fetch first 1 rows only")
                .param(kenmerk)
                .param(soort)
                .query(String.class)
                .optional()
                .map(inhoud -> lees(inhoud, type));
    }

    /** A piece read back as the record that was sent. */
    public <T> T inhoud(Stuk stuk, Class<T> type) {
        return lees(stuk.inhoud(), type);
    }

    void open(String kenmerk, NieuwInitiatief nieuw) {
        database.sql("insert into initiatief (kenmerk, titel, omschrijving, wijk, buurt, schaal, kanaal,"
                        + " ontvangend_cluster, medestanders, gevraagd_bedrag, hulp_gewenst, fase, status,"
                        + " volgcode_versie, ontvangen_op, gestart_door)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(kenmerk)
                .param(nieuw.titel())
                .param(nieuw.omschrijving())
                .param(nieuw.wijk())
                .param(nieuw.buurt())
                .param(code(nieuw.schaal()))
                .param(nieuw.kanaal().code())
                .param(nieuw.ontvangendCluster())
                .param(nieuw.medestanders())
                .param(nieuw.gevraagdBedrag())
                .param(nieuw.hulpGewenst())
                .param(Fase.VAN_IDEE_NAAR_INITIATIEF.nummer())
                .param(Status.ONTVANGEN.code())
                .param(1)
                .param(LocalDateTime.now(klok))
                .param(nieuw.vastgelegdDoor())
                .update();
        Indiener indiener = nieuw.indiener();
        database.sql("insert into indiener (kenmerk, naam, email, telefoon, postadres, organisatie)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(kenmerk)
                .param(indiener.naam())
                .param(indiener.email())
                .param(indiener.telefoon())
                .param(indiener.postadres())
                .param(indiener.organisatie())
                .update();
        luisteraars.orderedStream().forEach(luisteraar -> luisteraar.ontvangen(kenmerk, nieuw.wijk()));
    }

    /** Keeps a piece; its id. */
    long bewaar(String kenmerk, String soort, Object inhoud, @Nullable Rekening rekening, @Nullable String account) {
        KeyHolder sleutel = new GeneratedKeyHolder();
        database.sql("insert into stuk (kenmerk, soort, inhoud, ontvangen_op, vastgelegd_door) values (?, ?, ?, ?, ?)")
                .param(kenmerk)
                .param(soort)
                .param(schrijf(inhoud))
                .param(LocalDateTime.now(klok))
                .param(account)
                .update(sleutel, "id");
        if (rekening != null) {
            betaalNaar(kenmerk, rekening);
        }
        return Optional.ofNullable(sleutel.getKey()).orElseThrow().longValue();
    }

    /** Records where a contribution is paid to; false when the personal data has been removed or there is no such case. */
    public boolean betaalNaar(String kenmerk, Rekening rekening) {
        return database.sql("update indiener set iban = ?, ten_name_van = ?, rekening_sinds = case when iban = ? and"
                                + " ten_name_van = ? then rekening_sinds else ? end where kenmerk = ?")
                        .param(rekening.iban())
                        .param(rekening.tenNameVan())
                        .param(rekening.iban())
                        .param(rekening.tenNameVan())
                        .param(LocalDateTime.now(klok))
                        .param(kenmerk)
                        .update()
                > 0;
    }

    /** Records where the case stands; nothing is written for a finished case. */
    public void stand(String kenmerk, @Nullable Fase fase, @Nullable Status status) {
        int loopt = database.sql("update initiatief set fase = coalesce(?, fase), status = coalesce(?, status)"
                        + " where kenmerk = ? and uitkomst is null")
                .param(1, fase == null ? null : fase.nummer(), Types.INTEGER)
                .param(2, code(status), Types.VARCHAR)
                .param(3, kenmerk)
                .update();
        if (loopt > 0 && fase != null) {
            luisteraars.orderedStream().forEach(luisteraar -> luisteraar.inFase(kenmerk, fase));
        }
    }

    /** Ends the case with its outcome. */
    public void rondAf(String kenmerk, Uitkomst uitkomst) {
        database.sql("update initiatief set uitkomst = ?, status = ?, gevraagd_voor = null, afgerond_op = ?"
                        + " where kenmerk = ?")
                .param(uitkomst.code())
                .param(Status.AFGEROND.code())
                .param(LocalDateTime.now(klok))
                .param(kenmerk)
                .update();
        luisteraars.orderedStream().forEach(luisteraar -> luisteraar.afgerond(kenmerk, uitkomst));
    }

    /** Records kind, scale and policy field as triage or orientation found them (ROE-B2, ROE-C3); null keeps what is there. */
    public void typeer(
            String kenmerk, @Nullable Soort soort, @Nullable Schaal schaal, @Nullable String beleidsterrein) {
        database.sql("update initiatief set soort = coalesce(?, soort), schaal = coalesce(?, schaal),"
                        + " beleidsterrein = coalesce(?, beleidsterrein) where kenmerk = ?")
                .param(1, code(soort), Types.VARCHAR)
                .param(2, code(schaal), Types.VARCHAR)
                .param(3, beleidsterrein, Types.VARCHAR)
                .param(4, kenmerk)
                .update();
        if (soort != null) {
            luisteraars.orderedStream().forEach(luisteraar -> luisteraar.getypeerd(kenmerk, soort));
        }
    }

    /** Records the chosen rung (ROE-C4). */
    public void kiesTrede(String kenmerk, Participatietrede trede) {
        database.sql("update initiatief set participatietrede = ? where kenmerk = ?")
                .param(trede.code())
                .param(kenmerk)
                .update();
    }

    /** Records the cluster that handles the case. */
    public void koppelCluster(String kenmerk, String cluster) {
        database.sql("update initiatief set cluster = ? where kenmerk = ?")
                .param(cluster)
                .param(kenmerk)
                .update();
    }

    /** Records the one contact person (ROE-B5). */
    public void koppelVakambtenaar(String kenmerk, String account) {
        database.sql("update initiatief set vakambtenaar = ? where kenmerk = ?")
                .param(account)
                .param(kenmerk)
                .update();
    }

    /** Records until when the resident was asked to send something; null when nothing is asked any more. */
    public void vraagVoor(String kenmerk, @Nullable LocalDate uiterlijk) {
        database.sql("update initiatief set gevraagd_voor = ? where kenmerk = ?")
                .param(1, uiterlijk, Types.DATE)
                .param(2, kenmerk)
                .update();
    }

    private String schrijf(Object inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (JsonProcessingException fout) {
            throw new IllegalArgumentException("This content cannot be written as JSON", fout);
        }
    }

    /** What was kept of a piece, read back as the record that was sent. */
    <T> T lees(String inhoud, Class<T> type) {
        try {
            return json.readValue(inhoud, type);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("A stored piece cannot be read back as " + type.getSimpleName(), fout);
        }
    }

    private static @Nullable String code(@Nullable Keuze keuze) {
        return keuze == null ? null : keuze.code();
    }
}
