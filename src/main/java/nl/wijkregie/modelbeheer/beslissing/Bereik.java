package nl.wijkregie.modelbeheer.beslissing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkregie.engine.formulier.Formulierbeschrijving.Invoersoort;
import nl.wijkregie.engine.formulier.Formulierbeschrijving.Vraagbeschrijving;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Kolom;
import nl.wijkregie.modelbeheer.formulier.Bekendenamen;
import org.jspecify.annotations.Nullable;

/**
 * The answers that an input of a table can get.
 *
 * @param waarden text, boolean or number; of numbers one of each stretch between the limits that the rules name
 * @param besloten whether there are no others, so that a rule that names another has a mistake in it
 */
record Bereik(List<Object> waarden, boolean besloten) {

    private static final String IETS_ANDERS = "iets anders";
    private static final Pattern TEKST = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern GETAL = Pattern.compile("(?<![\\w.])-?\\d{1,15}(?:\\.\\d{1,6})?(?!\\w)");
    private static final Set<String> GETALSOORTEN = Set.of("integer", "long", "double", "number");

    /** Codes of the lists of options that the municipality decides on. */
    private static final Map<String, Function<Gemeente, Stream<String>>> LIJSTEN = Map.of(
            "wijken", gemeente -> gemeente.wijken().stream().map(wijk -> wijk.code()),
            "clusters", gemeente -> gemeente.clusters().stream().map(cluster -> cluster.code()),
            "beleidsterreinen", gemeente -> gemeente.beleidsterreinen().stream().map(terrein -> terrein.code()),
            "volksfeestactiviteiten",
                    gemeente -> gemeente.volksfeesten().stream().map(soort -> soort.code()),
            "partnerlijst", gemeente -> gemeente.partners().stream().map(partner -> partner.code()));

    Bereik {
        waarden = List.copyOf(waarden);
    }

    static Bereik van(Tabelmodel tabel, int plaats, Modelset set, Omgeving omgeving) {
        Kolom kolom = tabel.invoer().get(plaats);
        List<String> cellen = tabel.regels().stream()
                .filter(regel -> regel.voorwaarden().size() > plaats)
                .map(regel -> regel.voorwaarden().get(plaats))
                .toList();
        if (GETALSOORTEN.contains(kolom.soort())) {
            return new Bereik(getallen(cellen), false);
        }
        if (kolom.soort().equals("boolean")) {
            return new Bereik(List.of(true, false), true);
        }
        Set<Object> bekend = new LinkedHashSet<>(antwoorden(tabel, kolom.naam(), set, omgeving));
        if (bekend.isEmpty()) {
            kolom.waarden().stream().map(Bereik::letterlijk).forEach(bekend::add);
        }
        if (!bekend.isEmpty()) {
            return new Bereik(List.copyOf(bekend), true);
        }
        Set<Object> genoemd = new LinkedHashSet<>();
        cellen.forEach(cel -> genoemd.addAll(teksten(cel)));
        genoemd.add(IETS_ANDERS);
        return new Bereik(List.copyOf(genoemd), false);
    }

    /** Texts between quotes in a cell. */
    static List<String> teksten(String cel) {
        List<String> teksten = new ArrayList<>();
        Matcher een = TEKST.matcher(cel);
        while (een.find()) {
            teksten.add(een.group(1));
        }
        return teksten;
    }

    /** How a person writes a value. */
    static String leesbaar(@Nullable Object waarde) {
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        return waarde == null ? "leeg" : waarde.toString();
    }

    /** The choices of the questions with this name, and what the program can set, in the processes that use the table. */
    private static Set<Object> antwoorden(Tabelmodel tabel, String naam, Modelset set, Omgeving omgeving) {
        Set<Object> gevonden = new LinkedHashSet<>();
        for (Tabelgebruik gebruik : Tabelgebruik.van(set, tabel.bestand().sleutel())) {
            String proces = gebruik.proces().sleutel();
            Bekendenamen.vragen(proces, set)
                    .filter(vraag -> vraag.veld().equals(naam) && vraag.variabele())
                    .forEach(vraag -> gevonden.addAll(antwoorden(vraag, omgeving.gemeente())));
            omgeving.proces(proces)
                    .map(Proceseisen::gegevens)
                    .map(gegevens -> gegevens.waarden().getOrDefault(naam, Set.of()))
                    .ifPresent(codes -> gevonden.addAll(new TreeSet<>(codes)));
        }
        return gevonden;
    }

    private static List<Object> antwoorden(Vraagbeschrijving vraag, Gemeente gemeente) {
        if (vraag.soort() == Invoersoort.VINKJE) {
            return List.of(true, false);
        }
        if (!vraag.lijst().isEmpty()) {
            return LIJSTEN.getOrDefault(vraag.lijst(), leeg -> Stream.empty())
                    .apply(gemeente)
                    .<Object>map(code -> code)
                    .toList();
        }
        return vraag.codes();
    }

    private static List<Object> getallen(List<String> cellen) {
        TreeSet<BigDecimal> grenzen = new TreeSet<>();
        for (String cel : cellen) {
            Matcher een = GETAL.matcher(cel);
            while (een.find()) {
                grenzen.add(new BigDecimal(een.group()));
            }
        }
        TreeSet<BigDecimal> proeven = new TreeSet<>(grenzen);
        proeven.add(BigDecimal.ZERO);
        BigDecimal half = new BigDecimal("0.5");
        grenzen.forEach(grens -> {
            proeven.add(grens.subtract(half));
            proeven.add(grens.add(half));
        });
        // Forms ask for no numbers below nought; only a table that names one has to say what counts there.
        if (grenzen.isEmpty() || grenzen.first().signum() >= 0) {
            proeven.removeIf(proef -> proef.signum() < 0);
        }
        return List.copyOf(proeven);
    }

    private static Object letterlijk(String waarde) {
        return switch (waarde) {
            case "true" -> true;
            case "false" -> false;
            default -> waarde.replaceAll("^\"|\"$", "");
        };
    }
}
