package nl.wijkregie.werkplek;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Boeking;
import nl.wijkregie.wijkbudget.Boekingsoort;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;

/** Puts together what the pages about the wijkbudget show (ROE-F14). */
@Component
class Budgetbeelden {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));

    private final Grootboek grootboek;
    private final Gemeente gemeente;

    Budgetbeelden(Grootboek grootboek, Gemeente gemeente) {
        this.grootboek = grootboek;
        this.gemeente = gemeente;
    }

    /** The pots of a year, and below them the sum of each kind of pot and of all. */
    Overzicht overzicht(int jaar) {
        List<Potstand> standen = grootboek.standen(jaar);
        List<Potregel> potten = standen.stream().map(this::regel).toList();
        return new Overzicht(
                potten,
                List.of(
                        som("Alle wijken", "Initiatieven", standen, Potsoort.INITIATIEVEN),
                        som("Alle wijken", "Wijkagenda", standen, Potsoort.WIJKAGENDA),
                        Potregel.van("", "Alle wijken", "Samen", tel(standen))));
    }

    /** One pot, or empty when there is none. */
    Optional<Potregel> pot(Pot pot) {
        return grootboek.stand(pot).map(this::regel);
    }

    /**
     * Entries of a pot, newest first.
     *
     * @param metAccount whether they name the account that booked; who reads figures only sees the function (ROE-I2)
     */
    List<Boekingregel> boekingen(Pot pot, boolean metAccount) {
        return grootboek.boekingen(pot).stream()
                .map(boeking -> regel(boeking, metAccount))
                .toList();
    }

    private Potregel regel(Potstand stand) {
        Pot pot = stand.pot();
        String adres = "/werkplek/wijkbudget/" + pot.jaar() + "/" + pot.wijk() + "/"
                + pot.soort().code();
        return Potregel.van(adres, wijknaam(pot.wijk()), pot.soort().naam(), Bedrag.van(stand));
    }

    private static Potregel som(String wijk, String naam, List<Potstand> standen, Potsoort soort) {
        return Potregel.van(
                "",
                wijk,
                naam,
                tel(standen.stream()
                        .filter(stand -> stand.pot().soort() == soort)
                        .toList()));
    }

    private static Bedrag tel(List<Potstand> standen) {
        return standen.stream().map(Bedrag::van).reduce(new Bedrag(0, 0, 0, 0, 0), Bedrag::plus);
    }

    private String wijknaam(String code) {
        return gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }

    private static Boekingregel regel(Boeking boeking, boolean metAccount) {
        return new Boekingregel(
                boeking.id(),
                MOMENT.format(boeking.moment()),
                boeking.soort().naam(),
                boeking.van(),
                boeking.naar(),
                Bedragen.tekst(boeking.bedrag()),
                Optional.ofNullable(boeking.kenmerk()).orElse(""),
                boeking.functie(),
                metAccount ? boeking.account() : "",
                boeking.reden(),
                Optional.ofNullable(boeking.mandaat()).orElse(""),
                stand(boeking),
                !boeking.gecorrigeerd() && boeking.soort() != Boekingsoort.OPENING);
    }

    private static String stand(Boeking boeking) {
        if (boeking.corrigeert() != null) {
            return "Corrigeert boeking " + boeking.corrigeert();
        }
        return boeking.gecorrigeerd() ? "Gecorrigeerd" : "";
    }

    /**
     * @param potten one row per pot
     * @param sommen the last rows
     */
    record Overzicht(List<Potregel> potten, List<Potregel> sommen) {

        /** Whether something lapsed: only then the column says something. */
        public boolean heeftVervallen() {
            return potten.stream().anyMatch(pot -> pot.vervallen().length() > 0);
        }
    }

    /**
     * One row; amounts as people read them.
     *
     * @param vervallen empty when nothing lapsed
     * @param besteedDeel share of what was granted to the pot that was paid, 0 to 100
     * @param gereserveerdDeel share that is reserved
     * @param benut both together
     */
    record Potregel(
            String adres,
            String wijk,
            String pot,
            String toegekend,
            String gereserveerd,
            String besteed,
            String vrij,
            String vervallen,
            long besteedDeel,
            long gereserveerdDeel,
            long benut) {

        static Potregel van(String adres, String wijk, String pot, Bedrag bedrag) {
            long besteedDeel = bedrag.deel(bedrag.besteed());
            long benut = bedrag.deel(bedrag.besteed() + bedrag.gereserveerd());
            return new Potregel(
                    adres,
                    wijk,
                    pot,
                    Bedragen.tekst(bedrag.toegekend()),
                    Bedragen.tekst(bedrag.gereserveerd()),
                    Bedragen.tekst(bedrag.besteed()),
                    Bedragen.tekst(bedrag.vrij()),
                    bedrag.vervallen() == 0 ? "" : Bedragen.tekst(bedrag.vervallen()),
                    besteedDeel,
                    benut - besteedDeel,
                    benut);
        }
    }

    /** Amounts in cents. */
    record Bedrag(long toegekend, long gereserveerd, long besteed, long vrij, long vervallen) {

        static Bedrag van(Potstand stand) {
            return new Bedrag(
                    stand.toegekend(), stand.gereserveerd(), stand.besteed(), stand.vrij(), stand.vervallen());
        }

        Bedrag plus(Bedrag ander) {
            return new Bedrag(
                    toegekend + ander.toegekend,
                    gereserveerd + ander.gereserveerd,
                    besteed + ander.besteed,
                    vrij + ander.vrij,
                    vervallen + ander.vervallen);
        }

        /** Whole percents of what was granted. Rounded down: 100 % means that nothing is left. */
        long deel(long centen) {
            return toegekend <= 0 ? 0 : Math.min(100, 100 * centen / toegekend);
        }
    }

    /**
     * One entry.
     *
     * @param account who booked; empty when this reader does not see that
     * @param stand whether it corrects an entry or was corrected; empty otherwise
     * @param teCorrigeren whether it can be booked back
     */
    record Boekingregel(
            long id,
            String moment,
            String soort,
            String van,
            String naar,
            String bedrag,
            String kenmerk,
            String functie,
            String account,
            String reden,
            String mandaat,
            String stand,
            boolean teCorrigeren) {}
}
