package nl.wijkregie.cijfers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkregie.initiatief.Dossierluisteraar;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.termijn.Maandgetal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the figures of a case and its phases in step with its case file, in the transaction that changes it (ROE-I4). */
@Component
public class Zaakmetingen implements Dossierluisteraar {

    private static final String SLUIT =
            "update fasecijfer set klaar_op = :vandaag, klaar_maand = :maand, dagen = cast(cast(:vandaag as date) -"
                    + " begonnen_op as integer) where kenmerk = :kenmerk and klaar_op is null";

    private final JdbcClient database;
    private final Clock klok;

    Zaakmetingen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    @Override
    public void ontvangen(String kenmerk, String wijk) {
        LocalDate vandaag = LocalDate.now(klok);
        database.sql("insert into zaakcijfer (kenmerk, wijk, soort, ontvangen_op, ontvangen_maand)"
                        + " values (:kenmerk, :wijk, :soort, :vandaag, :maand)")
                .param("kenmerk", kenmerk)
                .param("wijk", wijk)
                .param("soort", Cijfervraag.ONBEPAALD)
                .param("vandaag", vandaag)
                .param("maand", Maandgetal.van(YearMonth.from(vandaag)))
                .update();
        begin(kenmerk, Fase.VAN_IDEE_NAAR_INITIATIEF, vandaag);
    }

    /** A phase that is entered while the case is in it goes on; one that is entered again later is counted again. */
    @Override
    public void inFase(String kenmerk, Fase fase) {
        LocalDate vandaag = LocalDate.now(klok);
        if (begin(kenmerk, fase, vandaag)) {
            sluit(SLUIT + " and fase <> :fase", kenmerk, fase.nummer(), vandaag);
        }
    }

    /** What a case counted for under its former kind, it counts for under its new one (ROE-C3). */
    @Override
    public void getypeerd(String kenmerk, Soort soort) {
        if (typeer("zaakcijfer", kenmerk, soort)) {
            typeer("fasecijfer", kenmerk, soort);
        }
    }

    @Override
    public void afgerond(String kenmerk, Uitkomst uitkomst) {
        LocalDate vandaag = LocalDate.now(klok);
        database.sql("update zaakcijfer set uitkomst = :uitkomst, afgerond_op = :vandaag, afgerond_maand = :maand,"
                        + " dagen = cast(cast(:vandaag as date) - ontvangen_op as integer) where kenmerk = :kenmerk")
                .param("uitkomst", uitkomst.code())
                .param("vandaag", vandaag)
                .param("maand", Maandgetal.van(YearMonth.from(vandaag)))
                .param("kenmerk", kenmerk)
                .update();
        sluit(SLUIT, kenmerk, 0, vandaag);
    }

    /** The administrator ended the case without an outcome: it stands nowhere any more, and its last phase counts for nothing. */
    public void afgebroken(String kenmerk) {
        database.sql("update fasecijfer set klaar_op = :vandaag where kenmerk = :kenmerk and klaar_op is null")
                .param("vandaag", LocalDate.now(klok))
                .param("kenmerk", kenmerk)
                .update();
    }

    /**
     * Looks once at the open cases from before figures were kept: one whose process is gone stands nowhere any more.
     *
     * @param loopt whether the process of the case with this kenmerk still runs
     */
    public void kijkNa(Predicate<String> loopt) {
        List<String> open = database.sql("select kenmerk from fasecontrole for update")
                .query(String.class)
                .list();
        open.stream().filter(loopt.negate()).forEach(this::afgebroken);
        open.forEach(kenmerk -> database.sql("delete from fasecontrole where kenmerk = ?")
                .param(kenmerk)
                .update());
    }

    /** False when the case is in this phase already, or is not known. */
    private boolean begin(String kenmerk, Fase fase, LocalDate vandaag) {
        return database.sql("""
                        insert into fasecijfer (kenmerk, volgnummer, fase, wijk, soort, begonnen_op)
                        select zaak.kenmerk,
                               coalesce((select max(eerder.volgnummer) from fasecijfer eerder where eerder.kenmerk = :kenmerk), 0) + 1,
                               cast(:fase as integer), zaak.wijk, zaak.soort, cast(:vandaag as date)
                          from zaakcijfer zaak
                         where zaak.kenmerk = :kenmerk
                           and not exists (select 1 from fasecijfer nu
                                            where nu.kenmerk = :kenmerk and nu.klaar_op is null and nu.fase = :fase)
                        """)
                        .param("kenmerk", kenmerk)
                        .param("fase", fase.nummer())
                        .param("vandaag", vandaag)
                        .update()
                > 0;
    }

    private void sluit(String opdracht, String kenmerk, int fase, LocalDate vandaag) {
        database.sql(opdracht)
                .param("kenmerk", kenmerk)
                .param("fase", fase)
                .param("vandaag", vandaag)
                .param("maand", Maandgetal.van(YearMonth.from(vandaag)))
                .update();
    }

    private boolean typeer(String tabel, String kenmerk, Soort soort) {
        return database.sql("update " + tabel + " set soort = :soort where kenmerk = :kenmerk and soort <> :soort")
                        .param("soort", soort.code())
                        .param("kenmerk", kenmerk)
                        .update()
                > 0;
    }
}
