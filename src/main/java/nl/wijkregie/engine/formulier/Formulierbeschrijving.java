package nl.wijkregie.engine.formulier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a form asks, read as it is when the form is used; for who checks or describes forms.
 *
 * @param vragen the questions in the order of the form, also those that are only shown
 * @param namen every name that the form may read: questions, names in expressions, lists of options
 */
public record Formulierbeschrijving(String id, List<Vraagbeschrijving> vragen, Set<String> namen) {

    public Formulierbeschrijving {
        vragen = List.copyOf(vragen);
        namen = Set.copyOf(namen);
    }

    /**
     * Reads the JSON of a form.
     *
     * @param naam how the form is called in an error
     * @throws IllegalStateException when it is no form, or holds what the server cannot check
     */
    public static Formulierbeschrijving lees(String naam, byte[] inhoud) {
        Formulier formulier = Formulierlezer.lees(naam, inhoud);
        return new Formulierbeschrijving(
                formulier.id(),
                formulier.vragen().stream().map(Vraagbeschrijving::van).toList(),
                formulier.namen());
    }

    public Optional<Vraagbeschrijving> vraag(String veld) {
        return vragen.stream().filter(vraag -> vraag.veld().equals(veld)).findFirst();
    }

    /** Kind of input. */
    public enum Invoersoort {
        TEKST,
        GETAL,
        VINKJE,
        KEUZE,
        MEER_KEUZES,
        DATUM
    }

    /**
     * One question.
     *
     * @param label what people read; the key when the form gives nothing
     * @param codes what can be chosen, as in the form: text, boolean or number; empty for other kinds and for a list
     * @param lijst name of the list of options that the program gives; "" when the options are in the form
     * @param heel whether a number can only be whole
     * @param alsTekst whether a number is kept as text with its decimals, for sums of money
     * @param toontAlleen whether it takes no answer, never
     * @param variabele whether the answer becomes a process variable
     * @param standaard whether it starts with an answer
     */
    public record Vraagbeschrijving(
            String veld,
            String label,
            Invoersoort soort,
            List<Object> codes,
            String lijst,
            boolean heel,
            boolean alsTekst,
            boolean toontAlleen,
            boolean variabele,
            boolean standaard) {

        public Vraagbeschrijving {
            codes = List.copyOf(codes);
        }

        private static Vraagbeschrijving van(Vraag vraag) {
            boolean toontAlleen = Boolean.TRUE.equals(vraag.alleenLezen());
            return new Vraagbeschrijving(
                    vraag.veld(),
                    vraag.label(),
                    soort(vraag.soort()),
                    vraag.opties().stream().map(Optie::waarde).toList(),
                    vraag.optiesUit() == null ? "" : vraag.optiesUit(),
                    Integer.valueOf(0).equals(vraag.decimalen()),
                    vraag.alsTekst(),
                    toontAlleen,
                    vraag.beslist() && !toontAlleen,
                    vraag.standaard() != null && !"".equals(vraag.standaard()));
        }

        private static Invoersoort soort(Vraagsoort soort) {
            return switch (soort) {
                case TEKSTREGEL, TEKSTVAK -> Invoersoort.TEKST;
                case GETAL -> Invoersoort.GETAL;
                case VINKJE -> Invoersoort.VINKJE;
                case KEUZERONDJE, KEUZELIJST -> Invoersoort.KEUZE;
                case VINKLIJST, LABELLIJST -> Invoersoort.MEER_KEUZES;
                case DATUM -> Invoersoort.DATUM;
            };
        }
    }
}
