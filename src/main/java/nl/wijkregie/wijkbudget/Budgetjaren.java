package nl.wijkregie.wijkbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijkaandeel;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The budget years: opening their pots and closing them. Writing takes part in the caller's transaction. */
@Component
public class Budgetjaren {

    static final String OPEN = "open";
    static final String GESLOTEN = "gesloten";

    private static final long GROOTSTE_BUDGET = 1_000_000_000_00L;
    private static final String LEES =
            "select jaar, budget, aanloopkosten, wijkbudget, percentage_initiatieven, status, voorbeeld from budgetjaar";

    private final JdbcClient database;
    private final Rekeningen rekeningen;
    private final Boekingen boekingen;
    private final Potstanden potstanden;
    private final Gemeente gemeente;
    private final Clock klok;

    Budgetjaren(
            JdbcClient database,
            Rekeningen rekeningen,
            Boekingen boekingen,
            Potstanden potstanden,
            Gemeente gemeente,
            Clock klok) {
        this.database = database;
        this.rekeningen = rekeningen;
        this.boekingen = boekingen;
        this.potstanden = potstanden;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** The year of today, Europe/Amsterdam: the year from which money is reserved now. */
    public int huidig() {
        return LocalDate.now(klok).getYear();
    }

    @Transactional(readOnly = true)
    public Optional<Budgetjaar> zoek(int jaar) {
        return database.sql(LEES + " where jaar = ?")
                .param(jaar)
                .query(Budgetjaren::lees)
                .optional();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Budgetjaar> alle() {
        return database.sql(LEES + " order by jaar desc")
                .query(Budgetjaren::lees)
                .list();
    }

    /**
     * Opens a year and its pots (ROE-F6, ROE-F7). The adopted split of the configuration wins when its sums are the same.
     *
     * @throws IllegalArgumentException with a Dutch sentence when the sums make no sense
     * @throws IllegalStateException with a Dutch sentence when the year was opened before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Budgetjaar open(
            int jaar,
            long budget,
            long aanloopkosten,
            int percentageInitiatieven,
            boolean voorbeeld,
            Aanleiding aanleiding) {
        controleer(jaar, budget, aanloopkosten, percentageInitiatieven);
        Verdeling verdeling = Verdeling.van(gemeente, jaar, budget - aanloopkosten, percentageInitiatieven);
        Budgetjaar nieuw = new Budgetjaar(
                jaar, budget, aanloopkosten, verdeling.wijkbudget(), percentageInitiatieven, false, voorbeeld);
        schrijf(nieuw, aanleiding.account());
        rekeningen.maak(Plek.van(jaar, Rekeningsoort.BEGROTING), -budget);
        Rekening begroting = rekeningen.haal(Plek.van(jaar, Rekeningsoort.BEGROTING));
        stort(begroting, Plek.van(jaar, Rekeningsoort.AANLOOPKOSTEN), aanloopkosten, aanleiding);
        for (Wijkaandeel aandeel : verdeling.aandelen()) {
            vul(begroting, new Pot(jaar, aandeel.wijk(), Potsoort.INITIATIEVEN), aandeel.initiatieven(), aanleiding);
            vul(begroting, new Pot(jaar, aandeel.wijk(), Potsoort.WIJKAGENDA), aandeel.wijkagenda(), aanleiding);
        }
        return nieuw;
    }

    /**
     * Closes a year: what is free lapses to the general means; what was granted stays on its year (ROE-F10).
     *
     * @throws JaarNietOpen when it is not open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sluit(int jaar, Aanleiding aanleiding) {
        List<Rekening> potten = rekeningen.vrijVan(jaar).stream()
                .map(rekening -> rekeningen.vergrendel(rekening.id()))
                .toList();
        // Counts only now: whoever closed it in the meantime has let go of the pots.
        int gesloten = database.sql("update budgetjaar set status = ?, gesloten_op = ? where jaar = ? and status = ?")
                .params(GESLOTEN, nu(), jaar, OPEN)
                .update();
        if (gesloten == 0) {
            throw new JaarNietOpen(jaar, zoek(jaar).isPresent());
        }
        potten.forEach(vrij -> laatVervallen(vrij, aanleiding));
    }

    /** What cases hold in a year and is not paid yet: what stays when it is closed. */
    @Transactional(readOnly = true)
    public List<Verplichting> verplichtingen(int jaar) {
        return potstanden.openVan(jaar);
    }

    private static void controleer(int jaar, long budget, long aanloopkosten, int percentage) {
        eis(jaar >= 2000 && jaar <= 2999, "Vul een jaar in van vier cijfers, zoals 2027.");
        eis(budget > 0 && budget <= GROOTSTE_BUDGET, "Vul een budget in van meer dan € 0 en hoogstens € 1 miljard.");
        eis(aanloopkosten >= 0, "De aanloopkosten zijn € 0 of meer.");
        eis(aanloopkosten <= budget, "De aanloopkosten zijn hoger dan het budget.");
        eis(percentage >= 0 && percentage <= 100, "Het percentage voor initiatieven ligt tussen 0 en 100.");
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new IllegalArgumentException(zin);
        }
    }

    private void schrijf(Budgetjaar nieuw, String account) {
        if (zoek(nieuw.jaar()).isPresent()) {
            throw alOpen(nieuw.jaar(), null);
        }
        try {
            database.sql("""
                            insert into budgetjaar (jaar, budget, aanloopkosten, wijkbudget, percentage_initiatieven,
                                                    status, voorbeeld, geopend_op, geopend_door)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            nieuw.jaar(),
                            nieuw.budget(),
                            nieuw.aanloopkosten(),
                            nieuw.wijkbudget(),
                            nieuw.percentageInitiatieven(),
                            OPEN,
                            nieuw.voorbeeld(),
                            nu(),
                            account)
                    .update();
        } catch (DuplicateKeyException e) {
            throw alOpen(nieuw.jaar(), e);
        }
    }

    private static IllegalStateException alOpen(int jaar, @Nullable Exception oorzaak) {
        return new IllegalStateException("Budgetjaar " + jaar + " is al eerder geopend.", oorzaak);
    }

    private void vul(Rekening begroting, Pot pot, long centen, Aanleiding aanleiding) {
        stort(begroting, Plek.van(pot, Rekeningsoort.VRIJ), centen, aanleiding);
        rekeningen.maak(Plek.van(pot, Rekeningsoort.VERVALLEN), 0);
    }

    /** An account that gets nothing exists all the same, but has no entry. */
    private void stort(Rekening begroting, Plek plek, long centen, Aanleiding aanleiding) {
        rekeningen.maak(plek, centen);
        if (centen > 0) {
            Rekening naar = rekeningen.haal(plek);
            boekingen.schrijf(Boekingsoort.OPENING, begroting, naar, centen, perPot(aanleiding, plek));
        }
    }

    private void laatVervallen(Rekening vrij, Aanleiding aanleiding) {
        rekeningen.sluit(vrij);
        if (vrij.saldo() > 0) {
            Rekening vervallen = rekeningen.haal(vrij.plek().alsVervallen());
            rekeningen.geef(vervallen, vrij.saldo());
            boekingen.schrijf(Boekingsoort.LAPSE, vrij, vervallen, vrij.saldo(), perPot(aanleiding, vrij.plek()));
        }
    }

    private static Aanleiding perPot(Aanleiding aanleiding, Plek plek) {
        return aanleiding.met(
                String.join("/", aanleiding.sleutel(), plek.soort().code(), plek.wijk(), plek.pot()));
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Budgetjaar lees(ResultSet rij, int nummer) throws SQLException {
        return new Budgetjaar(
                rij.getInt("jaar"),
                rij.getLong("budget"),
                rij.getLong("aanloopkosten"),
                rij.getLong("wijkbudget"),
                rij.getInt("percentage_initiatieven"),
                GESLOTEN.equals(rij.getString("status")),
                rij.getBoolean("voorbeeld"));
    }
}
