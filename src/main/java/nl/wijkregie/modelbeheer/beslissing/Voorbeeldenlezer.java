package nl.wijkregie.modelbeheer.beslissing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the examples of a table and says in Dutch what is wrong with how they are written. */
final class Voorbeeldenlezer {

    private static final int GROOTSTE = 1024 * 1024;
    private static final String NIETS = "niets";
    private static final String VORM =
            "Schrijf per voorbeeld: naam, invoer (met per vraag een antwoord) en verwacht (de uitkomst, of niets).";

    private final Modelbestand bestand;
    private final List<Voorbeeld> voorbeelden = new ArrayList<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final Set<String> namen = new HashSet<>();

    private Voorbeeldenlezer(Modelbestand bestand) {
        this.bestand = bestand;
    }

    /** The examples, and what is wrong with those that could not be read. */
    record Voorbeelden(List<Voorbeeld> voorbeelden, List<Bevinding> bevindingen) {}

    static Voorbeelden lees(Modelset set, Modelbestand bestand) {
        return set.gelezen(bestand, Voorbeelden.class, dit -> new Voorbeeldenlezer(dit).lees());
    }

    private Voorbeelden lees() {
        try {
            if (bestand.inhoud().length > GROOTSTE) {
                meld("voorbeelden-te-groot", "Het bestand met voorbeelden is groter dan 1 MB. Houd het klein.");
            } else if (inhoud() instanceof Map<?, ?> blok && blok.get("voorbeelden") instanceof List<?> lijst) {
                for (Object een : lijst) {
                    voorbeeld(een);
                }
            } else {
                meld("voorbeelden-vorm", "Het bestand begint niet met 'voorbeelden:'. " + VORM);
            }
        } catch (MarkedYAMLException fout) {
            int regel =
                    fout.getProblemMark() == null ? 0 : fout.getProblemMark().getLine() + 1;
            meld(
                    "voorbeelden-onleesbaar",
                    "Het bestand is niet te lezen%s. Spring met spaties in en zet na elke dubbele punt een spatie."
                            .formatted(regel > 0 ? " (fout bij regel " + regel + ")" : ""));
        } catch (YAMLException fout) {
            meld(
                    "voorbeelden-onleesbaar",
                    "Het bestand is niet te lezen. Gebruik geen verwijzingen (& en *) en geen lijsten in lijsten.");
        } catch (CharacterCodingException fout) {
            meld("voorbeelden-onleesbaar", "Het bestand is geen tekst in UTF-8. Sla het opnieuw op.");
        }
        return new Voorbeelden(List.copyOf(voorbeelden), List.copyOf(bevindingen));
    }

    private Object inhoud() throws CharacterCodingException {
        LoaderOptions grenzen = new LoaderOptions();
        grenzen.setMaxAliasesForCollections(0);
        grenzen.setNestingDepthLimit(20);
        grenzen.setAllowDuplicateKeys(false);
        String tekst = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bestand.inhoud()))
                .toString();
        return new Yaml(new SafeConstructor(grenzen)).load(tekst);
    }

    private void voorbeeld(@Nullable Object een) {
        if (!(een instanceof Map<?, ?> blok)
                || !(blok.get("invoer") instanceof Map<?, ?> invoer)
                || !blok.containsKey("verwacht")) {
            String naam = een instanceof Map<?, ?> blok && blok.get("naam") != null
                    ? "Het voorbeeld '" + blok.get("naam") + "'"
                    : "Voorbeeld " + (voorbeelden.size() + 1);
            meld("voorbeeld-onvolledig", naam + " is niet af. " + VORM);
            return;
        }
        String naam = Optional.ofNullable(blok.get("naam"))
                .map(Object::toString)
                .map(String::strip)
                .orElse("");
        if (naam.isEmpty() || !namen.add(naam)) {
            meld(
                    "voorbeeld-naam",
                    naam.isEmpty()
                            ? "Voorbeeld %d heeft geen naam. Schrijf in een paar woorden wat voor geval het is."
                                    .formatted(voorbeelden.size() + 1)
                            : "Twee voorbeelden heten '%s'. Geef elk voorbeeld een eigen naam.".formatted(naam));
        }
        Map<String, @Nullable Object> antwoorden = new LinkedHashMap<>();
        invoer.forEach((vraag, antwoord) -> antwoorden.put(String.valueOf(vraag), antwoord));
        voorbeelden.add(new Voorbeeld(naam, antwoorden, verwacht(blok.get("verwacht"))));
    }

    private static List<Object> verwacht(@Nullable Object waarde) {
        if (waarde == null || waarde.equals(NIETS)) {
            return List.of();
        }
        List<Object> verwacht = new ArrayList<>();
        if (waarde instanceof Collection<?> lijst) {
            lijst.forEach(een -> verwacht.add(String.valueOf(een)));
        } else {
            verwacht.add(waarde);
        }
        return verwacht;
    }

    private void meld(String code, String melding) {
        bevindingen.add(Bevinding.over(code, bestand, melding));
    }
}
