package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.jspecify.annotations.Nullable;

/**
 * What reading a form gave.
 *
 * @param structuur null when it is no form that can be looked at any further
 */
record Formulierlezing(@Nullable Formulierstructuur structuur, List<Bevinding> bevindingen) {

    private static final int GROOTSTE = 1024 * 1024;

    /**
     * What the Modeler writes from 5.39 on. Tasklist was made for 16 but reads later ones; the components that came with
     * them are refused by their type.
     */
    private static final int NIEUWSTE_SCHEMA = 19;

    private static final int DIEPSTE = 40;

    /** Some text editors put it first; browsers then cannot read the form. */
    private static final String MERKTEKEN = "\uFEFF";

    private static final ObjectMapper JSON = mapper();

    Formulierlezing {
        bevindingen = List.copyOf(bevindingen);
    }

    static Formulierlezing van(Modelset set, Modelbestand bestand) {
        return set.gelezen(bestand, Formulierlezing.class, Formulierlezing::lees);
    }

    private static Formulierlezing lees(Modelbestand bestand) {
        if (bestand.inhoud().length > GROOTSTE) {
            return mislukt(bestand, "formulier-te-groot", "Het formulier is groter dan 1 MB. Haal plaatjes eruit.");
        }
        JsonNode formulier;
        try {
            String tekst = tekst(bestand);
            if (tekst.startsWith(MERKTEKEN)) {
                return mislukt(
                        bestand,
                        "formulier-onleesbaar",
                        "Het formulier begint met een onzichtbaar teken (een BOM). Sla het op als UTF-8 zonder BOM, of"
                                + " open het in de Modeler en sla het daar op.");
            }
            formulier = JSON.readTree(tekst);
        } catch (JsonProcessingException fout) {
            return mislukt(bestand, "formulier-onleesbaar", onleesbaar(fout));
        } catch (IOException geenUtf8) {
            return mislukt(
                    bestand,
                    "formulier-onleesbaar",
                    "Het formulier is niet opgeslagen als UTF-8. Sla het opnieuw op in de Modeler.");
        }
        if (!formulier.isObject() || !formulier.path("components").isArray()) {
            return mislukt(
                    bestand,
                    "geen-formulier",
                    "Dit is geen formulier. Maak het in de Modeler als formulier (Camunda 7).");
        }
        return new Formulierlezing(Formulierstructuur.van(bestand, formulier), kop(bestand, formulier));
    }

    private static String tekst(Modelbestand bestand) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bestand.inhoud()))
                .toString();
    }

    private static String onleesbaar(JsonProcessingException fout) {
        int regel = fout.getLocation() == null ? 0 : fout.getLocation().getLineNr();
        return "Het formulier is niet te lezen%s. Open het in de Modeler, herstel de fout en sla het op."
                .formatted(regel > 0 ? " (fout bij regel " + regel + ")" : "");
    }

    private static List<Bevinding> kop(Modelbestand bestand, JsonNode formulier) {
        List<Bevinding> gevonden = new ArrayList<>();
        if (formulier.path("executionPlatform").asText().equals("Camunda Cloud")) {
            gevonden.add(Bevinding.over(
                    "formulier-camunda8",
                    bestand,
                    "Dit formulier is gemaakt voor Camunda 8. Maak het in de Modeler als formulier voor Camunda 7."));
        }
        String id = formulier.path("id").asText();
        if (!id.equals(bestand.sleutel())) {
            gevonden.add(Bevinding.over(
                    "formulier-id",
                    bestand,
                    "Het id van het formulier is '%s', maar het bestand heet '%s.form'. Geef ze dezelfde naam."
                            .formatted(id, bestand.sleutel())));
        }
        if (!formulier.path("type").asText().equals("default")) {
            gevonden.add(Bevinding.over(
                    "formulier-soort",
                    bestand,
                    "Dit soort formulier kan niet. Maak het in de Modeler als gewoon formulier (type 'default')."));
        }
        int schema = formulier.path("schemaVersion").asInt(0);
        if (schema < 1 || schema > NIEUWSTE_SCHEMA) {
            gevonden.add(Bevinding.over(
                    "formulier-versie",
                    bestand,
                    "De takenlijst kan dit formulier niet tonen (schemaVersion %d). Gebruik een Modeler die versie %d of ouder maakt."
                            .formatted(schema, NIEUWSTE_SCHEMA)));
        }
        return gevonden;
    }

    private static Formulierlezing mislukt(Modelbestand bestand, String code, String melding) {
        return new Formulierlezing(null, List.of(Bevinding.over(code, bestand, melding)));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DIEPSTE).build());
        return mapper;
    }
}
