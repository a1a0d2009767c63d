package nl.wijkregie.initiatief;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a fixed list: a stable code for models, API and database, and a Dutch name for people. */
public interface Keuze {

    /** Code as models, forms and the API write it; never changes. */
    String code();

    /** Dutch name as people read it. */
    String naam();

    /** The value with this code, or empty when the code is unknown or null. */
    static <K extends Enum<K> & Keuze> Optional<K> zoek(Class<K> lijst, @Nullable String code) {
        return Arrays.stream(lijst.getEnumConstants())
                .filter(keuze -> keuze.code().equals(code))
                .findFirst();
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException when the code is unknown; the message is Dutch and lists what is possible
     */
    static <K extends Enum<K> & Keuze> K van(Class<K> lijst, @Nullable String code) {
        return zoek(lijst, code)
                .orElseThrow(() -> new IllegalArgumentException("Kies een van: "
                        + String.join(
                                ", ",
                                Arrays.stream(lijst.getEnumConstants())
                                        .map(Keuze::code)
                                        .toList())
                        + "."));
    }

    /** Name that belongs to a code, or an empty text when there is no such code. */
    static <K extends Enum<K> & Keuze> String naam(Class<K> lijst, @Nullable String code) {
        return zoek(lijst, code).map(Keuze::naam).orElse("");
    }
}
