package nl.wijkregie.cijfers;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How often each number of days occurred: exact ranks without a sorted list of every case. */
final class Dagentelling {

    private final NavigableMap<Integer, Long> aantallen = new TreeMap<>();
    private long totaal;

    Dagentelling tel(int dagen, long aantal) {
        aantallen.merge(dagen, aantal, Long::sum);
        totaal += aantal;
        return this;
    }

    long aantal() {
        return totaal;
    }

    int mediaan() {
        return rang(50);
    }

    int negentigste() {
        return rang(90);
    }

    /** Smallest number of days that at least so many per cent took at most (nearest rank). */
    private int rang(int procent) {
        long nodig = (totaal * procent + 99) / 100;
        long gezien = 0;
        for (Map.Entry<Integer, Long> dag : aantallen.entrySet()) {
            gezien += dag.getValue();
            if (gezien >= nodig) {
                return dag.getKey();
            }
        }
        throw new IllegalStateException("nothing was counted");
    }
}
