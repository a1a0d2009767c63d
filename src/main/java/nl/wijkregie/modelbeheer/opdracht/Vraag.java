package nl.wijkregie.modelbeheer.opdracht;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows the first word of a command.
 *
 * @param map folder with models
 * @param json whether the answer is for another program
 * @param gemeente code of a municipality, or {@code file:} and the path of its file
 * @param sjablonen folder with templates of messages of the municipality's own, or null
 */
record Vraag(
        Path map, boolean json, String gemeente, @Nullable Path sjablonen) {

    static final String UITLEG = """
            Gebruik: java -jar wijkregie.jar <opdracht> <map> [--json] [--gemeente <code of bestand>] [--sjablonen <map>]

              controleer        controleert processen, beslistabellen en formulieren; er verandert niets
              elementsjablonen  schrijft de bouwstenen voor de Modeler in <map>/.camunda/element-templates

              <map>        map met de mappen 'bpmn' en 'forms'
              --json       antwoord van 'controleer' als JSON
              --gemeente   code van de gemeente, of het bestand met haar instellingen (anders: roermond)
              --sjablonen  map met eigen sjablonen voor berichten

            Uitkomst: 0 alles klopt, 1 er is iets mis, 2 de opdracht klopt niet.""";

    private static final String STANDAARD = "roermond";

    /** @throws IllegalArgumentException when the command cannot be understood; Dutch, says what to do */
    static Vraag lees(List<String> woorden) {
        Deque<String> over = new ArrayDeque<>(woorden);
        Path map = null;
        boolean json = false;
        String gemeente = STANDAARD;
        Path sjablonen = null;
        while (!over.isEmpty()) {
            String woord = over.pop();
            switch (woord) {
                case "--json" -> json = true;
                case "--gemeente" -> gemeente = gemeente(waarde(woord, over));
                case "--sjablonen" -> sjablonen = map(waarde(woord, over));
                default -> {
                    if (woord.startsWith("--") || map != null) {
                        throw new IllegalArgumentException(
                                "'" + woord + "' hoort niet bij deze opdracht.\n\n" + UITLEG);
                    }
                    map = map(woord);
                }
            }
        }
        if (map == null) {
            throw new IllegalArgumentException("Noem de map met uw modellen.\n\n" + UITLEG);
        }
        return new Vraag(map, json, gemeente, sjablonen);
    }

    private static String waarde(String optie, Deque<String> over) {
        if (over.isEmpty() || over.peek().startsWith("--")) {
            throw new IllegalArgumentException("Achter '" + optie + "' ontbreekt een waarde.\n\n" + UITLEG);
        }
        return over.pop();
    }

    private static Path map(String woord) {
        try {
            Path map = Path.of(woord);
            if (Files.isDirectory(map)) {
                return map;
            }
        } catch (InvalidPathException geenPad) {
            // Said below, in the words of a folder that is not there.
        }
        throw new IllegalArgumentException("De map '%s' is er niet. Controleer de naam.".formatted(woord));
    }

    private static String gemeente(String woord) {
        boolean bestand = woord.endsWith(".yaml") || woord.endsWith(".yml") || woord.contains("/");
        return bestand && !woord.startsWith("file:") ? "file:" + woord : woord;
    }
}
