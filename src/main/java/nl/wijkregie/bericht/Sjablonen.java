package nl.wijkregie.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All templates, read and checked once at the start: those of the product, replaced or joined by those in the folder of
 * {@code wijkregie.berichten.sjablonen}. A template that cannot work stops the start, rather than a case later.
 */
final class Sjablonen {

    private static final String BESTAND = ".txt";

    private final Map<String, Berichtsjabloon> opNaam = new TreeMap<>();

    /**
     * @param map folder with templates of the municipality's own, or null when there is none
     * @throws OnjuistSjabloon for the first template that cannot be used
     */
    Sjablonen(@Nullable Path map) {
        for (Sjabloon sjabloon : Sjabloon.values()) {
            neemOp(sjabloon.code(), uitProduct(sjabloon.code()));
        }
        if (map != null) {
            bestanden(map).forEach(bestand -> neemOp(naam(bestand), lees(bestand)));
        }
    }

    /** @throws OnjuistSjabloon when there is no template of this name */
    Berichtsjabloon haal(String naam) {
        Berichtsjabloon sjabloon = opNaam.get(naam);
        if (sjabloon == null) {
            throw new OnjuistSjabloon(naam, "bestaat niet. Er zijn: " + String.join(", ", opNaam.keySet()) + ".");
        }
        return sjabloon;
    }

    /** In alphabetical order. */
    Set<String> namen() {
        return Collections.unmodifiableSet(opNaam.keySet());
    }

    private void neemOp(String naam, String bron) {
        Berichtsjabloon sjabloon = Berichtsjabloon.uit(naam, bron);
        Sjabloon.van(naam).ifPresent(bekend -> {
            var teVeel = new TreeSet<>(sjabloon.variabelen());
            teVeel.removeAll(bekend.variabelen());
            if (!teVeel.isEmpty()) {
                throw new OnjuistSjabloon(
                        naam,
                        "variabele '" + teVeel.first() + "' bestaat hier niet. U kunt gebruiken: "
                                + String.join(", ", bekend.variabelen()) + ".");
            }
        });
        opNaam.put(naam, sjabloon);
    }

    private static String uitProduct(String naam) {
        String pad = "/templates/berichten/" + naam + BESTAND;
        try (InputStream bron = Sjablonen.class.getResourceAsStream(pad)) {
            if (bron == null) {
                throw new OnjuistSjabloon(naam, "het bestand " + pad + " ontbreekt.");
            }
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static List<Path> bestanden(Path map) {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(bestand -> bestand.getFileName().toString().endsWith(BESTAND))
                    .sorted()
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(
                    "De map met sjablonen (wijkregie.berichten.sjablonen = " + map + ") is niet te lezen.", fout);
        }
    }

    private static String naam(Path bestand) {
        String naam = bestand.getFileName().toString();
        return naam.substring(0, naam.length() - BESTAND.length());
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(
                    "Het sjabloon " + bestand + " is niet te lezen. Sla het op als UTF-8.", fout);
        }
    }
}
