package nl.wijkregie.wijkagenda.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Regel;
import org.springframework.stereotype.Component;

/**
 * How a round was made, in sentences for the reader: which steps the wijkcoalitie skipped and why, how residents approved, and
 * who consented to the agenda as a whole (ROE-G8). Out of the recorded answers; no accounts.
 */
@Component
public class Totstandkoming {

    private static final Map<String, String> OVERGESLAGEN = overgeslagen();

    private final Agendaverslag verslag;

    Totstandkoming(Agendaverslag verslag) {
        this.verslag = verslag;
    }

    /** Sentences in the order of the steps; empty when nothing was recorded. */
    public List<String> van(String agenda, int ronde) {
        List<Regel> regels = verslag.van(agenda).stream()
                .filter(regel -> regel.ronde() == ronde)
                .toList();
        List<String> zinnen = new ArrayList<>();
        laatste(regels, "overzichtOpstellen").ifPresent(overzicht -> overgeslagen(overzicht, zinnen));
        laatste(regels, "agendaSamenstellen").ifPresent(samenstelling -> {
            goedkeuring(samenstelling, zinnen);
            instemming(regels.subList(regels.indexOf(samenstelling), regels.size()), zinnen);
        });
        return List.copyOf(zinnen);
    }

    private static void overgeslagen(Regel overzicht, List<String> zinnen) {
        OVERGESLAGEN.forEach((veld, zin) -> {
            if (antwoord(overzicht, veld).filter("Ja"::equals).isPresent()) {
                zinnen.add(zin);
            }
        });
        antwoord(overzicht, "overslaanReden").ifPresent(reden -> zinnen.add("De reden daarvoor: " + reden));
    }

    private static void goedkeuring(Regel samenstelling, List<String> zinnen) {
        antwoord(samenstelling, "goedkeuringWijze")
                .ifPresent(wijze -> zinnen.add("Zo hebben bewoners de agenda goedgekeurd: " + wijze + "."));
    }

    private static void instemming(List<Regel> regels, List<String> zinnen) {
        if (laatste(regels, "wijkwethouderToezegging")
                .flatMap(regel -> antwoord(regel, "toegezegd"))
                .filter("Ja"::equals)
                .isPresent()) {
            zinnen.add("De wijkwethouder heeft toegezegd zich voor deze agenda in te zetten.");
        }
        List<String> partners = regels.stream()
                .filter(regel -> regel.stap().equals("partnerAkkoord"))
                .filter(regel -> antwoord(regel, "akkoord").filter("Ja"::equals).isPresent())
                .map(Regel::functie)
                .distinct()
                .sorted()
                .toList();
        if (!partners.isEmpty()) {
            zinnen.add("Akkoord met de hele agenda: " + String.join(", ", partners) + ".");
        }
    }

    private static Optional<Regel> laatste(List<Regel> regels, String stap) {
        return regels.stream().filter(regel -> regel.stap().equals(stap)).reduce((eerder, later) -> later);
    }

    private static Optional<String> antwoord(Regel regel, String veld) {
        return regel.antwoorden().stream()
                .filter(antwoord -> antwoord.veld().equals(veld))
                .map(Regel.Antwoord::antwoord)
                .filter(tekst -> !tekst.isBlank())
                .findFirst();
    }

    private static Map<String, String> overgeslagen() {
        Map<String, String> zinnen = new LinkedHashMap<>();
        zinnen.put("eersteToetsOverslaan", "De eerste toets is overgeslagen.");
        zinnen.put("bewonerstoetsOverslaan", "De toets bij bewoners is overgeslagen.");
        zinnen.put("prioriterenOverslaan", "Er is geen aparte volgorde bepaald.");
        return zinnen;
    }
}
