package nl.wijkregie.wijkagenda.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import org.springframework.stereotype.Component;

/** Reads back what was answered in a round: texts are no process variables. */
@Component
class Rondeverslag {

    private static final Set<String> AKKOORDVRAGEN = Set.of("akkoord", "toegezegd", "vastgesteld");
    private static final Set<String> AKKOORDSTAPPEN = Set.of(
            Stappen.BEWONERSAKKOORD,
            Stappen.WIJKWETHOUDER_TOEZEGGING,
            Stappen.PARTNER_AKKOORD,
            Stappen.COLLEGE_VASTSTELLING);

    private final Agendaverslag verslag;

    Rondeverslag(Agendaverslag verslag) {
        this.verslag = verslag;
    }

    /** The last answer to a question of a step in this round; empty when there is none. */
    String antwoord(String agenda, int ronde, String stap, String veld) {
        return van(agenda, ronde).stream()
                .filter(regel -> regel.stap().equals(stap))
                .reduce((eerder, later) -> later)
                .flatMap(regel -> antwoord(regel, veld))
                .orElse("");
    }

    /** Whether all partners agreed with the agenda as it was offered last (ROE-G3 step 7). */
    boolean partnersAkkoord(String agenda, int ronde) {
        return sindsSamenstellen(agenda, ronde).stream()
                .filter(regel -> regel.stap().equals(Stappen.PARTNER_AKKOORD))
                .noneMatch(Rondeverslag::isNee);
    }

    /** Why the agenda came back after it was offered last: who said no, with the reason; empty when nobody did. */
    String bezwaren(String agenda, int ronde) {
        return sindsSamenstellen(agenda, ronde).stream()
                .filter(regel -> AKKOORDSTAPPEN.contains(regel.stap()))
                .filter(Rondeverslag::isNee)
                .map(regel -> regel.functie() + ": " + reden(regel))
                .collect(Collectors.joining("\n\n"));
    }

    private List<Regel> sindsSamenstellen(String agenda, int ronde) {
        List<Regel> regels = van(agenda, ronde);
        int begin = 0;
        for (int plaats = 0; plaats < regels.size(); plaats++) {
            if (regels.get(plaats).stap().equals(Stappen.AGENDA_SAMENSTELLEN)) {
                begin = plaats + 1;
            }
        }
        return regels.subList(begin, regels.size());
    }

    private List<Regel> van(String agenda, int ronde) {
        return verslag.van(agenda).stream()
                .filter(regel -> regel.ronde() == ronde)
                .toList();
    }

    private static boolean isNee(Regel regel) {
        return regel.antwoorden().stream()
                .anyMatch(antwoord -> AKKOORDVRAGEN.contains(antwoord.veld())
                        && antwoord.antwoord().equals("Nee"));
    }

    private static String reden(Regel regel) {
        return regel.antwoorden().stream()
                .filter(antwoord -> !AKKOORDVRAGEN.contains(antwoord.veld()))
                .map(Regel.Antwoord::antwoord)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> antwoord(Regel regel, String veld) {
        return regel.antwoorden().stream()
                .filter(antwoord -> antwoord.veld().equals(veld))
                .map(Regel.Antwoord::antwoord)
                .findFirst();
    }
}
