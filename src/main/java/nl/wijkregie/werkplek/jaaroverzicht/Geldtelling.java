package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;

/** Adds up the pots of a year and sets the split as planned beside the split as spent (ROE-F6, ROE-I4). */
@Component
class Geldtelling {

    private static final String NIETS = "–";
    private static final ToLongFunction<Potstand> BENUT = stand -> stand.besteed() + stand.gereserveerd();

    private final Grootboek grootboek;
    private final Budgetjaren jaren;
    private final Gemeente gemeente;

    Geldtelling(Grootboek grootboek, Budgetjaren jaren, Gemeente gemeente) {
        this.grootboek = grootboek;
        this.jaren = jaren;
        this.gemeente = gemeente;
    }

    /** Empty when the budget year was not opened. */
    Optional<Geldbeeld> tel(Jaarvraag vraag) {
        return jaren.zoek(vraag.jaar()).map(jaar -> beeld(jaar, vraag));
    }

    private Geldbeeld beeld(Budgetjaar jaar, Jaarvraag vraag) {
        List<Potstand> standen = grootboek.standen(jaar.jaar()).stream()
                .filter(stand -> vraag.wijken().contains(stand.pot().wijk()))
                .toList();
        int initiatieven = jaar.percentageInitiatieven();
        return new Geldbeeld(
                jaar.voorbeeld(),
                jaar.gesloten(),
                standen.stream().map(this::pot).toList(),
                regel("Samen", "", standen),
                List.of(
                        deel(Potsoort.INITIATIEVEN, initiatieven, standen),
                        deel(Potsoort.WIJKAGENDA, 100 - initiatieven, standen)));
    }

    private Geldbeeld.Potregel pot(Potstand stand) {
        return regel(
                gemeente.wijk(stand.pot().wijk()).naam(), stand.pot().soort().naam(), List.of(stand));
    }

    private static Geldbeeld.Potregel regel(String wijk, String pot, List<Potstand> standen) {
        return new Geldbeeld.Potregel(
                wijk,
                pot,
                bedrag(standen, Potstand::toegekend),
                bedrag(standen, Potstand::gereserveerd),
                bedrag(standen, Potstand::besteed),
                bedrag(standen, Potstand::vrij),
                bedrag(standen, Potstand::vervallen));
    }

    private static Geldbeeld.Deel deel(Potsoort soort, int gepland, List<Potstand> alle) {
        List<Potstand> eigen =
                alle.stream().filter(stand -> stand.pot().soort() == soort).toList();
        return new Geldbeeld.Deel(
                soort.naam(),
                gepland + "%",
                bedrag(eigen, Potstand::toegekend),
                deel(soort, eigen, alle, Potstand::toegekend),
                bedrag(eigen, Potstand::besteed),
                deel(soort, eigen, alle, Potstand::besteed),
                bedrag(eigen, BENUT),
                deel(soort, eigen, alle, BENUT));
    }

    /** Rounded for the initiatives; the wijkagenda gets the rest, so that both are 100 together. */
    private static String deel(
            Potsoort soort, List<Potstand> eigen, List<Potstand> alle, ToLongFunction<Potstand> wat) {
        long geheel = som(alle, wat);
        if (geheel <= 0) {
            return NIETS;
        }
        long van = soort == Potsoort.INITIATIEVEN ? som(eigen, wat) : geheel - som(eigen, wat);
        long procent = (200 * van + geheel) / (2 * geheel);
        return (soort == Potsoort.INITIATIEVEN ? procent : 100 - procent) + "%";
    }

    private static String bedrag(List<Potstand> standen, ToLongFunction<Potstand> wat) {
        return Bedragen.tekst(som(standen, wat));
    }

    private static long som(List<Potstand> standen, ToLongFunction<Potstand> wat) {
        return standen.stream().mapToLong(wat).sum();
    }
}
