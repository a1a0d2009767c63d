package nl.wijkregie.initiatief.volgen;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.termijn.Taak;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, by function: never the name of a colleague, never a partner (ROE-I2). */
final class Aanzet {

    private static final String GEMEENTE = "De gemeente";
    private static final String CONTACT = "Uw contactpersoon";

    private Aanzet() {}

    /** @return text for the resident; null when the case has ended */
    static @Nullable String van(Initiatief zaak, List<Taak> open, Set<Mogelijkheid> kan, Gemeente gemeente) {
        if (zaak.uitkomst() != null) {
            return null;
        }
        if (kan.contains(Mogelijkheid.PLAN) || kan.contains(Mogelijkheid.VERANTWOORDING)) {
            return "U";
        }
        if (opDeWijkagenda(zaak)) {
            return "De wijkcoalitie van " + gemeente.wijk(zaak.wijk()).naam();
        }
        List<String> functies = open.stream()
                .map(taak -> functie(zaak, taak, gemeente))
                .distinct()
                .toList();
        return functies.size() == 1 ? functies.get(0) : zonderAlgemeen(functies);
    }

    private static boolean opDeWijkagenda(Initiatief zaak) {
        return zaak.status() == Status.GEAGENDEERD
                || (zaak.soort() == Soort.BELEIDSWENS && zaak.status() == Status.IN_UITVOERING);
    }

    private static String functie(Initiatief zaak, Taak taak, Gemeente gemeente) {
        if (zaak.vakambtenaar() != null && zaak.vakambtenaar().equals(taak.toegewezenAan())) {
            return CONTACT;
        }
        String groep = taak.groep();
        return groep == null || groep.startsWith("partner-")
                ? GEMEENTE
                : gemeente.zoekFunctie(groep).map(Functie::naam).orElse(GEMEENTE);
    }

    /** Several at work side by side: the contact person, whom the resident knows, comes first. */
    private static String zonderAlgemeen(List<String> functies) {
        List<String> genoemd = functies.stream()
                .filter(functie -> !functie.equals(GEMEENTE))
                .sorted(Comparator.comparing(functie -> !functie.equals(CONTACT)))
                .toList();
        if (genoemd.size() < 2) {
            return genoemd.isEmpty() ? GEMEENTE : genoemd.get(0);
        }
        int laatste = genoemd.size() - 1;
        return String.join(", ", genoemd.subList(0, laatste)) + " en " + genoemd.get(laatste);
    }
}
