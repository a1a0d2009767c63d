package nl.wijkregie.modelbeheer.bpmn;

import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * What reading a process file gave.
 *
 * @param model null when it cannot be read; then there is at least one finding
 */
record Leesresultaat(@Nullable Procesmodel model, List<Bevinding> bevindingen) {

    Leesresultaat {
        bevindingen = List.copyOf(bevindingen);
    }

    static Leesresultaat mislukt(List<Bevinding> bevindingen) {
        return new Leesresultaat(null, bevindingen);
    }

    static Leesresultaat mislukt(Bevinding bevinding) {
        return mislukt(List.of(bevinding));
    }
}
