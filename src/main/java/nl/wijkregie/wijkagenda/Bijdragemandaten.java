package nl.wijkregie.wijkagenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who must judge a measure (ROE-F4, ROE-G5, ROE-G7, ROE-G8): decided by its shares, its leader and its policy field. */
@Component
class Bijdragemandaten {

    private static final String CLUSTERMANAGER = "clustermanager-";

    private final Gemeente gemeente;

    Bijdragemandaten(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** What one payer gives in all, and under which mandate. Outside sources decide for themselves and have none. */
    record Bijdrage(Mandaat mandaat, List<Aandeel> aandelen) {
        Bijdrage {
            aandelen = List.copyOf(aandelen);
        }
    }

    /**
     * Groups that judge, each once: who holds a mandate over a share in the order of the shares, who leads, and always the
     * manager of the policy field's cluster, also when others pay in full (ROE-G8).
     */
    Set<String> beoordelaars(Maatregel maatregel, String wijk, List<Aandeel> aandelen) {
        Set<String> groepen = new LinkedHashSet<>();
        bijdragen(wijk, aandelen)
                .forEach(bijdrage -> groepen.add(bijdrage.mandaat().functie()));
        String trekker = maatregel.trekker();
        if (trekker != null) {
            String cluster = Betalers.cluster(trekker);
            groepen.add(cluster.isEmpty() ? trekker : CLUSTERMANAGER + cluster);
        }
        groepen.add(CLUSTERMANAGER
                + gemeente.beleidsterrein(maatregel.beleidsterrein()).cluster());
        return groepen;
    }

    /** The shares over which this group holds a mandate, one entry per payer. */
    List<Bijdrage> van(String groep, String wijk, List<Aandeel> aandelen) {
        return bijdragen(wijk, aandelen).stream()
                .filter(bijdrage -> bijdrage.mandaat().functie().equals(groep))
                .toList();
    }

    private List<Bijdrage> bijdragen(String wijk, List<Aandeel> aandelen) {
        Map<String, List<Aandeel>> perBetaler = new LinkedHashMap<>();
        aandelen.forEach(aandeel -> perBetaler
                .computeIfAbsent(aandeel.betaler(), betaler -> new ArrayList<>())
                .add(aandeel));
        List<Bijdrage> bijdragen = new ArrayList<>();
        perBetaler.forEach((betaler, delen) ->
                mandaat(betaler, wijk, delen).ifPresent(mandaat -> bijdragen.add(new Bijdrage(mandaat, delen))));
        return bijdragen;
    }

    /** A mandate has its ceiling for what is asked in all, not per year: nobody gets under it by spreading. */
    private Optional<Mandaat> mandaat(String betaler, String wijk, List<Aandeel> delen) {
        long totaal = delen.stream().mapToLong(Aandeel::bedrag).reduce(0, Math::addExact);
        String cluster = ofNiets(Betalers.cluster(betaler));
        String partner = ofNiets(Betalers.partner(betaler));
        String bron = cluster != null ? Bron.CLUSTERBUDGET : partner != null ? Bron.PARTNERS : betaler;
        return gemeente.mandaten().zoek(bron, totaal, wijk, cluster, partner);
    }

    private static @Nullable String ofNiets(String code) {
        return code.isEmpty() ? null : code;
    }
}
