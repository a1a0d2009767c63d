package nl.wijkregie.wijkbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code boeking}: entries are added, never changed. */
@Component
class Boekingen {

    private static final String VAN_POT = """
            select b.id, b.soort, b.bedrag, b.kenmerk, b.account, b.functie, b.reden, b.mandaat, b.moment, b.corrigeert,
                   (select count(*) from boeking c where c.corrigeert = b.id) as correcties,
                   van.jaar as van_jaar, van.soort as van_soort, van.wijk as van_wijk, van.pot as van_pot,
                   van.kenmerk as van_kenmerk, naar.jaar as naar_jaar, naar.soort as naar_soort,
                   naar.wijk as naar_wijk, naar.pot as naar_pot, naar.kenmerk as naar_kenmerk
              from boeking b
              join grootboekrekening van on van.id = b.van_rekening
              join grootboekrekening naar on naar.id = b.naar_rekening
             where b.jaar = ?
               and (van.wijk = ? and van.pot = ? or naar.wijk = ? and naar.pot = ?)
             order by b.id desc
            """;

    private final JdbcClient database;
    private final Rekeningen rekeningen;
    private final Gemeente gemeente;
    private final Clock klok;

    Boekingen(JdbcClient database, Rekeningen rekeningen, Gemeente gemeente, Clock klok) {
        this.database = database;
        this.rekeningen = rekeningen;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /**
     * Whether this was booked before under this key.
     *
     * @throws SleutelAnders when the key was used for another movement
     */
    boolean bekend(String sleutel, Plek van, Plek naar, long bedrag) {
        return bekend(sleutel, eerder -> eerder.verplaatst(van, naar) && eerder.bedrag() == bedrag)
                .isPresent();
    }

    /** The entry of this key, provided that it is the one that is meant; otherwise {@link SleutelAnders}. */
    Optional<Geboekt> bekend(String sleutel, Predicate<Geboekt> bedoeld) {
        Optional<Geboekt> eerder = zoek("sleutel = ?", sleutel);
        if (eerder.isPresent() && !bedoeld.test(eerder.get())) {
            throw new SleutelAnders(sleutel);
        }
        return eerder;
    }

    Optional<Geboekt> zoek(long id) {
        return zoek("id = ?", id);
    }

    /** Id of the entry of this key. */
    Optional<Long> zoek(String sleutel) {
        return database.sql("select id from boeking where sleutel = ?")
                .param(sleutel)
                .query(Long.class)
                .optional();
    }

    boolean gecorrigeerd(long id) {
        return zoek("corrigeert = ?", id).isPresent();
    }

    void schrijf(Boekingsoort soort, Rekening van, Rekening naar, long bedrag, Aanleiding aanleiding) {
        schrijf(soort, van, naar, bedrag, aanleiding, null);
    }

    void schrijf(
            Boekingsoort soort,
            Rekening van,
            Rekening naar,
            long bedrag,
            Aanleiding aanleiding,
            @Nullable Long corrigeert) {
        database.sql("""
                        insert into boeking (jaar, soort, van_rekening, naar_rekening, bedrag, kenmerk, account, functie,
                                             reden, mandaat, sleutel, corrigeert, moment)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, van.plek().jaar())
                .param(2, soort.code())
                .param(3, van.id())
                .param(4, naar.id())
                .param(5, bedrag)
                .param(6, zaak(van, naar), Types.VARCHAR)
                .param(7, aanleiding.account())
                .param(8, aanleiding.functie())
                .param(9, aanleiding.reden())
                .param(10, aanleiding.mandaat(), Types.VARCHAR)
                .param(11, aanleiding.sleutel())
                .param(12, corrigeert, Types.BIGINT)
                .param(13, LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Entries that touch this pot, newest first. */
    List<Boeking> van(Pot pot) {
        return database.sql(VAN_POT)
                .params(
                        pot.jaar(),
                        pot.wijk(),
                        pot.soort().code(),
                        pot.wijk(),
                        pot.soort().code())
                .query(this::lees)
                .list();
    }

    private static @Nullable String zaak(Rekening van, Rekening naar) {
        String kenmerk = van.plek().kenmerk().isEmpty()
                ? naar.plek().kenmerk()
                : van.plek().kenmerk();
        return kenmerk.isEmpty() ? null : kenmerk;
    }

    private Optional<Geboekt> zoek(String waar, Object waarde) {
        return database.sql(
                        "select id, soort, van_rekening, naar_rekening, bedrag, kenmerk, corrigeert from boeking where "
                                + waar)
                .param(waarde)
                .query((rij, nummer) -> new Geboekt(
                        rij.getLong("id"),
                        soort(rij.getString("soort")),
                        rekeningen.haal(rij.getLong("van_rekening")),
                        rekeningen.haal(rij.getLong("naar_rekening")),
                        rij.getLong("bedrag"),
                        rij.getString("kenmerk"),
                        rij.getObject("corrigeert", Long.class)))
                .optional();
    }

    private Boeking lees(ResultSet rij, int nummer) throws SQLException {
        return new Boeking(
                rij.getLong("id"),
                soort(rij.getString("soort")),
                naam(plek(rij, "van_")),
                naam(plek(rij, "naar_")),
                rij.getLong("bedrag"),
                rij.getString("kenmerk"),
                rij.getString("account"),
                rij.getString("functie"),
                rij.getString("reden"),
                rij.getString("mandaat"),
                Objects.requireNonNull(rij.getTimestamp("moment")).toLocalDateTime(),
                rij.getObject("corrigeert", Long.class),
                rij.getInt("correcties") > 0);
    }

    private static Plek plek(ResultSet rij, String begin) throws SQLException {
        return new Plek(
                rij.getInt(begin + "jaar"),
                Rekeningsoort.van(rij.getString(begin + "soort")),
                rij.getString(begin + "wijk"),
                rij.getString(begin + "pot"),
                rij.getString(begin + "kenmerk"));
    }

    /** An account as people read it. */
    private String naam(Plek plek) {
        return switch (plek.soort()) {
            case BEGROTING, AANLOOPKOSTEN -> plek.soort().naam() + " " + plek.jaar();
            case VERVALLEN -> plek.soort().naam();
            case VRIJ -> plek.soort().naam() + " in " + potnaam(plek);
            case GERESERVEERD, TE_BETALEN, BESTEED -> plek.soort().naam() + ", " + plek.kenmerk();
        };
    }

    private String potnaam(Plek plek) {
        String wijk = gemeente.zoekWijk(plek.wijk()).map(Wijk::naam).orElse(plek.wijk());
        return wijk + ", " + plek.inPot().soort().naam();
    }

    private static Boekingsoort soort(String code) {
        return Arrays.stream(Boekingsoort.values())
                .filter(soort -> soort.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown kind of entry: " + code));
    }
}
