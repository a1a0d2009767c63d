package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Regel;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Where a process asks a table for one answer, every combination of answers gives exactly one. An answer that is not
 * there need not give one, for a question can be hidden; but it may never give two.
 */
final class Volledigheidscontrole implements Controle {

    private static final int MEESTE_COMBINATIES = 20_000;
    private static final int GETOOND = 3;

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Tabelmodel tabel : Tabelmodel.alle(set)) {
            boolean eenAntwoord =
                    Tabelgebruik.van(set, tabel.bestand().sleutel()).stream().anyMatch(Tabelgebruik::vraagtEenAntwoord);
            if (eenAntwoord && isLeesbaar(tabel)) {
                List<Bereik> bereiken = IntStream.range(0, tabel.invoer().size())
                        .mapToObj(kolom -> Bereik.van(tabel, kolom, set, omgeving))
                        .toList();
                controleer(tabel, bereiken, gevonden);
            }
        }
        return gevonden;
    }

    /** Otherwise the other checks say enough. */
    private static boolean isLeesbaar(Tabelmodel tabel) {
        return tabel.isVeilig()
                && tabel.regels().stream()
                        .allMatch(regel ->
                                regel.voorwaarden().size() == tabel.invoer().size()
                                        && regel.voorwaarden().stream().allMatch(Celproef::isLeesbareVoorwaarde));
    }

    private static void controleer(Tabelmodel tabel, List<Bereik> bereiken, List<Bevinding> gevonden) {
        long aantal = 1;
        for (Bereik bereik : bereiken) {
            aantal *= bereik.waarden().size() + 1L;
        }
        if (aantal > MEESTE_COMBINATIES) {
            gevonden.add(
                    tabel.fout(
                            "tabel-te-groot",
                            "De tabel heeft te veel combinaties van antwoorden om na te kijken. Verdeel haar over twee tabellen."));
            return;
        }
        List<String> zonderRegel = new ArrayList<>();
        Map<List<Regel>, String> overlap = new LinkedHashMap<>();
        Map<List<@Nullable Object>, Boolean> bekend = new HashMap<>();
        for (List<@Nullable Object> antwoorden : combinaties(bereiken)) {
            List<Regel> geldig = tabel.regels().stream()
                    .filter(regel -> geldt(regel, antwoorden, bekend))
                    .toList();
            if (geldig.isEmpty() && !antwoorden.contains(null)) {
                zonderRegel.add(zin(tabel, antwoorden));
            }
            if (geldig.size() > 1 && botst(tabel, geldig)) {
                overlap.putIfAbsent(geldig.subList(0, 2), zin(tabel, antwoorden));
            }
        }
        meld(tabel, zonderRegel, overlap, gevonden);
    }

    private static void meld(
            Tabelmodel tabel, List<String> zonderRegel, Map<List<Regel>, String> overlap, List<Bevinding> gevonden) {
        if (!zonderRegel.isEmpty()) {
            int meer = zonderRegel.size() - GETOOND;
            gevonden.add(tabel.fout(
                    "tabel-onvolledig",
                    "Geen enkele regel geldt bij %s%s. Voeg een regel toe, of maak een regel ruimer."
                            .formatted(
                                    String.join(
                                            "; of bij ",
                                            zonderRegel.stream().limit(GETOOND).toList()),
                                    meer > 0 ? "; en bij nog " + meer + " andere combinaties" : "")));
        }
        overlap.forEach((regels, antwoorden) -> gevonden.add(tabel.fout(
                "regels-overlappen",
                regels.get(1),
                "Regel %d en regel %d gelden allebei bij %s. Maak een van de twee smaller."
                        .formatted(regels.get(0).plaats(), regels.get(1).plaats(), antwoorden))));
    }

    private static boolean botst(Tabelmodel tabel, List<Regel> geldig) {
        return tabel.trefregel() != HitPolicy.ANY
                || geldig.stream().map(Regel::uitkomsten).distinct().count() > 1;
    }

    /** @param bekend what each cell said of each answer before, for the same cell comes back in many combinations */
    private static boolean geldt(
            Regel regel, List<@Nullable Object> antwoorden, Map<List<@Nullable Object>, Boolean> bekend) {
        return IntStream.range(0, antwoorden.size()).allMatch(kolom -> {
            String cel = regel.voorwaarden().get(kolom);
            Object antwoord = antwoorden.get(kolom);
            return bekend.computeIfAbsent(Arrays.asList(cel, antwoord), sleutel -> Celproef.geldt(cel, antwoord));
        });
    }

    private static String zin(Tabelmodel tabel, List<@Nullable Object> antwoorden) {
        return IntStream.range(0, antwoorden.size())
                .mapToObj(kolom ->
                        "'" + tabel.invoer().get(kolom).leesnaam() + "' = " + Bereik.leesbaar(antwoorden.get(kolom)))
                .collect(Collectors.joining(" en "));
    }

    /** Every combination of answers; null where one is not there. */
    private static List<List<@Nullable Object>> combinaties(List<Bereik> bereiken) {
        List<List<@Nullable Object>> combinaties = new ArrayList<>();
        combinaties.add(new ArrayList<>());
        for (Bereik bereik : bereiken) {
            List<@Nullable Object> waarden = new ArrayList<>(bereik.waarden());
            waarden.add(null);
            List<List<@Nullable Object>> langer = new ArrayList<>();
            for (List<@Nullable Object> begin : combinaties) {
                for (Object waarde : waarden) {
                    List<@Nullable Object> met = new ArrayList<>(begin);
                    met.add(waarde);
                    langer.add(met);
                }
            }
            combinaties = langer;
        }
        return combinaties;
    }
}
