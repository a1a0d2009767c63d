package nl.wijkregie.modelbeheer.versies;

import java.util.Map;

/**
 * A question or a text of a form.
 *
 * @param label what people read; of a text its first words
 * @param soort what people call its kind
 * @param isVraag whether somebody fills it in
 * @param keuzes labels of the options by their value
 * @param groep key of the group in which it stands, "" outside groups
 * @param groepsnaam what people read above that group
 * @param kenmerken all its other settings
 */
record Vraagbeeld(
        String label,
        String soort,
        boolean isVraag,
        boolean verplicht,
        Map<String, String> keuzes,
        String groep,
        String groepsnaam,
        Map<String, String> kenmerken) {

    /** As it stands in a sentence. */
    String aanduiding() {
        return (isVraag ? "de vraag " : "het onderdeel ") + Kenmerkverschil.kort(label);
    }
}
