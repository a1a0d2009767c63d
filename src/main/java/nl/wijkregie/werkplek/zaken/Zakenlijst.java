package nl.wijkregie.werkplek.zaken;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkregie.initiatief.Zaakvraag.Kring;
import nl.wijkregie.werkplek.Lezer;

/** The lists of cases, and which of them an account has (ROE-H2). */
enum Zakenlijst {
    WIJK("wijk", "In mijn wijk", Kring.WIJKEN),
    CLUSTER("cluster", "Mijn cluster", Kring.CLUSTERS),
    GESTART("gestart", "Door mij gestart", Kring.GESTART_DOOR),
    ALLE("alle", "Alle zaken", Kring.ALLES);

    /** Who answers every caller finds every case. */
    private static final String ZOEKT_IN_ALLES = "kcc";

    private final String code;
    private final String naam;
    private final Kring kring;

    Zakenlijst(String code, String naam, Kring kring) {
        this.code = code;
        this.naam = naam;
        this.kring = kring;
    }

    /** As in the address of the page. */
    String code() {
        return code;
    }

    /** As people read it. */
    String naam() {
        return naam;
    }

    Kring kring() {
        return kring;
    }

    /** The lists of this account; the first is what it sees when it chooses none. */
    static List<Zakenlijst> van(Lezer lezer) {
        return Arrays.stream(values())
                .filter(lijst -> lijst == ALLE
                        ? lezer.groepen().contains(ZOEKT_IN_ALLES)
                        : !lijst.codes(lezer).isEmpty())
                .toList();
    }

    /** The list that the address names, when this account has it; else its first one. */
    static Zakenlijst gekozen(String code, Lezer lezer) {
        List<Zakenlijst> eigen = van(lezer);
        return eigen.stream()
                .filter(lijst -> lijst.code.equals(code))
                .findFirst()
                .orElse(eigen.get(0));
    }

    /** Accounts, wijken or clusters whose cases are on the list. */
    Set<String> codes(Lezer lezer) {
        return switch (this) {
            case GESTART -> Set.of(lezer.account());
            case ALLE -> Set.of();
            case WIJK -> staart(lezer, groep -> na(groep, "wijkregisseur-"));
            case CLUSTER -> staart(lezer, groep -> na(groep, "cluster-").or(() -> na(groep, "clustermanager-")));
        };
    }

    private static Set<String> staart(Lezer lezer, Function<String, Optional<String>> code) {
        return lezer.groepen().stream()
                .flatMap(groep -> code.apply(groep).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> na(String groep, String begin) {
        return groep.startsWith(begin) ? Optional.of(groep.substring(begin.length())) : Optional.empty();
    }
}
