package nl.wijkregie.engine.formulier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A form as far as the server needs it; immutable.
 *
 * @param vragen the input fields in the order of the form
 * @param andereSleutels keys of components that compute or show; what arrives under them is dropped
 * @param namen every name that the form may read: fields, names in expressions, lists of options
 */
record Formulier(String id, List<Vraag> vragen, Set<String> andereSleutels, Set<String> namen) {

    Optional<Vraag> vraag(String veld) {
        return vragen.stream().filter(v -> v.veld().equals(veld)).findFirst();
    }

    /** Names that are needed to judge the answers and that are not among the answers. */
    Set<String> nodigVoorOordeel() {
        Set<String> nodig = new TreeSet<>();
        // What is only shown is not judged, so whether it shows does not matter either.
        vragen.stream().filter(Formulier::wordtBeoordeeld).forEach(vraag -> nodig.addAll(vraag.gelezenNamen()));
        vragen.stream()
                .filter(vraag -> !wordtBeoordeeld(vraag) && nodig.contains(vraag.veld()))
                .forEach(vraag -> nodig.addAll(vraag.gelezenNamen()));
        vragen.stream().filter(v -> v.alleenLezen() == null).map(Vraag::veld).forEach(nodig::remove);
        return nodig;
    }

    private static boolean wordtBeoordeeld(Vraag vraag) {
        return !Boolean.TRUE.equals(vraag.alleenLezen());
    }
}
