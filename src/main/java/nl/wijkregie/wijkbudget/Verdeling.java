package nl.wijkregie.wijkbudget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.gemeente.Wijkaandeel;
import nl.wijkregie.gemeente.Wijkbudgetjaar;

/**
 * The split of a year's wijkbudget over the wijken and their pots (ROE-F6, ROE-F7), in cents: by number of inhabitants,
 * in tens of euros, the sum exact.
 *
 * @param wijkbudget the sum that is split
 * @param initiatieven the part for initiatives
 * @param wijkagenda the part for the wijkagenda
 * @param aandelen one per wijk, in the order of the municipality
 */
public record Verdeling(long wijkbudget, long initiatieven, long wijkagenda, List<Wijkaandeel> aandelen) {

    private static final long TIENTJE = 10_00;

    public Verdeling {
        aandelen = List.copyOf(aandelen);
    }

    /**
     * The adopted split of the year when the configuration has one with the same sums, else the computed one.
     *
     * @param wijkbudget cents, a multiple of € 10
     * @param percentageInitiatieven share for initiatives, 0 to 100; the result is rounded to € 10
     * @throws IllegalArgumentException with a Dutch sentence when the sum does not come out in tens of euros
     */
    public static Verdeling van(Gemeente gemeente, int jaar, long wijkbudget, int percentageInitiatieven) {
        Verdeling berekend = bereken(gemeente.wijken(), wijkbudget, percentageInitiatieven);
        return gemeente.wijkbudget(jaar)
                .filter(vastgesteld -> geldtVoor(vastgesteld, gemeente, berekend))
                .map(vastgesteld -> new Verdeling(
                        wijkbudget, berekend.initiatieven, berekend.wijkagenda, opVolgorde(vastgesteld, gemeente)))
                .orElse(berekend);
    }

    /** The computed split: each pot by largest remainder; a wijk's total is the sum of its pots. */
    public static Verdeling bereken(List<Wijk> wijken, long wijkbudget, int percentageInitiatieven) {
        if (wijkbudget < 0 || wijkbudget % TIENTJE != 0) {
            throw new IllegalArgumentException("Het wijkbudget moet uitkomen op tientallen euro's.");
        }
        long initiatieven = afgerond(wijkbudget, percentageInitiatieven);
        long wijkagenda = wijkbudget - initiatieven;
        List<Long> voorInitiatieven = opInwoners(wijken, initiatieven);
        List<Long> voorAgenda = opInwoners(wijken, wijkagenda);
        List<Wijkaandeel> aandelen = IntStream.range(0, wijken.size())
                .mapToObj(plaats -> new Wijkaandeel(
                        wijken.get(plaats).code(),
                        voorAgenda.get(plaats) + voorInitiatieven.get(plaats),
                        voorAgenda.get(plaats),
                        voorInitiatieven.get(plaats)))
                .toList();
        return new Verdeling(wijkbudget, initiatieven, wijkagenda, aandelen);
    }

    /** A percentage of a sum, half a ten rounded up. */
    private static long afgerond(long som, int percentage) {
        long tientjes = som / TIENTJE;
        return (tientjes * percentage + 50) / 100 * TIENTJE;
    }

    /** Largest remainder: everybody the whole tens of his share, and what is left by ten to the largest remainders. */
    private static List<Long> opInwoners(List<Wijk> wijken, long som) {
        long inwoners = wijken.stream().mapToLong(Wijk::inwoners).sum();
        long tientjes = som / TIENTJE;
        List<Long> delen = new ArrayList<>();
        wijken.forEach(wijk -> delen.add(tientjes * wijk.inwoners() / inwoners));
        long over = tientjes - delen.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, wijken.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer plaats) ->
                                tientjes * wijken.get(plaats).inwoners() % inwoners)
                        .reversed())
                .limit(over)
                .forEach(plaats -> delen.set(plaats, delen.get(plaats) + 1));
        return delen.stream().map(deel -> deel * TIENTJE).toList();
    }

    private static boolean geldtVoor(Wijkbudgetjaar vastgesteld, Gemeente gemeente, Verdeling som) {
        List<Wijkaandeel> aandelen = vastgesteld.verdeling();
        return aandelen.size() == gemeente.wijken().size()
                && gemeente.wijken().stream()
                        .allMatch(wijk -> vastgesteld.aandeel(wijk.code()).isPresent())
                && aandelen.stream().mapToLong(Wijkaandeel::initiatieven).sum() == som.initiatieven
                && aandelen.stream().mapToLong(Wijkaandeel::wijkagenda).sum() == som.wijkagenda;
    }

    private static List<Wijkaandeel> opVolgorde(Wijkbudgetjaar vastgesteld, Gemeente gemeente) {
        return gemeente.wijken().stream()
                .map(wijk -> vastgesteld.aandeel(wijk.code()).orElseThrow())
                .toList();
    }
}
