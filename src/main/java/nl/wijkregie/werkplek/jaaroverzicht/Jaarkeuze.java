package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a reader can choose, and what he chose. */
@Component
class Jaarkeuze {

    private static final int EERSTE = 2000;
    private static final int TERUG = 2;

    private final Gemeente gemeente;
    private final Budgetjaren jaren;

    Jaarkeuze(Gemeente gemeente, Budgetjaren jaren) {
        this.gemeente = gemeente;
        this.jaren = jaren;
    }

    /** What this account reads. */
    Jaarrecht recht(java.util.Set<String> groepen) {
        return Jaarrecht.van(groepen, gemeente.wijken().stream().map(Wijk::code).toList());
    }

    /** Years that are worth choosing, newest first: this year, those just before it, and every year that had a budget. */
    List<Integer> jaren() {
        int nu = jaren.huidig();
        return Stream.concat(
                        IntStream.rangeClosed(nu - TERUG, nu).boxed(),
                        jaren.alle().stream().map(Budgetjaar::jaar).filter(jaar -> jaar <= nu))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Wijken of which this reader can choose one. */
    List<Wijk> wijken(Jaarrecht recht) {
        return gemeente.wijken().stream()
                .filter(wijk -> recht.wijken().contains(wijk.code()))
                .toList();
    }

    /**
     * Reads what was chosen.
     *
     * @param jaar empty for this year
     * @param wijk code; empty for all wijken of the reader
     * @throws OnjuisteJaarvraag when there is no such year or wijk, or the wijk is not the reader's
     */
    Jaarvraag lees(Jaarrecht recht, String jaar, String wijk) {
        int gekozen = jaar.isEmpty() ? jaren.huidig() : jaartal(jaar);
        if (wijk.isEmpty()) {
            boolean alle = recht.wijken().size() == gemeente.wijken().size();
            return new Jaarvraag(gekozen, "", alle ? "alle wijken" : namen(recht), recht.wijken());
        }
        Wijk gevonden = gemeente.zoekWijk(wijk)
                .orElseThrow(() -> new OnjuisteJaarvraag(
                        HttpStatus.NOT_FOUND, "Deze wijk bestaat niet. Kies een wijk uit de lijst."));
        if (!recht.wijken().contains(wijk)) {
            throw new OnjuisteJaarvraag(
                    HttpStatus.FORBIDDEN,
                    "U kunt alleen het jaaroverzicht van uw eigen wijken lezen. Kies een wijk uit de lijst.");
        }
        return new Jaarvraag(gekozen, wijk, gevonden.naam(), List.of(wijk));
    }

    /** This year when it is empty. @throws OnjuisteJaarvraag when it is no year that has begun */
    int jaartal(String jaar) {
        int laatste = jaren.huidig();
        if (jaar.isEmpty()) {
            return laatste;
        }
        int gekozen = jaar.matches("[0-9]{4}") ? Integer.parseInt(jaar) : 0;
        if (gekozen < EERSTE || gekozen > laatste) {
            throw new OnjuisteJaarvraag(
                    HttpStatus.BAD_REQUEST, "Kies een jaar van " + EERSTE + " tot en met " + laatste + ".");
        }
        return gekozen;
    }

    private String namen(Jaarrecht recht) {
        List<String> namen = wijken(recht).stream().map(Wijk::naam).toList();
        int laatste = namen.size() - 1;
        return laatste == 0 ? namen.get(0) : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
    }
}
