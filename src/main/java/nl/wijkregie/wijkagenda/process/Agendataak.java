package nl.wijkregie.wijkagenda.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of a step of the wijkagenda.
 *
 * @param agenda kenmerk
 * @param maatregel kenmerk; null when the step is about the whole agenda
 * @param groep group of a multi-instance that the task is for: who tests, judges or agrees; null for other steps
 * @param jaardeel year of the part that is decided on; null for other steps
 * @param account who does the step
 * @param groepen groups of the account
 * @param functie function in which the account does it, as people read it
 */
record Agendataak(
        String agenda,
        int ronde,
        @Nullable String maatregel,
        @Nullable String groep,
        @Nullable Integer jaardeel,
        String account,
        List<String> groepen,
        String functie) {

    /** Measure of a step that has one. */
    String eisMaatregel() {
        return Objects.requireNonNull(maatregel);
    }

    /** Group of a step that has one. */
    String eisGroep() {
        return Objects.requireNonNull(groep);
    }
}
