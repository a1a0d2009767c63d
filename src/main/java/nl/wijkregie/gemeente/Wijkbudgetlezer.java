package nl.wijkregie.gemeente;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Reads one budget year and checks that its sums match (ROE-F6, ROE-F7). */
final class Wijkbudgetlezer {

    /** The share for initiatives may be rounded to tens of euros. */
    private static final long AFRONDING = 10_00;

    private final Bestandsfouten fouten;

    Wijkbudgetlezer(Bestandsfouten fouten) {
        this.fouten = fouten;
    }

    Wijkbudgetjaar lees(Yamlblok blok, Set<String> wijken) {
        int eerder = fouten.aantal();
        Wijkbudgetjaar jaar = new Wijkbudgetjaar(
                blok.getal("jaar", 2000, 2199),
                blok.bedrag("budget"),
                blok.bedrag("aanloopkosten"),
                blok.bedrag("wijkbudget"),
                blok.getal("percentageInitiatieven", 0, 100),
                blok.bedrag("initiatieven"),
                blok.bedrag("wijkagenda"),
                List.of());
        List<Yamlblok> rijen = blok.heeft("verdeling")
                ? blok.blokken("verdeling", "per wijk een regel met wijkbudget, wijkagenda en initiatieven")
                : List.of();
        List<Wijkaandeel> verdeling = rijen.stream().map(this::aandeel).toList();
        blok.geenAndereSleutels();
        boolean bedragenGoed = fouten.aantal() == eerder;
        if (blok.heeft("verdeling")) {
            wijkenEenKeer(blok, rijen, verdeling, wijken);
        }
        if (bedragenGoed && blok.aanwezig()) {
            sommen(blok, jaar, verdeling);
        }
        return new Wijkbudgetjaar(
                jaar.jaar(),
                jaar.budget(),
                jaar.aanloopkosten(),
                jaar.wijkbudget(),
                jaar.percentageInitiatieven(),
                jaar.initiatieven(),
                jaar.wijkagenda(),
                verdeling);
    }

    private Wijkaandeel aandeel(Yamlblok rij) {
        int eerder = fouten.aantal();
        Wijkaandeel aandeel = new Wijkaandeel(
                rij.code("wijk"), rij.bedrag("wijkbudget"), rij.bedrag("wijkagenda"), rij.bedrag("initiatieven"));
        rij.geenAndereSleutels();
        if (fouten.aantal() == eerder) {
            gelijk(
                    rij,
                    "wijkbudget",
                    aandeel.wijkbudget(),
                    aandeel.wijkagenda() + aandeel.initiatieven(),
                    "wijkagenda plus initiatieven");
        }
        return aandeel;
    }

    private void wijkenEenKeer(Yamlblok blok, List<Yamlblok> rijen, List<Wijkaandeel> verdeling, Set<String> wijken) {
        Map<String, Integer> regels = new HashMap<>();
        for (int i = 0; i < rijen.size(); i++) {
            String wijk = verdeling.get(i).wijk();
            int regel = rijen.get(i).regel("wijk");
            if (wijk.isEmpty()) {
                continue;
            }
            Integer eerste = regels.putIfAbsent(wijk, regel);
            if (eerste != null) {
                fouten.meld(regel, "wijk '" + wijk + "' staat ook op regel " + eerste, "elke wijk één keer");
            } else if (!wijken.contains(wijk)) {
                fouten.meld(
                        regel,
                        "'wijk' is '" + wijk + "', en dat staat niet bij wijken",
                        "een van " + String.join(", ", wijken));
            }
        }
        List<String> vergeten =
                wijken.stream().filter(wijk -> !regels.containsKey(wijk)).toList();
        if (!rijen.isEmpty() && !vergeten.isEmpty()) {
            fouten.meld(
                    blok.regel("verdeling"),
                    "de verdeling noemt niet elke wijk",
                    "ook een regel voor " + String.join(", ", vergeten));
        }
    }

    private void sommen(Yamlblok blok, Wijkbudgetjaar jaar, List<Wijkaandeel> verdeling) {
        gelijk(blok, "wijkbudget", jaar.wijkbudget(), jaar.budget() - jaar.aanloopkosten(), "budget min aanloopkosten");
        gelijk(
                blok,
                "wijkbudget",
                jaar.wijkbudget(),
                jaar.initiatieven() + jaar.wijkagenda(),
                "initiatieven plus wijkagenda");
        long aandeel = jaar.wijkbudget() * jaar.percentageInitiatieven() / 100;
        if (Math.abs(aandeel - jaar.initiatieven()) > AFRONDING) {
            fouten.meld(
                    blok.regel("initiatieven"),
                    "'initiatieven' is " + euro(jaar.initiatieven()),
                    jaar.percentageInitiatieven() + "% van het wijkbudget, dus " + euro(aandeel));
        }
        if (!verdeling.isEmpty()) {
            som(blok, "wijkbudget", jaar.wijkbudget(), verdeling, Wijkaandeel::wijkbudget);
            som(blok, "wijkagenda", jaar.wijkagenda(), verdeling, Wijkaandeel::wijkagenda);
            som(blok, "initiatieven", jaar.initiatieven(), verdeling, Wijkaandeel::initiatieven);
        }
    }

    private void som(
            Yamlblok blok,
            String sleutel,
            long bedrag,
            List<Wijkaandeel> verdeling,
            ToLongFunction<Wijkaandeel> kolom) {
        long som = verdeling.stream().mapToLong(kolom).sum();
        if (som != bedrag) {
            fouten.meld(
                    blok.regel("verdeling"),
                    "'" + sleutel + "' is in de verdeling samen " + euro(som),
                    "samen " + euro(bedrag) + ", het bedrag van het jaar");
        }
    }

    private void gelijk(Yamlblok blok, String sleutel, long bedrag, long som, String waarvan) {
        if (bedrag != som) {
            fouten.meld(blok.regel(sleutel), "'" + sleutel + "' is " + euro(bedrag), waarvan + ", dus " + euro(som));
        }
    }

    private static String euro(long centen) {
        BigDecimal bedrag = BigDecimal.valueOf(centen, 2);
        return centen % 100 == 0 ? bedrag.setScale(0).toPlainString() : bedrag.toPlainString();
    }
}
