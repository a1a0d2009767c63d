package nl.wijkregie.gemeente;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who decides over which money (ROE-F4). */
public final class Mandaten {

    private final List<Mandaatregel> regels;

    Mandaten(List<Mandaatregel> regels) {
        this.regels = List.copyOf(regels);
    }

    /**
     * The mandate for one decision: the first rule of the file that is for this source, amount and wijk.
     *
     * @param bron code of a {@link Bron}
     * @param centen the amount that is asked
     * @param cluster code of the cluster whose money is asked; may be null for another source
     * @param partner code of the partner whose money is asked; may be null for another source
     * @return empty for a source over which nobody in the process decides
     * @throws IllegalArgumentException when the cluster or the partner is needed and not given
     */
    public Optional<Mandaat> zoek(
            String bron, long centen, String wijk, @Nullable String cluster, @Nullable String partner) {
        return regels.stream()
                .filter(regel -> regel.geldtVoor(bron, centen, wijk))
                .findFirst()
                .map(regel -> mandaat(regel, cluster, partner));
    }

    /** All groups that hold a mandate over this source, for some amount in some wijk, or stand in for who does. */
    public Set<String> groepen(String bron) {
        return regels.stream()
                .filter(regel -> regel.bron().equals(bron))
                .flatMap(regel -> Stream.of(Optional.of(regel.functie()), Optional.ofNullable(regel.vervanger())))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Mandaat mandaat(Mandaatregel regel, @Nullable String cluster, @Nullable String partner) {
        String vervanger = regel.vervanger();
        return new Mandaat(
                regel.bron(),
                vul(regel.functie(), cluster, partner),
                vervanger == null ? null : vul(vervanger, cluster, partner));
    }

    private static String vul(String functie, @Nullable String cluster, @Nullable String partner) {
        return vulPlaats(vulPlaats(functie, Mandaatregel.CLUSTER, cluster), Mandaatregel.PARTNER, partner);
    }

    private static String vulPlaats(String functie, String plaats, @Nullable String waarde) {
        if (!functie.contains(plaats)) {
            return functie;
        }
        if (waarde == null) {
            throw new IllegalArgumentException("Voor het mandaat van '" + functie + "' ontbreekt " + plaats + ".");
        }
        return functie.replace(plaats, waarde);
    }
}
