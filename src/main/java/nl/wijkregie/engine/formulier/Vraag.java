package nl.wijkregie.engine.formulier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One input field of a form.
 *
 * @param veld key under which the answer is sent
 * @param label the question; the key when the form gives none
 * @param alleenLezen literal boolean or FEEL expression; such a field takes no answer
 * @param verbergen FEEL expressions, its own and those of its groups: hidden when one of them is true
 * @param optiesUit name of the form value that holds the options; null when they are in the form
 * @param decimalen decimals of a number at most; null when free
 * @param alsTekst number that is kept as text, for sums of money
 * @param datumsoort "date", "time" or "datetime"; only of a date
 * @param alsJson text that other systems may also send as a list; form property {@code invoer} = {@code json}
 * @param variabele whether the answer may become a process variable; not with form property {@code procesvariabele} =
 *     {@code nee}
 */
record Vraag(
        String veld,
        Vraagsoort soort,
        String label,
        Eisen eisen,
        @Nullable Object alleenLezen,
        List<String> verbergen,
        List<Optie> opties,
        @Nullable String optiesUit,
        @Nullable Object standaard,
        @Nullable Integer decimalen,
        boolean alsTekst,
        String datumsoort,
        boolean alsJson,
        boolean variabele) {

    /** Whether the answer becomes a process variable. */
    boolean beslist() {
        return variabele && soort.beslist();
    }

    /** Names that its conditions, demands and options read. */
    Set<String> gelezenNamen() {
        Set<String> namen = new TreeSet<>();
        verbergen.forEach(v -> namen.addAll(Uitdrukking.namen(v)));
        Stream.of(
                        alleenLezen,
                        eisen.verplicht(),
                        eisen.minimum(),
                        eisen.maximum(),
                        eisen.minimumlengte(),
                        eisen.maximumlengte())
                .forEach(eis -> namen.addAll(Uitdrukking.namen(eis)));
        if (optiesUit != null) {
            namen.add(optiesUit);
        }
        return namen;
    }
}
