package nl.wijkregie.toegang;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the allow list: a method and a path, and what must hold besides. */
record Regel(String methode, Pattern pad, Voorwaarde voorwaarde) {

    /** Checks what the path does not show; throws {@link Geweigerd} when it does not hold. */
    @FunctionalInterface
    interface Voorwaarde {
        void controleer(Aanroep aanroep);
    }

    /**
     * @param sjabloon path in which {@code *} is one part of any content and {@code **} at the end everything below
     */
    static Regel van(String methode, String sjabloon, Voorwaarde voorwaarde) {
        String patroon = Stream.of(sjabloon.substring(1).split("/"))
                .map(deel -> switch (deel) {
                    case "*" -> "/[^/]+";
                    case "**" -> "(?:/.*)?";
                    default -> "/" + Pattern.quote(deel);
                })
                .collect(Collectors.joining());
        return new Regel(methode, Pattern.compile(patroon), voorwaarde);
    }

    boolean geldtVoor(Aanroep aanroep) {
        return methode.equals(aanroep.methode()) && pad.matcher(aanroep.pad()).matches();
    }
}
