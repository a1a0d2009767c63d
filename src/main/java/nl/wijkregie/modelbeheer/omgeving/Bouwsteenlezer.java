package nl.wijkregie.modelbeheer.omgeving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Reads the descriptions of all building blocks from the classes themselves, without starting the application: the check
 * on the command line has no beans.
 */
public final class Bouwsteenlezer {

    private static final String PRODUCT = "nl.wijkregie";

    private Bouwsteenlezer() {}

    /** All building blocks by bean name, in the order of their names; without choices of messages. */
    public static Map<String, Bouwsteenbeschrijving> lees() {
        return lees(Map.of());
    }

    /**
     * The same, with the messages that each can send.
     *
     * @param sjablonen what each template asks for, by its name
     */
    static Map<String, Bouwsteenbeschrijving> lees(Map<String, Set<String>> sjablonen) {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Bouwsteen.class));
        Map<String, Bouwsteenbeschrijving> gevonden = new TreeMap<>();
        for (BeanDefinition klasse : zoeker.findCandidateComponents(PRODUCT)) {
            Bouwsteenbeschrijving beschrijving =
                    beschrijf(klasse(String.valueOf(klasse.getBeanClassName())), sjablonen);
            gevonden.put(beschrijving.naam(), beschrijving);
        }
        return gevonden;
    }

    private static Class<?> klasse(String naam) {
        return ClassUtils.resolveClassName(naam, Bouwsteenlezer.class.getClassLoader());
    }

    private static Bouwsteenbeschrijving beschrijf(Class<?> klasse, Map<String, Set<String>> sjablonen) {
        Bouwsteen bouwsteen = klasse.getAnnotation(Bouwsteen.class);
        return new Bouwsteenbeschrijving(
                klasse.getAnnotation(Component.class).value(),
                bouwsteen.label(),
                bouwsteen.uitleg(),
                Set.of(bouwsteen.processen()),
                List.of(bouwsteen.eigenschappen()).stream()
                        .map(eigenschap -> eigenschap(eigenschap, bouwsteen, sjablonen))
                        .toList(),
                Set.of(bouwsteen.zet()),
                bouwsteen.betekenis(),
                bouwsteen.plaats());
    }

    private static Bouwsteenbeschrijving.Eigenschap eigenschap(
            Bouwsteen.Eigenschap eigenschap, Bouwsteen bouwsteen, Map<String, Set<String>> sjablonen) {
        return new Bouwsteenbeschrijving.Eigenschap(
                eigenschap.naam(),
                eigenschap.label(),
                eigenschap.soort(),
                eigenschap.soort() == Bouwsteen.Soort.SJABLOON
                        ? Berichtkeuzes.voor(bouwsteen, sjablonen)
                        : List.of(eigenschap.keuzes()),
                eigenschap.verplicht());
    }
}
