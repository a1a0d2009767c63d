package nl.wijkregie.modelbeheer.opdracht;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;

/**
 * A folder of models outside the product, as {@code wijkregie.modellen} names it: processes and tables in {@code bpmn},
 * forms in {@code forms}.
 *
 * @param bestanden what would be deployed
 * @param overgeslagen other files in these two folders, by their place in the folder: {@code bpmn/kladje.txt}
 */
public record Modelmap(List<Modelbestand> bestanden, List<String> overgeslagen) {

    /** One byte more than is allowed: enough to see that a file is too large, and never all of a huge one. */
    private static final int HOOGSTENS = 10 * 1024 * 1024 + 1;

    public Modelmap {
        bestanden = List.copyOf(bestanden);
        overgeslagen = List.copyOf(overgeslagen);
    }

    /**
     * Reads a folder.
     *
     * @throws IllegalArgumentException when it holds no models or cannot be read; Dutch, says what to do
     */
    public static Modelmap lees(Path map) {
        List<Modelbestand> bestanden = new ArrayList<>();
        List<String> overgeslagen = new ArrayList<>();
        for (String onderdeel : onderdelen()) {
            for (Path bestand : bestandenIn(map, onderdeel)) {
                String naam = onderdeel + "/" + bestand.getFileName();
                if (hoortIn(onderdeel, naam)) {
                    bestanden.add(new Modelbestand(naam, inhoud(map, bestand)));
                } else {
                    overgeslagen.add(naam);
                }
            }
        }
        if (bestanden.isEmpty()) {
            throw new IllegalArgumentException(
                    "In de map '%s' staan geen modellen. Zet processen en beslistabellen in de map 'bpmn' en formulieren in de map 'forms'."
                            .formatted(map));
        }
        return new Modelmap(bestanden, overgeslagen);
    }

    private static Set<String> onderdelen() {
        Set<String> mappen = new TreeSet<>();
        for (Bestandssoort soort : Bestandssoort.values()) {
            mappen.add(soort.map());
        }
        return mappen;
    }

    private static boolean hoortIn(String onderdeel, String naam) {
        Optional<Bestandssoort> soort = Bestandssoort.van(naam);
        return soort.isPresent() && soort.get().map().equals(onderdeel);
    }

    private static List<Path> bestandenIn(Path map, String onderdeel) {
        Path binnen = map.resolve(onderdeel);
        if (!Files.isDirectory(binnen)) {
            return List.of();
        }
        try (Stream<Path> gevonden = Files.list(binnen)) {
            return gevonden.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException fout) {
            throw onleesbaar(binnen);
        }
    }

    private static byte[] inhoud(Path map, Path bestand) {
        try (InputStream bron = Files.newInputStream(bestand)) {
            return bron.readNBytes(HOOGSTENS);
        } catch (IOException fout) {
            throw onleesbaar(map.relativize(bestand));
        }
    }

    private static IllegalArgumentException onleesbaar(Path plek) {
        return new IllegalArgumentException(
                "'%s' is niet te lezen. Controleer of u het bestand mag openen.".formatted(plek));
    }
}
