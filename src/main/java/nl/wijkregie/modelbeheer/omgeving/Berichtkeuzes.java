package nl.wijkregie.modelbeheer.omgeving;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.bericht.Sjabloonnamen;
import nl.wijkregie.engine.Bouwsteen;

/**
 * The messages that a building block can send: for its readers, and with a text that asks for nothing that is not there.
 * Any other would stop a case on the day that it is sent.
 */
final class Berichtkeuzes {

    /** What every message about a case can say. */
    static final Set<String> ZAAK = Set.of(
            "kenmerk",
            "titel",
            "gemeente",
            "gemeenteEmail",
            "gemeenteTelefoon",
            "wijkNaam",
            "soortNaam",
            "schaalNaam",
            "clusterNaam",
            "contactClusterNaam",
            "toelichting",
            "brieven",
            "rekeningpagina",
            "onderwerp",
            "uiterlijk",
            "hulp",
            "bezwaar",
            "stappenplan",
            "opbouwwerk",
            "contactNaam",
            "contactEmail",
            "afzenderFunctie");

    /** What one to a resident can say too. */
    static final Set<String> BEWONER = Set.of("naam", "verwijzing", "volgUrl");

    /** What one to a colleague can say too. */
    static final Set<String> MEDEWERKER = Set.of("functie");

    private Berichtkeuzes() {}

    /** @param sjablonen what each template asks for, by its name */
    static List<String> voor(Bouwsteen bouwsteen, Map<String, Set<String>> sjablonen) {
        boolean medewerker = Arrays.stream(bouwsteen.eigenschappen())
                .anyMatch(eigenschap -> eigenschap.soort() == Bouwsteen.Soort.GROEP);
        Set<String> gegeven = new HashSet<>(ZAAK);
        gegeven.addAll(medewerker ? MEDEWERKER : BEWONER);
        gegeven.addAll(List.of(bouwsteen.berichtgegevens()));
        return sjablonen.keySet().stream()
                .filter(naam -> gegeven.containsAll(sjablonen.getOrDefault(naam, Set.of())))
                .filter(naam -> Sjabloonnamen.isVoorBewoners(naam)
                        .map(bewoners -> bewoners != medewerker)
                        .orElse(true))
                .sorted()
                .toList();
    }
}
