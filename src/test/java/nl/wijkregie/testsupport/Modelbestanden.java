package nl.wijkregie.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of bpmn/ and forms/ as they are packaged. */
public final class Modelbestanden {

    private Modelbestanden() {}

    public static Modelset echte() {
        return Modelset.van(lijst());
    }

    public static List<Modelbestand> lijst() {
        List<Modelbestand> bestanden = new ArrayList<>();
        for (String patroon : List.of("bpmn/*.bpmn", "bpmn/*.dmn", "bpmn/*.voorbeelden.yaml", "forms/*.form")) {
            try {
                for (Resource bron : new PathMatchingResourcePatternResolver().getResources("classpath:" + patroon)) {
                    bestanden.add(lees(bron));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bestanden;
    }

    private static Modelbestand lees(Resource bron) throws IOException {
        try (InputStream inhoud = bron.getInputStream()) {
            return Modelbestand.van(String.valueOf(bron.getFilename()), inhoud.readAllBytes());
        }
    }
}
