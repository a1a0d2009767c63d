package nl.wijkregie.werkplek.wijkagenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;

/** The order of priority that somebody asks for (ROE-G3 step 4). */
final class Rangorde {

    private Rangorde() {}

    /**
     * The measures in their new order. A number that another measure has already pushes that one down, as when a line is
     * inserted.
     *
     * @param nu kenmerken in the order that was shown
     * @throws OnjuisteAgenda when a place is no number
     */
    static List<String> van(List<String> nu, Wijziging wijziging) {
        List<String> volgorde = new ArrayList<>(nu);
        volgorde.sort(Comparator.comparingDouble(kenmerk -> plaats(kenmerk, nu.indexOf(kenmerk) + 1, wijziging)));
        verschuif(volgorde, wijziging.veld("omhoog"), -1);
        verschuif(volgorde, wijziging.veld("omlaag"), 1);
        return volgorde;
    }

    private static double plaats(String kenmerk, int was, Wijziging wijziging) {
        String veld = "plaats-" + kenmerk;
        String getypt = wijziging.veld(veld);
        if (!getypt.matches("[0-9]{1,4}") || Integer.parseInt(getypt) == 0) {
            throw new OnjuisteAgenda(veld, "Vul een plaats in: een heel getal vanaf 1.");
        }
        int wordt = Integer.parseInt(getypt);
        return wordt + 0.25 * Integer.compare(wordt, was);
    }

    private static void verschuif(List<String> volgorde, String kenmerk, int stap) {
        int plek = volgorde.indexOf(kenmerk);
        int doel = plek + stap;
        if (plek >= 0 && doel >= 0 && doel < volgorde.size()) {
            Collections.swap(volgorde, plek, doel);
        }
    }
}
