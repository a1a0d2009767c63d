package nl.wijkregie.wijkagenda.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what residents think of each measure as other systems send it with the form: one measure a line, {@code number; for;
 * against; helpers; place}, or a JSON list of objects (ROE-G3 step 3). People do this on the page.
 */
@Component
class Bewonersuitkomsten {

    static final String VELD = "bewonersuitkomsten";

    private static final String VORM =
            ": schrijf het nummer van de maatregel; voor; tegen; helpers. De plaats mag erachter. Bijvoorbeeld: 3; 40; 5; 12; 1.";
    private static final Set<String> VELDEN =
            Set.of("maatregel", "voor", "tegen", "helpers", "prioriteit", "toelichting");

    private final Bewonersraadplegingen bewoners;
    private final ObjectMapper json;

    Bewonersuitkomsten(Bewonersraadplegingen bewoners, ObjectMapper json) {
        this.bewoners = bewoners;
        this.json = json;
    }

    /**
     * Keeps the outcomes; those that were kept before make way. An empty text changes nothing.
     *
     * @param lopend measures of the round that did not drop out
     * @throws OngeldigeInvoer when a line or an object is wrong
     */
    void neemOver(String invoer, List<Maatregel> lopend) {
        String tekst = invoer.strip();
        Maatregelnummers nummers = new Maatregelnummers(VELD, lopend);
        List<Uitkomst> uitkomsten = tekst.startsWith("[") ? vanJson(tekst, nummers) : vanRegels(tekst, nummers);
        Map<String, Uitkomst> perMaatregel = uitkomsten.stream()
                .collect(Collectors.toMap(een -> een.uitslag().maatregel(), Function.identity()));
        // In the order of the page, so that two who save at once do not wait for each other.
        lopend.stream()
                .map(maatregel -> perMaatregel.get(maatregel.kenmerk()))
                .filter(Objects::nonNull)
                .forEach(this::leg);
    }

    private void leg(Uitkomst uitkomst) {
        try {
            bewoners.leg(uitkomst.uitslag());
        } catch (OnjuisteAgenda geweigerd) {
            throw fout(uitkomst.plek() + ": " + geweigerd.getMessage());
        }
    }

    private static List<Uitkomst> vanRegels(String tekst, Maatregelnummers nummers) {
        List<Uitkomst> uitkomsten = new ArrayList<>();
        int nummer = 0;
        for (String regel : tekst.split("\\R")) {
            nummer++;
            if (!regel.isBlank()) {
                uitkomsten.add(vanRegel("Regel " + nummer, regel, nummers));
            }
        }
        return uitkomsten;
    }

    private static Uitkomst vanRegel(String plek, String regel, Maatregelnummers nummers) {
        String[] delen = regel.split(";", -1);
        if (delen.length < 4 || delen.length > 5) {
            throw fout(plek + VORM);
        }
        return uitkomst(
                plek,
                nummers.kenmerk(plek, delen[0]),
                delen[1],
                delen[2],
                delen[3],
                delen.length == 5 ? delen[4] : "",
                "");
    }

    private List<Uitkomst> vanJson(String tekst, Maatregelnummers nummers) {
        try {
            List<Uitkomst> uitkomsten = new ArrayList<>();
            for (JsonNode een : json.readTree(tekst)) {
                uitkomsten.add(vanObject("Onderdeel " + (uitkomsten.size() + 1), een, nummers));
            }
            return uitkomsten;
        } catch (JsonProcessingException geenJson) {
            throw fout(
                    "De lijst met uitkomsten is geen geldige JSON. Zet elke maatregel op een regel of verbeter de JSON.");
        }
    }

    private static Uitkomst vanObject(String plek, JsonNode een, Maatregelnummers nummers) {
        if (een.isTextual()) {
            return vanRegel(plek, een.asText(), nummers);
        }
        if (!een.isObject()) {
            throw fout(plek + VORM);
        }
        een.fieldNames().forEachRemaining(naam -> {
            if (!VELDEN.contains(naam)) {
                throw fout(plek
                        + ": gebruik alleen de velden maatregel, voor, tegen, prioriteit, helpers en toelichting.");
            }
        });
        JsonNode helpers = een.path("helpers");
        return uitkomst(
                plek,
                nummers.kenmerk(plek, waarde(plek, een, "maatregel")),
                waarde(plek, een, "voor"),
                waarde(plek, een, "tegen"),
                helpers.isMissingNode() || helpers.isNull() ? "0" : waarde(plek, een, "helpers"),
                waarde(plek, een, "prioriteit"),
                waarde(plek, een, "toelichting"));
    }

    private static Uitkomst uitkomst(
            String plek,
            String maatregel,
            String voor,
            String tegen,
            String helpers,
            String plaats,
            String toelichting) {
        @Nullable Integer prioriteit = plaats.isBlank() ? null : getal(plek, "de plaats", plaats);
        return new Uitkomst(
                plek,
                new Bewonersuitslag(
                        maatregel,
                        getal(plek, "voor", voor),
                        getal(plek, "tegen", tegen),
                        prioriteit,
                        getal(plek, "helpers", helpers),
                        toelichting));
    }

    private static int getal(String plek, String naam, String tekst) {
        String cijfers = tekst.strip();
        if (!cijfers.matches("[0-9]{1,7}")) {
            throw fout(plek + ": vul bij " + naam + " een heel getal in, zonder punten of tekens.");
        }
        return Integer.parseInt(cijfers);
    }

    private static String waarde(String plek, JsonNode een, String veld) {
        JsonNode waarde = een.path(veld);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return "";
        }
        if (!waarde.isTextual() && !waarde.isNumber()) {
            throw fout(plek + ": vul bij het veld " + veld + " een getal of een tekst in.");
        }
        return waarde.asText().strip();
    }

    private static OngeldigeInvoer fout(String zin) {
        return new OngeldigeInvoer(VELD, zin);
    }

    /** @param plek where it stands in the list, for who reads an error */
    private record Uitkomst(String plek, Bewonersuitslag uitslag) {}
}
