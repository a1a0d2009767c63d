package nl.wijkregie.modelbeheer.versies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares the order of what two lists have in common. */
final class Volgorde {

    private Volgorde() {}

    static boolean gelijk(Collection<String> oud, Collection<String> nieuw) {
        return gemeen(oud, nieuw).equals(gemeen(nieuw, oud));
    }

    /** What of the first list is in the other one too, in the order of the first. */
    static List<String> gemeen(Collection<String> lijst, Collection<String> andere) {
        List<String> gemeen = new ArrayList<>(lijst);
        gemeen.retainAll(andere);
        return gemeen;
    }

    /**
     * What was put at another place: as little as possible, so that one that moved up does not make all behind it move.
     *
     * @return in the order of the new list
     */
    static List<String> verplaatst(Collection<String> oud, Collection<String> nieuw) {
        List<String> was = gemeen(oud, nieuw);
        List<String> is = gemeen(nieuw, oud);
        int[] langste = new int[is.size()];
        int[] vorige = new int[is.size()];
        int einde = -1;
        for (int plek = 0; plek < is.size(); plek++) {
            langste[plek] = 1;
            vorige[plek] = -1;
            for (int eerder = 0; eerder < plek; eerder++) {
                if (was.indexOf(is.get(eerder)) < was.indexOf(is.get(plek)) && langste[eerder] >= langste[plek]) {
                    langste[plek] = langste[eerder] + 1;
                    vorige[plek] = eerder;
                }
            }
            einde = einde < 0 || langste[plek] > langste[einde] ? plek : einde;
        }
        List<String> verplaatst = new ArrayList<>(is);
        for (int plek = einde; plek >= 0; plek = vorige[plek]) {
            verplaatst.remove(is.get(plek));
        }
        return verplaatst;
    }
}
