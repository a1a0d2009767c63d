package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Who only follows the work asks nothing about who does it: a search by assignee, by who started something or by the value
 * of a variable would tell that by what it finds, also when the answer holds no name (ROE-I2).
 */
final class Personeelsvragen {

    private static final Set<String> VOLGERS = Set.of(Groep.MANAGEMENT, Groep.PROCESBEHEER);

    /** Names of criteria and of fields to sort by, as the engine's REST services know them. */
    private static final Pattern OVER_PERSONEN = Pattern.compile(
            "assignee|assigned|owner|involveduser|candidateuser|startedby|startuserid|userid|userids|hadcandidate"
                    + "|variables?(?:$|names|values)|processvariables|taskvariables|caseinstancevariables");

    /** Whose own account or groups are asked, the engine answers by its rights. */
    private static final Pattern OVER_ACCOUNTS =
            Pattern.compile("/(?:identity|user|group|authorization|tenant|engine|version|filter)(?:/.*)?");

    /**
     * What Cockpit's start page asks of itself: how many open tasks have somebody at all. With any other criterion beside it
     * the answer would be about a person; by itself the engine counts only what the caller may read.
     */
    private static final Pattern STARTPAGINA =
            Pattern.compile("(?:(?:unfinished|assigned|unassigned|with(?:out)?CandidateGroups)=true&?)+");

    private Personeelsvragen() {}

    /**
     * @param vraag query of the address
     * @throws Geweigerd when this caller may not ask that
     */
    static void controleer(Aanroep aanroep, @Nullable String vraag) {
        boolean volgtAlleen = aanroep.groepen().stream().anyMatch(VOLGERS::contains)
                && aanroep.groepen().stream().noneMatch(Groepsrechten::heeftTakenlijst);
        if (!volgtAlleen
                || OVER_ACCOUNTS.matcher(aanroep.pad()).matches()
                || vraag != null && isStartpagina(aanroep, vraag)) {
            return;
        }
        boolean inAdres = vraag != null && Stream.of(vraag.split("&")).anyMatch(Personeelsvragen::noemtPersonen);
        if (inAdres || noemtPersonen(aanroep.gegevens())) {
            throw new Geweigerd(
                    403, "U ziet niet welke collega een taak doet. Zoek op proces, kenmerk, stap of datum.");
        }
    }

    private static boolean isStartpagina(Aanroep aanroep, String vraag) {
        return aanroep.methode().equals("GET")
                && aanroep.pad().equals("/task/count")
                && STARTPAGINA.matcher(vraag).matches();
    }

    private static boolean noemtPersonen(String deel) {
        String gelezen = UriUtils.decode(deel.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8);
        int is = gelezen.indexOf('=');
        String naam = is < 0 ? gelezen : gelezen.substring(0, is);
        boolean sortering = naam.strip().equalsIgnoreCase("sortBy");
        return isOverPersonen(sortering && is >= 0 ? gelezen.substring(is + 1) : naam);
    }

    private static boolean noemtPersonen(JsonNode gegevens) {
        if (gegevens.isArray()) {
            for (JsonNode een : gegevens) {
                if (noemtPersonen(een)) {
                    return true;
                }
            }
            return false;
        }
        for (Iterator<String> namen = gegevens.fieldNames(); namen.hasNext(); ) {
            String naam = namen.next();
            JsonNode waarde = gegevens.get(naam);
            boolean leeg = waarde.isNull() || waarde.isContainerNode() && waarde.isEmpty();
            boolean sortering = naam.equals("sortBy") && isOverPersonen(waarde.asText(""));
            if (sortering || !leeg && isOverPersonen(naam) || noemtPersonen(waarde)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOverPersonen(String naam) {
        return OVER_PERSONEN.matcher(naam.strip().toLowerCase(Locale.ROOT)).find();
    }
}
