package nl.wijkregie.gemeente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the file of a municipality: in the jar, in a folder outside it, or at a given path. */
public final class Gemeentebestand {

    private static final String MAP_IN_JAR = "gemeenten/";
    private static final String BESTAND = "file:";
    private static final String UITGANG = ".yaml";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String naam;
    private final Resource bron;
    private final @Nullable String code;
    private final List<String> bekend;

    private Gemeentebestand(String naam, Resource bron, @Nullable String code, List<String> bekend) {
        this.naam = naam;
        this.bron = bron;
        this.code = code;
        this.bekend = bekend;
    }

    /**
     * Reads and validates a municipality.
     *
     * @param gemeente code of the municipality, or {@code file:} and the path of a YAML file
     * @param map folder with files named {@code ‹code›.yaml}; null or empty for those in the jar
     * @throws OnjuistGemeentebestand with all errors when the file is missing or wrong
     */
    public static Gemeente lees(String gemeente, @Nullable String map) {
        return zoek(gemeente, map == null || map.isBlank() ? null : Path.of(map))
                .lees();
    }

    private static Gemeentebestand zoek(String gemeente, @Nullable Path map) {
        if (gemeente.startsWith(BESTAND)) {
            Path pad = Path.of(gemeente.substring(BESTAND.length()).replaceFirst("^//+", "/"));
            return new Gemeentebestand(pad.toString(), new FileSystemResource(pad), null, List.of());
        }
        if (!CODE.matcher(gemeente).matches()) {
            throw new OnjuistGemeentebestand(
                    List.of(
                            "wijkregie.gemeente is '" + gemeente
                                    + "'; verwacht: de code van een gemeente (kleine letters, cijfers en streepjes) of file:/pad.yaml"));
        }
        String bestand = gemeente + UITGANG;
        PathMatchingResourcePatternResolver inJar = new PathMatchingResourcePatternResolver();
        return map == null
                ? new Gemeentebestand(
                        MAP_IN_JAR + bestand,
                        inJar.getResource("classpath:" + MAP_IN_JAR + bestand),
                        gemeente,
                        codesInJar(inJar))
                : new Gemeentebestand(
                        map.resolve(bestand).toString(),
                        new FileSystemResource(map.resolve(bestand)),
                        gemeente,
                        codesInMap(map));
    }

    private Gemeente lees() {
        if (!bron.isReadable()) {
            throw new OnjuistGemeentebestand(List.of(naam + ": dit bestand is er niet of is niet te lezen; verwacht: "
                    + (bekend.isEmpty()
                            ? "een leesbaar YAML-bestand"
                            : "een van de gemeenten " + String.join(", ", bekend))));
        }
        try (InputStream inhoud = bron.getInputStream()) {
            return Gemeentelezer.lees(naam, tekst(inhoud), code);
        } catch (CharacterCodingException e) {
            throw new OnjuistGemeentebestand(List.of(
                    naam + ": dit bestand is geen tekst in UTF-8; verwacht: een YAML-bestand, bewaard als UTF-8"));
        } catch (IOException e) {
            throw new OnjuistGemeentebestand(List.of(
                    naam + ": dit bestand is niet te lezen (" + e.getMessage() + "); verwacht: een YAML-bestand"));
        }
    }

    /** Strict: a file in another encoding must not end up as question marks in a resident's letter. */
    private static String tekst(InputStream inhoud) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(inhoud.readAllBytes()))
                .toString();
    }

    private static List<String> codesInJar(PathMatchingResourcePatternResolver inJar) {
        try {
            return codes(Arrays.stream(inJar.getResources("classpath*:" + MAP_IN_JAR + "*" + UITGANG))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> codesInMap(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return codes(bestanden.map(pad -> pad.getFileName().toString()));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> codes(Stream<String> bestandsnamen) {
        return new ArrayList<>(bestandsnamen
                .filter(bestandsnaam -> bestandsnaam.endsWith(UITGANG))
                .map(bestandsnaam -> bestandsnaam.substring(0, bestandsnaam.length() - UITGANG.length()))
                .sorted()
                .toList());
    }
}
