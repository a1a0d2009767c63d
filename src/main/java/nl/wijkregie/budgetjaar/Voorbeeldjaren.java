package nl.wijkregie.budgetjaar;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.wijkregie.engine.Opstartvolgorde;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijkbudgetjaar;
import nl.wijkregie.termijn.Voorbeeldklok;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the budget years of profile demo, so that money can be asked at the first start (ROE-F6). Years of the
 * municipality's file that are over are closed at once (ROE-F10). A year that exists is left as it is.
 */
@Component
@Profile("demo")
public class Voorbeeldjaren implements SmartLifecycle {

    private static final String ACCOUNT = "demo";
    private static final String FUNCTIE = "Voorbeeldgegevens";

    private final Gemeente gemeente;
    private final Budgetjaren budgetjaren;
    private final Voorbeeldklok klok;
    private final TransactionTemplate transactie;
    private volatile boolean gestart;

    Voorbeeldjaren(
            Gemeente gemeente, Budgetjaren budgetjaren, Voorbeeldklok klok, PlatformTransactionManager transacties) {
        this.gemeente = gemeente;
        this.budgetjaren = budgetjaren;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    /**
     * Opens the years of the municipality's file up to the year of today, and the year of today itself: with the last
     * known sums, labelled as an example, when the file does not have it. Takes part in the caller's transaction, or
     * has one of its own.
     *
     * @return how many years were opened; 0 when none was missing
     */
    public int zorgVoorJaren() {
        return Objects.requireNonNull(transactie.execute(status -> openWatOntbreekt()));
    }

    private int openWatOntbreekt() {
        int huidig = budgetjaren.huidig();
        List<Wijkbudgetjaar> ontbrekend = gemeente.wijkbudgetten().stream()
                .filter(bedragen -> bedragen.jaar() <= huidig && ontbreekt(bedragen.jaar()))
                .sorted(Comparator.comparingInt(Wijkbudgetjaar::jaar))
                .toList();
        ontbrekend.forEach(bedragen -> openVastgesteld(bedragen, huidig));
        if (ontbreekt(huidig)) {
            openVoorbeeld(huidig);
            return ontbrekend.size() + 1;
        }
        return ontbrekend.size();
    }

    private boolean ontbreekt(int jaar) {
        return budgetjaren.zoek(jaar).isEmpty();
    }

    private void openVastgesteld(Wijkbudgetjaar bedragen, int huidig) {
        int jaar = bedragen.jaar();
        budgetjaren.open(
                jaar,
                bedragen.budget(),
                bedragen.aanloopkosten(),
                bedragen.percentageInitiatieven(),
                false,
                aanleiding("opening", jaar, "De bedragen van " + jaar + " staan bij de gegevens van de gemeente."));
        if (jaar < huidig) {
            budgetjaren.sluit(jaar, aanleiding("sluiting", jaar, "Het budgetjaar " + jaar + " is voorbij."));
        }
    }

    private void openVoorbeeld(int jaar) {
        Bedragen laatste = laatsteVoor(jaar);
        budgetjaren.open(
                jaar,
                laatste.budget(),
                laatste.aanloopkosten(),
                laatste.percentage(),
                true,
                aanleiding("opening", jaar, "Voorbeeld, met de bedragen van " + laatste.jaar() + "."));
    }

    /** The newest year that was opened; when there is none, the first that the municipality's file has. */
    private Bedragen laatsteVoor(int jaar) {
        return budgetjaren.alle().stream()
                .filter(bekend -> bekend.jaar() < jaar)
                .findFirst()
                .map(Bedragen::van)
                .orElseGet(() -> gemeente.wijkbudgetten().stream()
                        .min(Comparator.comparingInt(Wijkbudgetjaar::jaar))
                        .map(Bedragen::van)
                        .orElseThrow());
    }

    private static Aanleiding aanleiding(String handeling, int jaar, String reden) {
        return new Aanleiding("voorbeeldjaar/" + jaar + "/" + handeling, ACCOUNT, FUNCTIE, reden, null);
    }

    /** Sums of a year that serve for another; amounts in cents. */
    private record Bedragen(int jaar, long budget, long aanloopkosten, int percentage) {

        private static final long TIENTJE = 10_00;

        /** Pots are split in tens (ROE-F7), but what the raad gave in the year need not be. */
        private Bedragen {
            budget -= (budget - aanloopkosten) % TIENTJE;
        }

        private static Bedragen van(Budgetjaar jaar) {
            return new Bedragen(jaar.jaar(), jaar.budget(), jaar.aanloopkosten(), jaar.percentageInitiatieven());
        }

        private static Bedragen van(Wijkbudgetjaar jaar) {
            return new Bedragen(jaar.jaar(), jaar.budget(), jaar.aanloopkosten(), jaar.percentageInitiatieven());
        }
    }

    @Override
    public void start() {
        gestart = true;
        // The examples use the money from the first day of the year on; nothing is spent before its year opens.
        klok.op(
                Year.of(budgetjaren.huidig())
                        .atDay(1)
                        .atStartOfDay(klok.getZone())
                        .toInstant(),
                this::zorgVoorJaren);
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return Opstartvolgorde.BUDGETJAREN;
    }
}
