package nl.wijkregie.wijkagenda.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who pays what in which year, added up over all measures (ROE-G5). Amounts in cents.
 *
 * @param jaren years in which somebody pays, from first to last
 * @param sommen per year, in the same order
 * @param totaal of everything; equal to the costs of all measures
 */
record Geldtabel(List<Integer> jaren, List<Rij> rijen, List<Long> sommen, long totaal) {

    /** @param bedragen per year, in the order of the table; 0 when this party pays nothing that year */
    record Rij(String betaler, List<Long> bedragen, long totaal) {}

    /** Parties in the order in which they come in the document. */
    static Geldtabel van(Inhoud inhoud) {
        Map<String, Map<Integer, Long>> perBetaler = new LinkedHashMap<>();
        inhoud.bladen()
                .flatMap(blad -> blad.bijdragen().stream())
                .forEach(bijdrage -> perBetaler
                        .computeIfAbsent(bijdrage.betaler(), betaler -> new TreeMap<>())
                        .merge(bijdrage.jaar(), bijdrage.bedrag(), Math::addExact));
        List<Integer> jaren = List.copyOf(perBetaler.values().stream()
                .flatMap(perJaar -> perJaar.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        List<Rij> rijen = perBetaler.entrySet().stream()
                .map(betaler -> rij(betaler.getKey(), betaler.getValue(), jaren))
                .toList();
        List<Long> sommen = jaren.stream()
                .map(jaar -> som(perBetaler.values().stream()
                        .map(perJaar -> perJaar.getOrDefault(jaar, 0L))
                        .toList()))
                .toList();
        return new Geldtabel(jaren, rijen, sommen, som(sommen));
    }

    private static Rij rij(String betaler, Map<Integer, Long> perJaar, List<Integer> jaren) {
        List<Long> bedragen =
                jaren.stream().map(jaar -> perJaar.getOrDefault(jaar, 0L)).toList();
        return new Rij(betaler, bedragen, som(bedragen));
    }

    private static long som(List<Long> bedragen) {
        return bedragen.stream().reduce(0L, Math::addExact);
    }
}
