package nl.wijkregie.modelbeheer.uitrol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.opdracht.Modelmap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models that the program brings along, or those of the folder that is to be used in place of them. */
record Aanbod(Bron bron, List<Modelbestand> bestanden) {

    /**
     * @param map folder of {@code wijkregie.modellen}; null when there is none
     * @throws IllegalArgumentException when the folder cannot be read; Dutch
     */
    static Aanbod lees(@Nullable Path map) {
        return map == null
                ? new Aanbod(Bron.PROGRAMMA, meegeleverd())
                : new Aanbod(Bron.MAP, Modelmap.lees(map).bestanden());
    }

    private static List<Modelbestand> meegeleverd() {
        List<Modelbestand> bestanden = new ArrayList<>();
        for (String map : List.of(Bestandssoort.PROCES.map(), Bestandssoort.FORMULIER.map())) {
            try {
                for (Resource bron :
                        new PathMatchingResourcePatternResolver().getResources("classpath:" + map + "/*.*")) {
                    String naam = String.valueOf(bron.getFilename());
                    if (Bestandssoort.van(naam).isPresent()) {
                        bestanden.add(Modelbestand.van(naam, inhoud(bron)));
                    }
                }
            } catch (IOException fout) {
                throw new UncheckedIOException("De modellen van het programma zijn niet te lezen", fout);
            }
        }
        return bestanden;
    }

    private static byte[] inhoud(Resource bron) throws IOException {
        try (InputStream stroom = bron.getInputStream()) {
            return stroom.readAllBytes();
        }
    }
}
