package nl.wijkregie.wijkbudget;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that the books balance, from the tables alone (ROE-F8). Each check is one statement, so that it sees one moment
 * while others go on booking.
 */
@Component
public class Grootboekcontrole {

    private static final String SALDO = """
            select r.jaar, r.id, r.saldo as heeft, coalesce(m.som, 0) as hoort
              from grootboekrekening r
              left join (select rekening, sum(bedrag) as som
                           from (select naar_rekening as rekening, bedrag from boeking
                                 union all
                                 select van_rekening as rekening, -bedrag as bedrag from boeking) mutatie
                          group by rekening) m on m.rekening = r.id
             where r.saldo <> coalesce(m.som, 0)
             order by r.id
            """;
    private static final String EVENWICHT = """
            select jaar, 0 as id, sum(saldo) as heeft, 0 as hoort
              from grootboekrekening
             group by jaar
            having sum(saldo) <> 0
            """;
    private static final String JAARSOM = """
            select j.jaar, 0 as id, -coalesce(sum(r.saldo), 0) as heeft, j.budget as hoort
              from budgetjaar j
              left join grootboekrekening r on r.jaar = j.jaar and r.soort = 'begroting'
             group by j.jaar, j.budget
            having -coalesce(sum(r.saldo), 0) <> j.budget
            """;
    private static final String POTTEN = """
            select j.jaar, 0 as id, coalesce(sum(r.saldo), 0) as heeft, j.wijkbudget as hoort
              from budgetjaar j
              left join grootboekrekening r on r.jaar = j.jaar and r.pot <> ''
             group by j.jaar, j.wijkbudget
            having coalesce(sum(r.saldo), 0) <> j.wijkbudget
            """;
    private static final String ONDER_NUL = """
            select jaar, id, saldo as heeft, 0 as hoort
              from grootboekrekening
             where saldo < 0 and soort <> 'begroting'
            """;
    private static final String GESLOTEN = """
            select r.jaar, r.id, r.saldo as heeft, 0 as hoort
              from grootboekrekening r
              join budgetjaar j on j.jaar = r.jaar
             where (r.open = true and r.soort = 'vrij' and j.status = 'gesloten')
                or (r.open = false and (r.soort <> 'vrij' or r.saldo <> 0 or j.status = 'open'))
            """;
    private static final String ANDER_JAAR = """
            select b.jaar, b.id, van.jaar as heeft, naar.jaar as hoort
              from boeking b
              join grootboekrekening van on van.id = b.van_rekening
              join grootboekrekening naar on naar.id = b.naar_rekening
             where van.jaar <> b.jaar or naar.jaar <> b.jaar
            """;
    private static final String ANDERE_POT = """
            select b.jaar, b.id, van.id as heeft, naar.id as hoort
              from boeking b
              join grootboekrekening van on van.id = b.van_rekening
              join grootboekrekening naar on naar.id = b.naar_rekening
              left join boeking fout on fout.id = b.corrigeert
             where (van.wijk <> naar.wijk or van.pot <> naar.pot)
               and coalesce(fout.soort, b.soort) not in ('opening', 'transfer', 'correction')
            """;

    private final JdbcClient database;

    Grootboekcontrole(JdbcClient database) {
        this.database = database;
    }

    /** What is wrong, as Dutch sentences without personal data; empty when all years balance. */
    @Transactional(readOnly = true)
    public List<String> afwijkingen() {
        List<String> gevonden = new ArrayList<>();
        controleer(SALDO, "Rekening %2$d (%1$d) heeft saldo %3$d, de boekingen zeggen %4$d.", gevonden);
        controleer(EVENWICHT, "De rekeningen van %1$d zijn samen %3$d in plaats van 0.", gevonden);
        controleer(JAARSOM, "De begroting van %1$d is %3$d, het budget is %4$d.", gevonden);
        controleer(POTTEN, "De potten van %1$d zijn samen %3$d, het wijkbudget is %4$d.", gevonden);
        controleer(ONDER_NUL, "Rekening %2$d (%1$d) staat onder nul: %3$d.", gevonden);
        controleer(GESLOTEN, "Rekening %2$d past niet bij de stand van budgetjaar %1$d.", gevonden);
        controleer(ANDER_JAAR, "Boeking %2$d verplaatst geld tussen %3$d en %4$d.", gevonden);
        controleer(ANDERE_POT, "Boeking %2$d (%1$d) verplaatst geld tussen potten.", gevonden);
        return gevonden;
    }

    private void controleer(String vraag, String zin, List<String> gevonden) {
        database.sql(vraag)
                .query((rij, nummer) -> zin.formatted(
                        rij.getInt("jaar"), rij.getLong("id"), rij.getLong("heeft"), rij.getLong("hoort")))
                .list()
                .forEach(gevonden::add);
    }
}
