package nl.wijkregie.werkplek.cockpit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.werkplek.Cijferrecht;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.springframework.stereotype.Component;

/** The panels of the start page and what a reader can choose from. */
@Component
class Panelen {

    private final List<Paneel> panelen;
    private final Gemeente gemeente;
    private final Budgetjaren jaren;
    private final Vraaglezer lezer;

    Panelen(List<Paneel> panelen, Gemeente gemeente, Budgetjaren jaren, Vraaglezer lezer) {
        this.panelen = List.copyOf(panelen);
        this.gemeente = gemeente;
        this.jaren = jaren;
        this.lezer = lezer;
    }

    Optional<Paneel> zoek(String id) {
        return panelen.stream().filter(paneel -> paneel.id().equals(id)).findFirst();
    }

    /** Who reads only the figures per step gets no panels. */
    Aanbod aanbod(Cijferrecht recht) {
        YearMonth maand = lezer.dezeMaand();
        if (!recht.cijfers()) {
            return new Aanbod(List.of(), List.of(), List.of(), List.of(), maand.toString());
        }
        return new Aanbod(
                panelen.stream()
                        .map(paneel -> new Kop(paneel.id(), paneel.titel(), paneel.uitleg(), paneel.metPeriode()))
                        .toList(),
                gemeente.wijken().stream()
                        .filter(wijk -> recht.wijken().contains(wijk.code()))
                        .map(wijk -> new Optie(wijk.code(), wijk.naam()))
                        .toList(),
                soorten(),
                jaren(maand.getYear()),
                maand.toString());
    }

    private static List<Optie> soorten() {
        List<Optie> soorten = new ArrayList<>();
        Arrays.stream(Soort.values()).forEach(soort -> soorten.add(new Optie(soort.code(), soort.naam())));
        soorten.add(new Optie(Cijfervraag.ONBEPAALD, "Nog niet bekend"));
        return soorten;
    }

    /** Newest first, this year too when it is not opened. */
    private List<Integer> jaren(int ditJaar) {
        TreeSet<Integer> alle = new TreeSet<>(List.of(ditJaar));
        jaren.alle().stream().map(Budgetjaar::jaar).forEach(alle::add);
        return List.copyOf(alle.descendingSet());
    }

    /**
     * @param panelen in the order of the page; empty for who reads no figures here
     * @param wijken the reader's wijken
     * @param jaren budget years, newest first
     * @param maand the month of today, such as {@code 2026-03}
     */
    record Aanbod(List<Kop> panelen, List<Optie> wijken, List<Optie> soorten, List<Integer> jaren, String maand) {}

    record Kop(String id, String titel, String uitleg, boolean metPeriode) {}

    record Optie(String code, String naam) {}
}
