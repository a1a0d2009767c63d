package nl.wijkregie.portaal.site.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wijkregie.portaal.internal.Tekstregels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * What somebody sent with a form, to the letter, so that it can be shown again; and what is wrong with it. A field is called
 * after its place in the request of the API, such as {@code indiener.email} or {@code begroting[0].bedrag}.
 */
public final class Invoer {

    private static final Pattern RIJ = Pattern.compile("(.+)\\[([0-9]{1,2})]\\..+");

    /** The web server leaves out what it cannot read, or does not want to, and says so here. */
    private static final String NIET_ALLES_GELEZEN = "org.apache.catalina.parameter_parse_failed";

    private static final String NIET_ALLES_GELEZEN_OMDAT = "org.apache.catalina.parameter_parse_failed_reason";
    private static final Set<String> TE_GROOT = Set.of("POST_TOO_LARGE", "TOO_MANY_PARAMETERS");

    private final Map<String, List<String>> waarden;
    private final Map<String, String> fouten = new LinkedHashMap<>();

    private Invoer(Map<String, List<String>> waarden) {
        this.waarden = waarden;
    }

    /** A form that nobody filled in yet. */
    public static Invoer leeg() {
        return new Invoer(new LinkedHashMap<>());
    }

    /** A form that starts with these values. */
    public static Invoer met(Map<String, String> waarden) {
        Map<String, List<String>> lijst = new LinkedHashMap<>();
        waarden.forEach((veld, waarde) -> lijst.put(veld, List.of(waarde)));
        return new Invoer(lijst);
    }

    /**
     * What a browser sent, in the order of the page.
     *
     * @throws ErrorResponseException 413 or 400 when a part of it did not come through: better no page than one on which
     *     something that was typed is missing
     */
    public static Invoer van(HttpServletRequest verzoek) {
        Map<String, List<String>> lijst = new LinkedHashMap<>();
        verzoek.getParameterMap().forEach((veld, waarde) -> lijst.put(veld, List.of(waarde)));
        if (verzoek.getAttribute(NIET_ALLES_GELEZEN) != null) {
            boolean teGroot = TE_GROOT.contains(String.valueOf(verzoek.getAttribute(NIET_ALLES_GELEZEN_OMDAT)));
            throw new ErrorResponseException(teGroot ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST);
        }
        return new Invoer(lijst);
    }

    /** The text as it was typed; empty when there is none. */
    public String van(String veld) {
        return waarden.getOrDefault(veld, List.of("")).get(0);
    }

    /** The same for a text box: browsers leave out a line end that comes first, so there is one more. */
    public String inTekstvak(String veld) {
        return "\n" + van(veld);
    }

    /** Whether this value was chosen; a field can have several. */
    public boolean is(String veld, String waarde) {
        return waarden.getOrDefault(veld, List.of()).contains(waarde);
    }

    /** The text as it will be kept; null when nothing visible was typed. */
    public @Nullable String tekst(String veld) {
        return Tekstregels.normaliseer(van(veld));
    }

    /** A choice between {@code ja} and {@code nee}; null when nothing was chosen. */
    public @Nullable Boolean jaOfNee(String veld) {
        return switch (van(veld)) {
            case "ja" -> Boolean.TRUE;
            case "nee" -> Boolean.FALSE;
            default -> null;
        };
    }

    /**
     * An amount in euro as people write it; null when nothing was typed, or something that is no amount: then the field has
     * its error.
     *
     * @param wat what is asked, with its article, for use in a sentence
     */
    public @Nullable BigDecimal bedrag(String veld, String wat) {
        String tekst = tekst(veld);
        if (tekst == null) {
            return null;
        }
        return Getallen.bedrag(tekst).orElseGet(() -> {
            fout(veld, "Schrijf " + wat + " als een bedrag in euro, bijvoorbeeld 750 of 1.250,50.");
            return null;
        });
    }

    /** A whole number, in the same way. */
    public @Nullable Integer getal(String veld, String wat) {
        String tekst = tekst(veld);
        if (tekst == null) {
            return null;
        }
        OptionalInt getal = Getallen.heel(tekst);
        if (getal.isEmpty()) {
            fout(veld, "Schrijf " + wat + " als een heel getal, bijvoorbeeld 8.");
            return null;
        }
        return getal.getAsInt();
    }

    /** How many rows of a list came in, such as the lines of a budget; at most a hundred. */
    public int rijen(String lijst) {
        return waarden.keySet().stream()
                .map(RIJ::matcher)
                .filter(rij -> rij.matches() && rij.group(1).equals(lijst))
                .mapToInt((Matcher rij) -> Integer.parseInt(rij.group(2)) + 1)
                .max()
                .orElse(0);
    }

    /** The same form with the rows of a list moved up over those in which nothing was typed. */
    public Invoer zonderLegeRijen(String lijst) {
        List<String> gevuld = waarden.keySet().stream()
                .map(RIJ::matcher)
                .filter(rij -> rij.matches() && rij.group(1).equals(lijst))
                .map(rij -> rij.group(2))
                .distinct()
                .filter(nummer -> !isLeeg(lijst, nummer))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
        Map<String, List<String>> over = new LinkedHashMap<>();
        waarden.forEach((veld, waarde) -> {
            Matcher rij = RIJ.matcher(veld);
            if (!rij.matches() || !rij.group(1).equals(lijst)) {
                over.put(veld, waarde);
            } else if (gevuld.contains(rij.group(2))) {
                int plaats = gevuld.indexOf(rij.group(2));
                over.put(lijst + "[" + plaats + "]" + veld.substring(rij.end(2) + 1), waarde);
            }
        });
        return new Invoer(over);
    }

    private boolean isLeeg(String lijst, String nummer) {
        String begin = lijst + "[" + nummer + "].";
        return waarden.keySet().stream().noneMatch(veld -> veld.startsWith(begin) && tekst(veld) != null);
    }

    /** Sum in euro of one field of all rows of a list, as far as amounts stand there; says nothing of what is wrong. */
    public BigDecimal som(String lijst, String veld) {
        return IntStream.range(0, rijen(lijst))
                .mapToObj(nummer -> Optional.ofNullable(tekst(lijst + "[" + nummer + "]." + veld))
                        .flatMap(Getallen::bedrag)
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Says what is wrong with a field, and what to do; the first complaint stays. */
    public void fout(String veld, String melding) {
        fouten.putIfAbsent(veld, melding);
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String foutBij(String veld) {
        return fouten.get(veld);
    }

    /** Whether nothing is wrong so far. */
    public boolean isGoed() {
        return fouten.isEmpty();
    }

    /** All that is wrong, by field, in the order of the page. */
    public Map<String, String> fouten() {
        List<String> volgorde = new ArrayList<>(waarden.keySet());
        Map<String, String> geordend = new LinkedHashMap<>();
        fouten.entrySet().stream()
                .sorted(Comparator.comparingInt(fout -> plaats(volgorde, fout.getKey())))
                .forEach(fout -> geordend.put(fout.getKey(), fout.getValue()));
        return geordend;
    }

    /** What is wrong with the form as a whole comes after what somebody can mend in a field. */
    private static int plaats(List<String> volgorde, String veld) {
        if (veld.equals(Formulierbewijs.VELD)) {
            return Integer.MAX_VALUE;
        }
        int plaats = volgorde.indexOf(veld);
        return plaats < 0 ? volgorde.size() : plaats;
    }

    /** Never what somebody typed: this could end in a log. */
    @Override
    public String toString() {
        return "Invoer[afgeschermd]";
    }
}
