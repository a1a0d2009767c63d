package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** Every question with choices has choices: in the form, or a list that the program gives. */
final class Keuzecontrole implements Controle {

    /** No comma: several chosen codes are kept with commas between them. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Formulierstructuur formulier : Formulierstructuur.alle(set)) {
            List<Formuliergebruik> gebruik =
                    Formuliergebruik.van(set, formulier.bestand().sleutel());
            formulier.onderdelen().stream().filter(Onderdeel::isKeuze).forEach(vraag -> {
                if (vraag.json().hasNonNull("valuesKey")) {
                    lijst(vraag, gebruik, gevonden);
                } else {
                    keuzes(vraag, gevonden);
                }
            });
        }
        return gevonden;
    }

    private static void lijst(Onderdeel vraag, List<Formuliergebruik> gebruik, List<Bevinding> gevonden) {
        String naam = vraag.json().path("valuesKey").asText();
        for (Formuliergebruik een : gebruik) {
            Set<String> bekend = Bekendenamen.lijsten(een.proces());
            if (!bekend.contains(naam)) {
                gevonden.add(vraag.fout(
                        "keuzelijst-onbekend",
                        "Het programma kent in dit proces geen lijst met keuzes '%s'.%s Kies %s, of zet de keuzes in het formulier."
                                .formatted(naam, Dichtstbij.vraag(naam, bekend), opsomming(bekend))));
                return;
            }
        }
        if (vraag.json().hasNonNull("values")) {
            gevonden.add(vraag.fout(
                    "keuzes-dubbelop",
                    "Deze vraag heeft vaste keuzes en ook een lijst van het programma. Haal een van de twee weg."));
        }
    }

    private static String opsomming(Set<String> bekend) {
        return bekend.isEmpty() ? "vaste keuzes" : String.join(" of ", bekend);
    }

    private static void keuzes(Onderdeel vraag, List<Bevinding> gevonden) {
        if (!vraag.json().path("values").isArray()
                || vraag.json().path("values").isEmpty()) {
            gevonden.add(vraag.fout(
                    "keuzes-ontbreken", "Deze vraag heeft geen keuzes. Zet bij 'Static options' de antwoorden erbij."));
            return;
        }
        Set<String> codes = new HashSet<>();
        for (JsonNode keuze : vraag.json().path("values")) {
            JsonNode code = keuze.path("value");
            String label = keuze.path("label").asText("").strip();
            if (label.isEmpty()) {
                gevonden.add(vraag.fout(
                        "keuze-tekst",
                        "De keuze met waarde '%s' heeft geen tekst. Vul bij 'Label' in wat mensen lezen."
                                .formatted(code.asText())));
            }
            if (!code.isBoolean() && !CODE.matcher(code.asText("")).matches()) {
                gevonden.add(vraag.fout(
                        "keuze-waarde",
                        "De keuze '%s' heeft de waarde '%s'. Een waarde bestaat uit letters, cijfers en streepjes, zoals grote-wijk."
                                .formatted(label, code.asText(""))));
            } else if (!codes.add(code.asText())) {
                gevonden.add(vraag.fout(
                        "keuze-dubbel",
                        "Twee keuzes hebben de waarde '%s'. Geef elke keuze een eigen waarde."
                                .formatted(code.asText())));
            }
        }
    }
}
