package nl.wijkregie.initiatief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short stories of realised initiatives: the telling beside the counting (ALM-4, ROE-I4). Only what the resident agreed to
 * (ROE-E5): without consent nothing is asked, kept or given.
 */
@Component
public class KorteVerhalen {

    private static final String GEEN_TOESTEMMING =
            "De inwoner heeft geen toestemming gegeven om dit initiatief als voorbeeld te tonen. Schrijf geen verhaal.";
    private static final String INTUSSEN_VERANDERD =
            "Iemand anders heeft dit verhaal intussen veranderd. Lees hieronder wat er nu staat en pas uw tekst zo"
                    + " nodig aan. Bewaar daarna opnieuw.";
    private static final String LEES = """
            select i.kenmerk, i.titel, i.wijk, i.buurt, i.beleidsterrein, i.cluster, i.afgerond_op, v.kop, v.tekst,
                   v.versie
              from initiatief i
              left join verhaal v on v.kenmerk = i.kenmerk
             where i.uitkomst = 'gerealiseerd'
               and i.toestemming_voorbeeld
            """;

    private final JdbcClient database;
    private final Dossier dossier;
    private final Toestemmingen toestemmingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    KorteVerhalen(JdbcClient database, Dossier dossier, Toestemmingen toestemmingen, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.dossier = dossier;
        this.toestemmingen = toestemmingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** A realised initiative that may be told about; empty for every other case. */
    public Optional<KortVerhaal> zoek(String kenmerk) {
        return lees(database.sql(LEES + " and i.kenmerk = ?").param(kenmerk)).stream()
                .findFirst();
    }

    /** The initiatives realised in a year that may be told about, with or without a story, oldest first. */
    public List<KortVerhaal> van(int jaar) {
        return lees(jaar, "");
    }

    /** Those of a year with a story, oldest first. */
    public List<KortVerhaal> verteld(int jaar) {
        return lees(jaar, " and v.kenmerk is not null");
    }

    /**
     * Keeps the story that comes with the evaluation, in the transaction of that step. The headline can come later.
     *
     * @param account who wrote it; null when that is not a signed-in user
     * @throws VerhaalGeweigerd without consent, or when the text may not be kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vertel(String kenmerk, Verhaaltekst geschreven, @Nullable String account) {
        Verhaaltekst verhaal = getoetst(kenmerk, geschreven);
        if (!pasAan(kenmerk, verhaal, account)) {
            voegToe(kenmerk, verhaal, account);
        }
    }

    /**
     * Writes or mends the story of a realised initiative afterwards.
     *
     * @param gelezen version that the writer saw; 0 when there was none
     * @param functie function in which the account writes, for the time line
     * @throws VerhaalGeweigerd with a Dutch sentence; then nothing is written
     */
    @Transactional
    public void schrijf(String kenmerk, Verhaaltekst geschreven, int gelezen, String account, String functie) {
        if (geschreven.kop().isEmpty()) {
            throw new VerhaalGeweigerd(Verhaaltoets.KOP_NODIG, true);
        }
        Verhaaltekst verhaal = getoetst(kenmerk, geschreven);
        int versie = huidig(kenmerk).versie();
        if (versie != gelezen) {
            throw new VerhaalGeweigerd(INTUSSEN_VERANDERD);
        }
        if (versie == 0) {
            voegToe(kenmerk, verhaal, account);
        } else {
            pasAan(kenmerk, verhaal, account);
        }
        meld(
                kenmerk,
                versie == 0 ? "Kort verhaal geschreven" : "Kort verhaal aangepast",
                account,
                functie,
                verhaal.kop() + "\n\n" + verhaal.tekst());
    }

    /**
     * Takes the story out of the account; the time line says who did.
     *
     * @throws VerhaalGeweigerd when there is none, or another one than the reader saw
     */
    @Transactional
    public void haalWeg(String kenmerk, int gelezen, String account, String functie) {
        int weg = database.sql("delete from verhaal where kenmerk = ? and versie = ?")
                .params(kenmerk, gelezen)
                .update();
        if (weg == 0) {
            throw new VerhaalGeweigerd(INTUSSEN_VERANDERD);
        }
        meld(kenmerk, "Kort verhaal weggehaald", account, functie, "");
    }

    private List<KortVerhaal> lees(int jaar, String alleen) {
        return lees(database.sql(LEES + " and i.afgerond_op >= ? and i.afgerond_op < ?" + alleen
                        + " order by i.afgerond_op, i.kenmerk")
                .params(
                        LocalDate.of(jaar, 1, 1).atStartOfDay(),
                        LocalDate.of(jaar + 1, 1, 1).atStartOfDay()));
    }

    private static List<KortVerhaal> lees(JdbcClient.StatementSpec vraag) {
        return vraag.query((rij, nummer) -> lees(rij)).list();
    }

    private Verhaaltekst getoetst(String kenmerk, Verhaaltekst verhaal) {
        // The lock comes first: two who write at once go one after the other, and the second reads what the first
        // wrote. Consent that is taken back meanwhile counts too.
        dossier.vergrendel(kenmerk);
        if (!toestemmingen.van(kenmerk).voorbeeld()) {
            throw new VerhaalGeweigerd(GEEN_TOESTEMMING);
        }
        Verhaaltoets.bezwaarKop(verhaal.kop()).ifPresent(zin -> {
            throw new VerhaalGeweigerd(zin, true);
        });
        Verhaaltoets.bezwaar(verhaal.tekst()).ifPresent(zin -> {
            throw new VerhaalGeweigerd(zin);
        });
        return verhaal;
    }

    private KortVerhaal huidig(String kenmerk) {
        return zoek(kenmerk)
                .orElseThrow(() -> new VerhaalGeweigerd(
                        "Over deze zaak kunt u geen verhaal schrijven: het initiatief is niet gerealiseerd."));
    }

    private void voegToe(String kenmerk, Verhaaltekst verhaal, @Nullable String account) {
        try {
            database.sql("insert into verhaal (kenmerk, kop, tekst, versie, geschreven_op, geschreven_door)"
                            + " values (?, ?, ?, 1, ?, ?)")
                    .param(1, kenmerk)
                    .param(2, kop(verhaal), Types.VARCHAR)
                    .param(3, verhaal.tekst())
                    .param(4, LocalDateTime.now(klok))
                    .param(5, account, Types.VARCHAR)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new VerhaalGeweigerd(INTUSSEN_VERANDERD);
        }
    }

    private boolean pasAan(String kenmerk, Verhaaltekst verhaal, @Nullable String account) {
        return database.sql("update verhaal set kop = ?, tekst = ?, versie = versie + 1, geschreven_op = ?,"
                                + " geschreven_door = ? where kenmerk = ?")
                        .param(1, kop(verhaal), Types.VARCHAR)
                        .param(2, verhaal.tekst())
                        .param(3, LocalDateTime.now(klok))
                        .param(4, account, Types.VARCHAR)
                        .param(5, kenmerk)
                        .update()
                > 0;
    }

    private void meld(String kenmerk, String wat, String account, String functie, String verhaal) {
        tijdlijn.schrijf(kenmerk, "verhaal", wat, functie, account, verhaal.isEmpty() ? null : verhaal);
    }

    private static @Nullable String kop(Verhaaltekst verhaal) {
        return verhaal.kop().isEmpty() ? null : verhaal.kop();
    }

    private static String ofLeeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static KortVerhaal lees(ResultSet rij) throws SQLException {
        return new KortVerhaal(
                rij.getString("kenmerk"),
                rij.getString("titel"),
                rij.getString("wijk"),
                rij.getString("buurt"),
                rij.getString("beleidsterrein"),
                rij.getString("cluster"),
                rij.getTimestamp("afgerond_op").toLocalDateTime().toLocalDate(),
                new Verhaaltekst(ofLeeg(rij.getString("kop")), ofLeeg(rij.getString("tekst"))),
                rij.getInt("versie"));
    }
}
