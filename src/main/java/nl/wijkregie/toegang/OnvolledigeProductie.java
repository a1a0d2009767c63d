package nl.wijkregie.toegang;

import java.util.List;

/** Profile {@code productie} lacks settings; {@link #ontbreekt()} names each with what is expected. */
final class OnvolledigeProductie extends RuntimeException {

    private final List<String> ontbreekt;

    OnvolledigeProductie(List<String> ontbreekt) {
        super("Profiel productie is niet volledig: " + String.join("; ", ontbreekt));
        this.ontbreekt = List.copyOf(ontbreekt);
    }

    List<String> ontbreekt() {
        return ontbreekt;
    }
}
