package nl.wijkregie.wijkagenda.geld;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Maatregel;

/**
 * What measures ask of one pot, in order of priority.
 *
 * @param vrij what is free in the pot, in cents
 */
record Potvraag(List<Deel> delen, long vrij) {

    Potvraag {
        delen = List.copyOf(delen);
    }

    /** What one measure asks of the pot of one year, in cents. */
    record Deel(Maatregel maatregel, int jaar, long bedrag) {

        /** As people read it. */
        String tekst() {
            return "‘" + maatregel.titel() + "’ (" + Bedragen.tekst(bedrag) + ")";
        }
    }

    /** What is asked in all, in cents. */
    long totaal() {
        return delen.stream().mapToLong(Deel::bedrag).reduce(0, Math::addExact);
    }

    /** How much the pot is short, in cents; 0 when it holds enough. */
    long tekort() {
        return Math.max(0, totaal() - vrij);
    }

    /** Parts for which nothing is left after those before them; a smaller one behind them can fit all the same. */
    List<Deel> pastNiet() {
        List<Deel> buiten = new ArrayList<>();
        long over = vrij;
        for (Deel deel : delen) {
            if (deel.bedrag() > over) {
                buiten.add(deel);
            } else {
                over -= deel.bedrag();
            }
        }
        return List.copyOf(buiten);
    }

    /** What does not fit and how much is short, as sentences; only when something is short. */
    String tekortTekst(String pot) {
        String hoofdletter = pot.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + pot.substring(1);
        List<Deel> buiten = pastNiet();
        return hoofdletter + " heeft " + Bedragen.tekst(vrij) + " vrij. "
                + (buiten.size() == 1 ? "Deze maatregel past niet: " : "Deze maatregelen passen niet: ")
                + buiten.stream().map(Deel::tekst).collect(Collectors.joining(", "))
                + ". U komt " + Bedragen.tekst(tekort()) + " tekort.";
    }
}
