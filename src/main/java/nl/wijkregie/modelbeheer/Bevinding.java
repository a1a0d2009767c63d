package nl.wijkregie.modelbeheer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param code stable name of the defect for other systems and for tests, in small letters with hyphens:
 *     {@code bouwsteen-onbekend}
 * @param bestand name of the file: {@code bpmn/initiatief.bpmn}
 * @param element id of the element, question or rule; null when it is about the whole file
 * @param elementnaam what the process owner reads on it in the Modeler; null when it has none
 * @param melding Dutch, level B1: what is wrong and what to do; names the element
 * @param regel id of the policy rule that is broken; null when none
 * @param gevolg whether it may well go away with another mistake, such as a form that is not there
 */
public record Bevinding(
        String code,
        String bestand,
        @Nullable String element,
        @Nullable String elementnaam,
        String melding,
        @Nullable String regel,
        @JsonIgnore boolean gevolg) {

    public Bevinding(
            String code,
            String bestand,
            @Nullable String element,
            @Nullable String elementnaam,
            String melding,
            @Nullable String regel) {
        this(code, bestand, element, elementnaam, melding, regel, false);
    }

    /** About the whole file. */
    public static Bevinding over(String code, Modelbestand bestand, String melding) {
        return new Bevinding(code, bestand.naam(), null, null, melding, null);
    }

    /** About one element of the file. */
    public static Bevinding over(
            String code, Modelbestand bestand, String element, @Nullable String elementnaam, String melding) {
        return new Bevinding(code, bestand.naam(), element, elementnaam, melding, null);
    }

    /** The same, breaking this rule of the policy. */
    public Bevinding tegen(String beleidsregel) {
        return new Bevinding(code, bestand, element, elementnaam, melding, beleidsregel, gevolg);
    }

    /** The same, following from another mistake when that is so; see {@link Keuringsverslag#oorzaken}. */
    public Bevinding alsGevolg(boolean volgt) {
        return new Bevinding(code, bestand, element, elementnaam, melding, regel, volgt);
    }

    /** One line for a person: file, element, what is wrong, rule. */
    public String zin() {
        String waar = element == null ? "" : ", '" + (elementnaam == null ? element : elementnaam) + "'";
        return bestand + waar + ": " + melding + (regel == null ? "" : " (" + regel + ")");
    }
}
