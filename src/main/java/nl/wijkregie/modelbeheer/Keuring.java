package nl.wijkregie.modelbeheer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The one check that every set of models passes: at the start, at a deployment, on the command line and in the tests.
 */
public final class Keuring {

    private final List<Controle> controles;
    private final Supplier<Omgeving> omgeving;

    public Keuring(List<Controle> controles, Supplier<Omgeving> omgeving) {
        this.controles = List.copyOf(controles);
        this.omgeving = omgeving;
    }

    /** Everything that is wrong with these files together. */
    public Keuringsverslag keur(Modelset set) {
        return alles(set).oorzaken();
    }

    private Keuringsverslag alles(Modelset set) {
        Omgeving bekend = omgeving.get();
        Set<Bevinding> gevonden = new LinkedHashSet<>();
        controles.forEach(controle -> gevonden.addAll(controle.controleer(set, bekend)));
        return new Keuringsverslag(gevonden.stream()
                .sorted(Comparator.comparing(Bevinding::bestand)
                        .thenComparing(bevinding -> bevinding.element() == null ? "" : bevinding.element())
                        .thenComparing(Bevinding::code))
                .toList());
    }

    /**
     * What a change makes wrong. What was already wrong elsewhere does not stop it, or nothing could be mended one file
     * at a time; in a file that is new, everything counts.
     *
     * @param nieuw made of {@code actief} by {@link Modelset#met}
     */
    public Keuringsverslag keurWijziging(Modelset actief, Modelset nieuw) {
        return keurWijziging(keur(actief), nieuw);
    }

    /**
     * As {@link #keurWijziging(Modelset, Modelset)}, for who knows already what is wrong with the files that are live.
     *
     * @param actief what {@link #keur} says of those
     */
    public Keuringsverslag keurWijziging(Keuringsverslag actief, Modelset nieuw) {
        Set<Bevinding> alFout = actief.bevindingen().stream()
                .filter(bevinding -> !nieuw.isGewijzigd(bevinding.bestand()))
                .map(bevinding -> bevinding.alsGevolg(false))
                .collect(Collectors.toSet());
        return new Keuringsverslag(alles(nieuw).bevindingen().stream()
                        .filter(bevinding -> !alFout.contains(bevinding.alsGevolg(false)))
                        .toList())
                .oorzaken();
    }
}
