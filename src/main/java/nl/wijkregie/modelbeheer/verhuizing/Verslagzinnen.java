package nl.wijkregie.modelbeheer.verhuizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells in Dutch what a migration does, or did, to cases and open tasks. */
final class Verslagzinnen {

    private static final int MEESTE_KENMERKEN = 10;

    private final int van;
    private final int naar;

    Verslagzinnen(int van, int naar) {
        this.van = van;
        this.naar = naar;
    }

    /** What will happen. */
    List<String> vooraf(List<Zaakregel> zaken) {
        if (zaken.isEmpty()) {
            return List.of("Er lopen geen zaken op versie %d. U hoeft niets te verhuizen.".formatted(van));
        }
        List<String> zinnen = new ArrayList<>();
        long mee = aantal(zaken, Uitslag.VERHUISD);
        zinnen.add(
                mee == 0
                        ? "Er verhuist geen enkele zaak."
                        : "%s van versie %d naar versie %d."
                                .formatted(telling(mee, "zaak verhuist", "zaken verhuizen"), van, naar));
        zinnen.addAll(taken(som(zaken)));
        zinnen.addAll(blijvers(zaken, "kan niet mee", "kunnen niet mee"));
        return zinnen;
    }

    /** What happened so far. */
    List<String> achteraf(List<Zaakregel> zaken) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("%s van versie %d naar versie %d."
                .formatted(telling(aantal(zaken, Uitslag.VERHUISD), "zaak verhuisde", "zaken verhuisden"), van, naar));
        zinnen.addAll(taken(som(zaken)));
        zinnen.addAll(blijvers(zaken, "bleef op versie " + van, "bleven op versie " + van));
        long wachten = aantal(zaken, Uitslag.WACHT);
        if (wachten > 0) {
            zinnen.add(telling(wachten, "zaak is", "zaken zijn") + " nog niet aan de beurt geweest.");
        }
        return zinnen;
    }

    /** What is to be said of one case. */
    String zin(Zaakregel zaak) {
        return switch (zaak.uitslag()) {
            case WACHT -> "Deze zaak is nog niet aan de beurt.";
            case BLEEF -> "Blijft op versie %d, omdat %s.".formatted(van, zaak.reden());
            case VERHUISD -> String.join(" ", taken(zaak.gevolg()));
        };
    }

    private static List<String> taken(Gevolg gevolg) {
        List<String> zinnen = new ArrayList<>();
        voegToe(zinnen, gevolg.groepen(), "krijgt een andere groep.", "krijgen een andere groep.");
        voegToe(
                zinnen,
                gevolg.teruggelegd(),
                "gaat terug naar de takenlijst, want wie hem had hoort niet bij de nieuwe groep.",
                "gaan terug naar de takenlijst, want wie ze had hoort niet bij de nieuwe groep.");
        voegToe(zinnen, gevolg.termijnen(), "krijgt een andere uiterste datum.", "krijgen een andere uiterste datum.");
        voegToe(zinnen, gevolg.formulieren(), "krijgt een ander formulier.", "krijgen een ander formulier.");
        voegToe(zinnen, gevolg.namen(), "krijgt een andere naam.", "krijgen een andere naam.");
        return zinnen;
    }

    private static void voegToe(List<String> zinnen, int aantal, String een, String meer) {
        if (aantal > 0) {
            zinnen.add(telling(aantal, "open taak " + een, "open taken " + meer));
        }
    }

    /** One sentence for each reason, with the cases that it holds for. */
    private static List<String> blijvers(List<Zaakregel> zaken, String een, String meer) {
        Map<String, List<String>> perReden = zaken.stream()
                .filter(zaak -> zaak.uitslag() == Uitslag.BLEEF)
                .collect(Collectors.groupingBy(
                        zaak -> String.valueOf(zaak.reden()),
                        TreeMap::new,
                        Collectors.mapping(Zaakregel::kenmerk, Collectors.toList())));
        return perReden.entrySet().stream()
                .map(reden -> "%s, omdat %s: %s."
                        .formatted(
                                telling(reden.getValue().size(), "zaak " + een, "zaken " + meer),
                                reden.getKey(),
                                kenmerken(reden.getValue())))
                .toList();
    }

    private static String kenmerken(List<String> alle) {
        String eerste = alle.stream().limit(MEESTE_KENMERKEN).collect(Collectors.joining(", "));
        return alle.size() <= MEESTE_KENMERKEN
                ? eerste
                : eerste + " en nog " + (alle.size() - MEESTE_KENMERKEN) + " andere";
    }

    private static Gevolg som(List<Zaakregel> zaken) {
        return zaken.stream().map(Zaakregel::gevolg).reduce(Gevolg.GEEN, Gevolg::plus);
    }

    private static long aantal(List<Zaakregel> zaken, Uitslag uitslag) {
        return zaken.stream().filter(zaak -> zaak.uitslag() == uitslag).count();
    }

    private static String telling(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
