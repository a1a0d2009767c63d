package nl.wijkregie.modelbeheer;

import java.util.List;
import java.util.stream.Collectors;

/** What a check found, in the order of file and element; empty when all is well. */
public record Keuringsverslag(List<Bevinding> bevindingen) {

    public Keuringsverslag {
        bevindingen = List.copyOf(bevindingen);
    }

    public boolean goed() {
        return bevindingen.isEmpty();
    }

    /**
     * Without what follows from another mistake, as long as there is another: one wrong name would give a list in which
     * nobody finds it. What remains when that is mended is told then.
     */
    Keuringsverslag oorzaken() {
        List<Bevinding> oorzaken =
                bevindingen.stream().filter(bevinding -> !bevinding.gevolg()).toList();
        return oorzaken.isEmpty() ? this : new Keuringsverslag(oorzaken);
    }

    /** All findings for a person, numbered, one on each line; "" when there are none. */
    public String tekst() {
        return java.util.stream.IntStream.range(0, bevindingen.size())
                .mapToObj(index -> (index + 1) + ". " + bevindingen.get(index).zin())
                .collect(Collectors.joining("\n"));
    }
}
