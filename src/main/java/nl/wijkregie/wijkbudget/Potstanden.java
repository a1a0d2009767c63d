package nl.wijkregie.wijkbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the balances say about pots and cases. */
@Component
class Potstanden {

    private static final String STANDEN = """
            select jaar, wijk, pot,
                   sum(case when soort in ('gereserveerd', 'te-betalen') then saldo else 0 end) as gereserveerd,
                   sum(case when soort = 'besteed' then saldo else 0 end) as besteed,
                   sum(case when soort = 'vrij' then saldo else 0 end) as vrij,
                   sum(case when soort = 'vervallen' then saldo else 0 end) as vervallen
              from grootboekrekening
             where %s and pot <> ''
             group by jaar, wijk, pot
            """;
    private static final String ZAKEN = """
            select jaar, wijk, pot, kenmerk,
                   sum(case when soort = 'gereserveerd' then saldo else 0 end) as gereserveerd,
                   sum(case when soort = 'te-betalen' then saldo else 0 end) as te_betalen,
                   sum(case when soort = 'besteed' then saldo else 0 end) as besteed
              from grootboekrekening
             where %s
             group by jaar, wijk, pot, kenmerk
            having sum(%s) > 0
             order by jaar desc, wijk, pot, kenmerk
            """;

    private final JdbcClient database;
    private final Gemeente gemeente;

    Potstanden(JdbcClient database, Gemeente gemeente) {
        this.database = database;
        this.gemeente = gemeente;
    }

    List<Potstand> van(int jaar) {
        List<String> wijken = gemeente.wijken().stream().map(Wijk::code).toList();
        return database.sql(STANDEN.formatted("jaar = ?")).param(jaar).query(Potstanden::stand).stream()
                .sorted(Comparator.comparingInt((Potstand stand) -> plaats(wijken, stand))
                        .thenComparing(stand -> stand.pot().wijk())
                        .thenComparing(stand -> stand.pot().soort()))
                .toList();
    }

    Optional<Potstand> van(Pot pot) {
        return database.sql(STANDEN.formatted("jaar = ? and wijk = ? and pot = ?"))
                .params(pot.jaar(), pot.wijk(), pot.soort().code())
                .query(Potstanden::stand)
                .optional();
    }

    List<Verplichting> vanZaak(String kenmerk) {
        return database.sql(ZAKEN.formatted("kenmerk = ?", "saldo"))
                .param(kenmerk)
                .query(Potstanden::verplichting)
                .list();
    }

    List<Verplichting> openVan(int jaar) {
        String nogNietBetaald = "case when soort = 'besteed' then 0 else saldo end";
        return database.sql(ZAKEN.formatted("jaar = ? and kenmerk <> ''", nogNietBetaald))
                .param(jaar)
                .query(Potstanden::verplichting)
                .list();
    }

    /** A wijk that the municipality no longer has comes last. */
    private static int plaats(List<String> wijken, Potstand stand) {
        int plaats = wijken.indexOf(stand.pot().wijk());
        return plaats < 0 ? wijken.size() : plaats;
    }

    private static Potstand stand(ResultSet rij, int nummer) throws SQLException {
        long gereserveerd = rij.getLong("gereserveerd");
        long besteed = rij.getLong("besteed");
        long vrij = rij.getLong("vrij");
        long vervallen = rij.getLong("vervallen");
        return new Potstand(
                pot(rij), gereserveerd + besteed + vrij + vervallen, gereserveerd, besteed, vrij, vervallen);
    }

    private static Verplichting verplichting(ResultSet rij, int nummer) throws SQLException {
        return new Verplichting(
                pot(rij),
                rij.getString("kenmerk"),
                rij.getLong("gereserveerd"),
                rij.getLong("te_betalen"),
                rij.getLong("besteed"));
    }

    private static Pot pot(ResultSet rij) throws SQLException {
        return new Pot(
                rij.getInt("jaar"),
                rij.getString("wijk"),
                Potsoort.zoek(rij.getString("pot")).orElseThrow());
    }
}
