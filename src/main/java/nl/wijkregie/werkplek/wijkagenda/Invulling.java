package nl.wijkregie.werkplek.wijkagenda;

import java.util.List;
import java.util.Map;

/**
 * What somebody typed in one of the forms of a page, and why it was refused.
 *
 * @param formulier which form; empty when nothing was sent yet
 * @param veld the field that must change; empty or unknown for the form as a whole
 * @param fout one sentence; empty when nothing is wrong
 */
record Invulling(String formulier, Map<String, List<String>> waarden, String veld, String fout) {

    static final Invulling GEEN = new Invulling("", Map.of(), "", "");

    /** What stands in a field of a form: as it was typed there, or else what the form starts with. */
    public String waarde(String vanFormulier, String naam, String anders) {
        return is(vanFormulier) ? waarden.getOrDefault(naam, List.of("")).get(0) : anders;
    }

    /** The same for a field with several values. */
    public List<String> waarden(String vanFormulier, String naam, List<String> anders) {
        return is(vanFormulier) ? waarden.getOrDefault(naam, List.of()) : anders;
    }

    /** Whether this form was refused. */
    public boolean is(String vanFormulier) {
        return formulier.equals(vanFormulier);
    }

    /** Whether this field of this form was refused. */
    public boolean fout(String vanFormulier, String naam) {
        return !fout.isEmpty() && is(vanFormulier) && veld.equals(naam);
    }

    /** Sentence above the form: the refusal, when it is about none of these fields. */
    public String algemeen(String vanFormulier, List<String> velden) {
        return is(vanFormulier) && !velden.contains(veld) ? fout : "";
    }
}
