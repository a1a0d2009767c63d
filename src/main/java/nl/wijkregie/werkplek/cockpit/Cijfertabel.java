package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import java.util.StringJoiner;
import nl.wijkregie.betaling.Rekenblad;

/**
 * The figures of a panel. Picture, table and file are made of these rows, so that they cannot differ.
 *
 * @param zin one sentence with what the figures say; when there is nothing to show, that
 * @param rijen one list of cells per row, in the order of the columns; empty when there is nothing to show
 */
record Cijfertabel(String zin, List<Kolom> kolommen, List<List<Cel>> rijen) {

    Cijfertabel {
        kolommen = List.copyOf(kolommen);
        rijen = List.copyOf(rijen);
    }

    /** Nothing to show, and why. */
    static Cijfertabel leeg(String zin, List<Kolom> kolommen) {
        return new Cijfertabel(zin, kolommen, List.of());
    }

    /** The rows as a file for a Dutch spreadsheet: semicolons, decimal commas, headings in the first row. */
    String bestand() {
        StringBuilder bestand = new StringBuilder(Rekenblad.MERKTEKEN);
        bestand.append(regel(
                kolommen.stream().map(kolom -> Rekenblad.cel(kolom.naam())).toList()));
        rijen.forEach(rij -> bestand.append(regel(rij.stream().map(Cel::bestand).toList())));
        return bestand.toString();
    }

    private static String regel(List<String> waarden) {
        StringJoiner regel = new StringJoiner(";", "", Rekenblad.REGELEINDE);
        waarden.forEach(regel::add);
        return regel.toString();
    }
}
