package nl.wijkregie.wijkbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Table {@code grootboekrekening}. A balance changes by a guarded update only. */
@Component
class Rekeningen {

    private static final String LEES =
            "select id, jaar, soort, wijk, pot, kenmerk, saldo, open from grootboekrekening where ";
    private static final String PLEK = "jaar = ? and wijk = ? and pot = ? and kenmerk = ? and soort = ?";
    private static final String VERGRENDELD = " for update";

    private final JdbcClient database;

    Rekeningen(JdbcClient database) {
        this.database = database;
    }

    /** Locks the pot until the end of the transaction; empty when there is none. */
    Optional<Rekening> vergrendel(Pot pot) {
        return vergrendel(Plek.van(pot, Rekeningsoort.VRIJ));
    }

    /**
     * Locks a pot that money is asked of.
     *
     * @throws JaarNietOpen when its year is not open
     * @throws OnbekendePot when the year has no such pot
     */
    Rekening vergrendelOpen(Pot pot) {
        return eisOpen(vergrendelPot(pot));
    }

    /** Locks a pot that must be there, of an open year or a closed one; otherwise as {@link #vergrendelOpen}. */
    Rekening vergrendelPot(Pot pot) {
        return vergrendel(pot).orElseThrow(() -> ontbreekt(pot));
    }

    /** The free money of a pot that must be there, without a lock. */
    Rekening vrij(Pot pot) {
        return zoek(Plek.van(pot, Rekeningsoort.VRIJ)).orElseThrow(() -> ontbreekt(pot));
    }

    Rekening eisOpen(Rekening vrij) {
        if (!vrij.open()) {
            throw new JaarNietOpen(vrij.plek().jaar(), true);
        }
        return vrij;
    }

    /** Locks an account until the end of the transaction and reads it afterwards. */
    Optional<Rekening> vergrendel(Plek plek) {
        return opPlek(LEES + PLEK + VERGRENDELD, plek);
    }

    Rekening vergrendel(long id) {
        return database.sql(LEES + "id = ?" + VERGRENDELD)
                .param(id)
                .query(Rekeningen::lees)
                .single();
    }

    /** Locks several accounts in the one order that everybody keeps to. */
    List<Rekening> vergrendel(Rekening... rekeningen) {
        return Stream.of(rekeningen)
                .sorted(Comparator.comparing(
                                (Rekening rekening) -> rekening.plek().soort())
                        .thenComparing(Rekening::id))
                .map(rekening -> vergrendel(rekening.id()))
                .toList();
    }

    Optional<Rekening> zoek(Plek plek) {
        return opPlek(LEES + PLEK, plek);
    }

    /** One that is made together with its pot or year. */
    Rekening haal(Plek plek) {
        return zoek(plek).orElseThrow(() -> new IllegalStateException("no account " + plek));
    }

    Rekening haal(long id) {
        return database.sql(LEES + "id = ?").param(id).query(Rekeningen::lees).single();
    }

    /** What a case has reserved; made at first use. The caller has locked the pot, so nobody else makes it meanwhile. */
    Rekening gereserveerd(Pot pot, String kenmerk) {
        Plek plek = Plek.van(pot, Rekeningsoort.GERESERVEERD, kenmerk);
        return zoek(plek).orElseGet(() -> new Rekening(maakVanZaak(pot, kenmerk), plek, 0, true));
    }

    /** All three at once: later steps of the case then need no lock on the pot to make one. Id of what is reserved. */
    private long maakVanZaak(Pot pot, String kenmerk) {
        KeyHolder gemaakt = new GeneratedKeyHolder();
        database.sql("""
                        insert into grootboekrekening (jaar, wijk, pot, kenmerk, soort)
                        values (?, ?, ?, ?, 'gereserveerd'), (?, ?, ?, ?, 'te-betalen'), (?, ?, ?, ?, 'besteed')
                        """)
                .params(Stream.of(1, 2, 3)
                        .flatMap(keer -> Stream.<Object>of(
                                pot.jaar(), pot.wijk(), pot.soort().code(), kenmerk))
                        .toList())
                .update(gemaakt, "id", "soort");
        return gemaakt.getKeyList().stream()
                .filter(rij -> rij.containsValue(Rekeningsoort.GERESERVEERD.code()))
                .mapToLong(rij -> ((Number) Objects.requireNonNull(rij.get("id"))).longValue())
                .findFirst()
                .orElseThrow();
    }

    void maak(Plek plek, long saldo) {
        database.sql("insert into grootboekrekening (jaar, wijk, pot, kenmerk, soort, saldo) values (?, ?, ?, ?, ?, ?)")
                .params(
                        plek.jaar(),
                        plek.wijk(),
                        plek.pot(),
                        plek.kenmerk(),
                        plek.soort().code(),
                        saldo)
                .update();
    }

    /** Takes money when it is there; false, and nothing happened, when it is not. */
    boolean neem(Rekening rekening, long centen) {
        return database.sql("update grootboekrekening set saldo = saldo - ?"
                                + " where id = ? and (saldo >= ? or soort = 'begroting')")
                        .params(centen, rekening.id(), centen)
                        .update()
                == 1;
    }

    /** Adds money; refused for the free rest of a closed year. */
    void geef(Rekening rekening, long centen) {
        int geraakt = database.sql("update grootboekrekening set saldo = saldo + ? where id = ? and open = true")
                .params(centen, rekening.id())
                .update();
        if (geraakt != 1) {
            throw new JaarNietOpen(rekening.plek().jaar(), true);
        }
    }

    /** Takes all that is free and closes the account, in one statement; the caller has it locked. */
    void sluit(Rekening vrij) {
        int geraakt = database.sql("update grootboekrekening set saldo = 0, open = false where id = ? and saldo = ?")
                .params(vrij.id(), vrij.saldo())
                .update();
        if (geraakt != 1) {
            throw new IllegalStateException("a pot changed while it was locked: account " + vrij.id());
        }
    }

    /** The free rests of a year, in the order of locking. */
    List<Rekening> vrijVan(int jaar) {
        return database.sql(LEES + "jaar = ? and soort = 'vrij' order by id")
                .param(jaar)
                .query(Rekeningen::lees)
                .list();
    }

    /** Why there is no such pot. */
    RuntimeException ontbreekt(Pot pot) {
        return database.sql("select status from budgetjaar where jaar = ?")
                .param(pot.jaar())
                .query(String.class)
                .optional()
                .<RuntimeException>map(status -> Budgetjaren.GESLOTEN.equals(status)
                        ? new JaarNietOpen(pot.jaar(), true)
                        : new OnbekendePot(pot))
                .orElseGet(() -> new JaarNietOpen(pot.jaar(), false));
    }

    private Optional<Rekening> opPlek(String sql, Plek plek) {
        return database.sql(sql)
                .params(
                        plek.jaar(),
                        plek.wijk(),
                        plek.pot(),
                        plek.kenmerk(),
                        plek.soort().code())
                .query(Rekeningen::lees)
                .optional();
    }

    private static Rekening lees(ResultSet rij, int nummer) throws SQLException {
        Plek plek = new Plek(
                rij.getInt("jaar"),
                Rekeningsoort.van(rij.getString("soort")),
                rij.getString("wijk"),
                rij.getString("pot"),
                rij.getString("kenmerk"));
        return new Rekening(rij.getLong("id"), plek, rij.getLong("saldo"), rij.getBoolean("open"));
    }
}
