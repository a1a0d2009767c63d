package nl.wijkregie.portaal.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in Dutch why a body could not be read, without a word of the JSON library. */
final class Leesfout {

    private static final String BODY = "body";
    private static final Pattern DUBBEL_VELD = Pattern.compile("^Duplicate field '(.{1,100})'", Pattern.DOTALL);

    private Leesfout() {}

    /** The field and the sentence for a failure to read a body. */
    static Fout van(Throwable oorzaak) {
        StreamConstraintsException grens = zoek(oorzaak, StreamConstraintsException.class);
        if (grens != null) {
            return new Fout(
                    BODY,
                    "De JSON heeft te veel niveaus, of een te lang getal of te lange naam. Maak hem eenvoudiger.");
        }
        UnrecognizedPropertyException onbekend = zoek(oorzaak, UnrecognizedPropertyException.class);
        if (onbekend != null) {
            return new Fout(pad(onbekend), "Dit veld kennen wij niet. Controleer de naam of laat het veld weg.");
        }
        JsonProcessingException json = zoek(oorzaak, JsonProcessingException.class);
        if (json == null) {
            return new Fout(BODY, "Stuur de gegevens mee als JSON.");
        }
        Matcher dubbel = DUBBEL_VELD.matcher(json.getOriginalMessage());
        if (dubbel.find()) {
            return new Fout(dubbel.group(1), "Dit veld staat er twee keer in. Laat er één weg.");
        }
        MismatchedInputException verkeerd = zoek(oorzaak, MismatchedInputException.class);
        if (verkeerd != null && !verkeerd.getPath().isEmpty()) {
            return new Fout(pad(verkeerd), soortmelding(verkeerd.getTargetType()));
        }
        if (verkeerd != null) {
            return new Fout(BODY, "Stuur precies één JSON-object, tussen accolades.");
        }
        InputCoercionException pastNiet = zoek(oorzaak, InputCoercionException.class);
        if (pastNiet != null && json instanceof JsonMappingException waar) {
            return new Fout(pad(waar), soortmelding(pastNiet.getTargetType()));
        }
        if (json instanceof JsonMappingException afbeelding
                && !afbeelding.getPath().isEmpty()
                && !(afbeelding.getCause() instanceof JsonEOFException)) {
            return new Fout(
                    pad(afbeelding), "Wij kunnen dit veld niet lezen. Controleer de waarde en de JSON eromheen.");
        }
        return new Fout(BODY, "Dit is geen geldige JSON in UTF-8. Controleer aanhalingstekens, komma's en accolades.");
    }

    private static String soortmelding(@Nullable Class<?> soort) {
        if (soort == String.class) {
            return "Vul hier tekst in, tussen aanhalingstekens.";
        }
        if (soort == Boolean.class) {
            return "Vul hier true of false in, zonder aanhalingstekens.";
        }
        if (soort == Integer.class || soort == int.class) {
            return "Vul hier een heel getal in, zonder aanhalingstekens.";
        }
        if (soort != null && Number.class.isAssignableFrom(soort)) {
            return "Vul hier een getal in, zonder aanhalingstekens en met een punt voor de decimalen.";
        }
        if (soort != null && Collection.class.isAssignableFrom(soort)) {
            return "Stuur hier een lijst, tussen vierkante haken.";
        }
        return "Stuur hier een JSON-object, tussen accolades.";
    }

    private static String pad(JsonMappingException fout) {
        StringBuilder pad = new StringBuilder();
        for (JsonMappingException.Reference deel : fout.getPath()) {
            if (deel.getFieldName() == null) {
                pad.append('[').append(deel.getIndex()).append(']');
            } else {
                pad.append(pad.isEmpty() ? "" : ".").append(deel.getFieldName());
            }
        }
        return pad.toString();
    }

    private static <T extends Throwable> @Nullable T zoek(Throwable begin, Class<T> soort) {
        for (Throwable fout = begin; fout != null; fout = fout.getCause()) {
            if (soort.isInstance(fout)) {
                return soort.cast(fout);
            }
        }
        return null;
    }
}
