package nl.wijkregie.wijkagenda.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.Voorstel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads measures that are added with the form: one a line, {@code title | policy field}, or a JSON list of objects, as other
 * systems send it (ROE-G3 step 1).
 */
@Component
class Maatregelenlijst {

    private static final String VELD = "maatregelen";
    private static final int MEESTE = 100;
    private static final Set<String> VELDEN =
            Set.of("titel", "omschrijving", "doel", "beleidsterrein", "toetsers", "buurt", "zaak");

    private final Gemeente gemeente;
    private final ObjectMapper json;

    Maatregelenlijst(Gemeente gemeente, ObjectMapper json) {
        this.gemeente = gemeente;
        this.json = json;
    }

    /** @throws OngeldigeInvoer when a line or an object cannot be read */
    List<Voorstel> lees(String invoer) {
        String tekst = invoer.strip();
        List<Voorstel> voorstellen = tekst.startsWith("[") ? vanJson(tekst) : vanRegels(tekst);
        if (voorstellen.size() > MEESTE) {
            throw fout("Voeg hoogstens " + MEESTE + " maatregelen tegelijk toe.");
        }
        return voorstellen;
    }

    private List<Voorstel> vanRegels(String tekst) {
        List<Voorstel> voorstellen = new ArrayList<>();
        for (String regel : tekst.split("\\R")) {
            if (!regel.isBlank()) {
                int streep = regel.lastIndexOf('|');
                if (streep < 0) {
                    throw fout("Zet bij ‘" + regel.strip()
                            + "’ ook het beleidsterrein: de titel, een streepje | en het beleidsterrein.");
                }
                String titel = regel.substring(0, streep).strip();
                String terrein = terrein(titel, regel.substring(streep + 1));
                voorstellen.add(new Voorstel(titel, "", "", terrein, List.of(), null, null));
            }
        }
        return voorstellen;
    }

    private List<Voorstel> vanJson(String tekst) {
        try {
            List<Voorstel> voorstellen = new ArrayList<>();
            for (JsonNode een : json.readTree(tekst)) {
                voorstellen.add(voorstel(een));
            }
            return voorstellen;
        } catch (JsonProcessingException geenJson) {
            throw fout(
                    "De lijst met maatregelen is geen geldige JSON. Schrijf één maatregel per regel of verbeter de JSON.");
        }
    }

    private Voorstel voorstel(JsonNode een) {
        if (een.isTextual()) {
            List<Voorstel> regel = vanRegels(een.asText());
            if (regel.size() != 1) {
                throw fout(
                        "Zet in elke tekst van de lijst één maatregel: de titel, een streepje | en het beleidsterrein.");
            }
            return regel.get(0);
        }
        een.fieldNames().forEachRemaining(naam -> {
            if (!VELDEN.contains(naam)) {
                throw fout("Elke maatregel in de lijst heeft alleen de velden titel, omschrijving, doel,"
                        + " beleidsterrein, toetsers, buurt en zaak.");
            }
        });
        String titel = tekst(een, "titel");
        return new Voorstel(
                titel,
                tekst(een, "omschrijving"),
                tekst(een, "doel"),
                terrein(titel, tekst(een, "beleidsterrein")),
                teksten(een.path("toetsers")),
                leegIsGeen(tekst(een, "buurt")),
                leegIsGeen(tekst(een, "zaak")));
    }

    private String terrein(String titel, String gekozen) {
        String zoek = gekozen.strip();
        return gemeente.beleidsterreinen().stream()
                .filter(terrein ->
                        terrein.code().equalsIgnoreCase(zoek) || terrein.naam().equalsIgnoreCase(zoek))
                .map(Beleidsterrein::code)
                .findFirst()
                .orElseThrow(() -> fout("Kies bij ‘" + titel + "’ een beleidsterrein van de gemeente: "
                        + String.join(
                                ", ",
                                gemeente.beleidsterreinen().stream()
                                        .map(Beleidsterrein::code)
                                        .toList())
                        + "."));
    }

    private static String tekst(JsonNode een, String veld) {
        JsonNode waarde = een.path(veld);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return "";
        }
        if (!waarde.isTextual()) {
            throw fout("Vul in de lijst met maatregelen bij het veld " + veld + " een tekst in.");
        }
        return waarde.asText().strip();
    }

    private static List<String> teksten(JsonNode lijst) {
        if (lijst.isMissingNode() || lijst.isNull()) {
            return List.of();
        }
        if (!lijst.isArray()) {
            throw geenToetsers();
        }
        List<String> teksten = new ArrayList<>();
        for (JsonNode een : lijst) {
            if (!een.isTextual()) {
                throw geenToetsers();
            }
            teksten.add(een.asText());
        }
        return teksten;
    }

    /** Silence would leave out who should have tested. */
    private static OngeldigeInvoer geenToetsers() {
        return fout("Vul in de lijst met maatregelen bij het veld toetsers een lijst van groepen in.");
    }

    private static @Nullable String leegIsGeen(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    private static OngeldigeInvoer fout(String zin) {
        return new OngeldigeInvoer(VELD, zin);
    }
}
