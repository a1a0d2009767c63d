package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Reden;

/** Reads what somebody asks, from JSON and from an address; what is wrong is refused with a Dutch sentence. */
final class Verzoeklezer {

    /** Content of files takes a third more room in JSON. */
    private static final int BODY_MET_BESTANDEN = Inzending.HOOGSTENS / 3 * 4 + 64 * 1024;

    private static final int BODY = 64 * 1024;

    private static final String GEEN_JSON =
            "Stuur de gegevens als JSON, een object met de velden die in de beschrijving staan.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Verzoeklezer() {}

    /** The body of a decision or a migration. */
    static JsonNode json(InputStream body) {
        return json(body, BODY, "Wat u stuurt, is te groot. Stuur hoogstens 64 KB.");
    }

    /** Files as {@code {reden, bestanden: [{naam, inhoud}]}}, the content as base64. */
    static Inzending inzending(InputStream body) {
        JsonNode velden = json(body, BODY_MET_BESTANDEN, Inzending.TE_GROOT);
        List<Modelbestand> bestanden = new ArrayList<>();
        velden.path("bestanden").forEach(bestand -> bestanden.add(bestand(bestand)));
        return new Inzending(bestanden, velden.path("reden").asText("").strip());
    }

    /** The reason, which must be there. */
    static String reden(JsonNode velden) {
        return reden(velden.path("reden").asText(""));
    }

    static String reden(String gegeven) {
        return Reden.keur(gegeven, OnjuistVerzoek::verkeerd);
    }

    static Verhuisvraag verhuisvraag(JsonNode velden) {
        String proces = velden.path("proces").asText("");
        if (proces.isBlank()) {
            throw OnjuistVerzoek.verkeerd("Kies een proces.");
        }
        int van = versie(velden.path("van").asText(""), "van");
        int naar = versie(velden.path("naar").asText(""), "naar");
        if (van == naar) {
            throw OnjuistVerzoek.verkeerd("Kies twee verschillende versies.");
        }
        return new Verhuisvraag(proces, van, naar);
    }

    /** The number of a version of a process, from the field with this name. */
    static int versie(String waarde, String veld) {
        if (!waarde.matches("[1-9][0-9]{0,8}")) {
            throw OnjuistVerzoek.verkeerd(
                    "Geef bij '%s' het nummer van een versie van dit proces, zoals 2.".formatted(veld));
        }
        return Integer.parseInt(waarde);
    }

    /** The number in an address; what is no number is not there. */
    static int nummer(String waarde, String nietGevonden) {
        if (!waarde.matches("[1-9][0-9]{0,8}")) {
            throw OnjuistVerzoek.onbekend(nietGevonden);
        }
        return Integer.parseInt(waarde);
    }

    /** How many to pass over or to show, from an address. */
    static int aantal(String waarde, String veld, int hoogstens) {
        int aantal = waarde.matches("[0-9]{1,9}") ? Integer.parseInt(waarde) : -1;
        if (aantal < 0 || aantal > hoogstens) {
            throw OnjuistVerzoek.verkeerd("Geef bij '%s' een getal van 0 tot en met %d.".formatted(veld, hoogstens));
        }
        return aantal;
    }

    private static Modelbestand bestand(JsonNode bestand) {
        String naam = bestand.path("naam").asText("");
        try {
            return Inzending.bestand(
                    naam, Base64.getDecoder().decode(bestand.path("inhoud").asText("")));
        } catch (IllegalArgumentException geenBase64) {
            throw OnjuistVerzoek.verkeerd("De inhoud van '%s' is niet te lezen. Stuur hem als base64.".formatted(naam));
        }
    }

    private static JsonNode json(InputStream body, int hoogstens, String teGroot) {
        try {
            byte[] gelezen = body.readNBytes(hoogstens + 1);
            if (gelezen.length > hoogstens) {
                throw OnjuistVerzoek.teGroot(teGroot);
            }
            JsonNode velden = JSON.readTree(gelezen);
            if (!velden.isObject()) {
                throw OnjuistVerzoek.verkeerd(GEEN_JSON);
            }
            return velden;
        } catch (JsonProcessingException geenJson) {
            throw OnjuistVerzoek.verkeerd(GEEN_JSON);
        } catch (IOException afgebroken) {
            throw OnjuistVerzoek.verkeerd("Uw bericht kwam niet heel aan. Stuur het opnieuw.");
        }
    }
}
