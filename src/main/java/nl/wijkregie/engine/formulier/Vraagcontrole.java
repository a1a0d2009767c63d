package nl.wijkregie.engine.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the answer to one visible question and brings it into the form in which it is kept. */
final class Vraagcontrole {

    private static final int LANGSTE_TEKSTREGEL = 250;
    private static final int LANGSTE_TEKSTVAK = 5_000;
    private static final int MEESTE_CIJFERS = 15;
    private static final Pattern GETAL = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,10})?");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final Pattern TELEFOON = Pattern.compile("\\+?[0-9][0-9 ()-]{7,18}");
    private static final DateTimeFormatter LEESBARE_DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Vraag vraag;
    private final List<Optie> opties;
    private final Map<String, @Nullable Object> context;
    private final String label;

    Vraagcontrole(Vraag vraag, List<Optie> opties, Map<String, @Nullable Object> context) {
        this.vraag = vraag;
        this.opties = opties;
        this.context = context;
        this.label = aangehaald(vraag.label());
    }

    /** Either a value with its readable form, or the Dutch sentence about what is wrong. */
    record Uitkomst(@Nullable Object waarde, String leesbaar, Optional<String> melding) {

        static Uitkomst goed(@Nullable Object waarde, String leesbaar) {
            return new Uitkomst(waarde, leesbaar, Optional.empty());
        }

        static Uitkomst fout(String melding) {
            return new Uitkomst(null, "", Optional.of(melding));
        }
    }

    static String aangehaald(String tekst) {
        return "‘" + tekst + "’";
    }

    Uitkomst controleer(@Nullable Object waarde) {
        return switch (vraag.soort()) {
            case TEKSTREGEL, TEKSTVAK -> tekst(waarde);
            case GETAL -> getal(waarde);
            case VINKJE -> vinkje(waarde);
            case KEUZERONDJE, KEUZELIJST -> keuze(waarde);
            case DATUM -> datum(waarde);
            case VINKLIJST, LABELLIJST -> keuzes(waarde);
        };
    }

    private Uitkomst leeg(String vraagOmInvoer) {
        return verplicht() ? Uitkomst.fout(vraagOmInvoer) : Uitkomst.goed(null, "");
    }

    private boolean verplicht() {
        return Uitdrukking.waar(vraag.eisen().verplicht(), context);
    }

    private Uitkomst tekst(@Nullable Object waarde) {
        String typ = "Vul bij " + label + " een tekst in.";
        if (waarde == null) {
            return leeg(typ);
        }
        Object gegeven = vraag.alsJson() && waarde instanceof List<?> lijst ? Formulierlezer.jsonTekst(lijst) : waarde;
        if (!(gegeven instanceof String ruw)) {
            return Uitkomst.fout(typ);
        }
        boolean eenRegel = vraag.soort() == Vraagsoort.TEKSTREGEL;
        int langste = grens(vraag.eisen().maximumlengte())
                .map(BigDecimal::intValue)
                .orElse(eenRegel ? LANGSTE_TEKSTREGEL : LANGSTE_TEKSTVAK);
        String teLang = "Maak de tekst bij " + label + " korter: hoogstens " + langste + " tekens.";
        // Line endings can halve a text and white space can go; what is far too long is not looked at any further.
        if (ruw.length() > 4L * langste + 10_000) {
            return Uitkomst.fout(teLang);
        }
        String tekst = Tekstregels.genormaliseerd(ruw);
        Optional<String> bezwaar = Tekstregels.bezwaar(tekst, eenRegel, label);
        if (bezwaar.isPresent()) {
            return Uitkomst.fout(bezwaar.get());
        }
        if (tekst.isEmpty()) {
            return leeg(typ);
        }
        if (tekst.length() > langste) {
            return Uitkomst.fout(teLang);
        }
        return tekstvorm(tekst);
    }

    private Uitkomst tekstvorm(String tekst) {
        Optional<BigDecimal> kortste = grens(vraag.eisen().minimumlengte());
        if (kortste.isPresent() && tekst.length() < kortste.get().intValue()) {
            return Uitkomst.fout(
                    "Schrijf bij " + label + " meer: minstens " + kortste.get().intValue() + " tekens.");
        }
        String inhoud = vraag.eisen().inhoud();
        if ("email".equals(inhoud) && !EMAIL.matcher(tekst).matches()) {
            return Uitkomst.fout("Vul bij " + label + " een geldig e-mailadres in, zoals naam@voorbeeld.nl.");
        }
        if ("phone".equals(inhoud) && !TELEFOON.matcher(tekst).matches()) {
            return Uitkomst.fout("Vul bij " + label + " een geldig telefoonnummer in, zoals 0475 123 456.");
        }
        Pattern patroon = vraag.eisen().patroon();
        if (patroon != null && !patroon.matcher(tekst).find()) {
            return Uitkomst.fout("Verbeter wat bij " + label + " staat: de vorm klopt niet.");
        }
        return Uitkomst.goed(tekst, tekst);
    }

    private Uitkomst getal(@Nullable Object waarde) {
        String typ = "Vul bij " + label + " een getal in.";
        if (waarde == null || waarde instanceof String tekst && tekst.isBlank()) {
            return leeg(typ);
        }
        Optional<BigDecimal> gelezen = leesGetal(waarde);
        if (gelezen.isEmpty()) {
            return Uitkomst.fout(typ);
        }
        BigDecimal getal = gelezen.get();
        if (getal.precision() - getal.scale() > MEESTE_CIJFERS || getal.scale() > MEESTE_CIJFERS) {
            return Uitkomst.fout("Vul bij " + label + " een getal met minder cijfers in.");
        }
        Integer decimalen = vraag.decimalen();
        if (decimalen != null && getal.stripTrailingZeros().scale() > decimalen) {
            return Uitkomst.fout(
                    decimalen == 0
                            ? "Vul bij " + label + " een heel getal in."
                            : "Vul bij " + label + " een getal in met hoogstens " + decimalen
                                    + " cijfers achter de komma.");
        }
        if (decimalen != null && waarde instanceof String && getal.scale() > decimalen) {
            // Who types 1.000 means a thousand, and must not get one euro.
            return Uitkomst.fout("Vul bij " + label + " het getal in zonder punt voor duizend, zoals 1000.");
        }
        return binnenGrenzen(getal);
    }

    private Optional<BigDecimal> leesGetal(Object waarde) {
        try {
            if (waarde instanceof Number) {
                // toString first: a double must become the number that was typed, not its binary neighbour.
                BigDecimal getal = new BigDecimal(waarde.toString());
                boolean hanteerbaar = Math.abs((long) getal.scale()) <= 400 && getal.precision() <= 400;
                return hanteerbaar ? Optional.of(getal) : Optional.empty();
            }
            if (vraag.alsTekst()
                    && waarde instanceof String tekst
                    && GETAL.matcher(tekst.strip()).matches()) {
                return Optional.of(new BigDecimal(tekst.strip().replace(',', '.')));
            }
        } catch (NumberFormatException noNumber) {
            // NaN and infinity are Numbers too.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Uitkomst binnenGrenzen(BigDecimal getal) {
        Optional<BigDecimal> minimum = grens(vraag.eisen().minimum());
        if (minimum.isPresent() && getal.compareTo(minimum.get()) < 0) {
            return Uitkomst.fout("Vul bij " + label + " " + leesbaar(minimum.get()) + " of meer in.");
        }
        Optional<BigDecimal> maximum = grens(vraag.eisen().maximum());
        if (maximum.isPresent() && getal.compareTo(maximum.get()) > 0) {
            return Uitkomst.fout("Vul bij " + label + " hoogstens " + leesbaar(maximum.get()) + " in.");
        }
        Integer decimalen = vraag.decimalen();
        if (vraag.alsTekst()) {
            BigDecimal geld = decimalen == null ? getal : getal.setScale(decimalen, RoundingMode.UNNECESSARY);
            return Uitkomst.goed(geld.toPlainString(), leesbaar(geld));
        }
        return Uitkomst.goed(alsGetal(getal), leesbaar(getal.stripTrailingZeros()));
    }

    private Object alsGetal(BigDecimal getal) {
        boolean heel = getal.stripTrailingZeros().scale() <= 0;
        if (!heel || vraag.decimalen() != null && vraag.decimalen() > 0) {
            return getal.doubleValue();
        }
        long waarde = getal.longValueExact();
        return waarde == (int) waarde ? (Object) (int) waarde : (Object) waarde;
    }

    private static String leesbaar(BigDecimal getal) {
        return getal.toPlainString().replace('.', ',');
    }

    private Uitkomst vinkje(@Nullable Object waarde) {
        if (!(waarde instanceof Boolean aan)) {
            return Uitkomst.fout("Zet bij " + label + " een vinkje, of juist niet.");
        }
        if (!aan && verplicht()) {
            return Uitkomst.fout("Zet bij " + label + " een vinkje.");
        }
        return Uitkomst.goed(aan, jaNee(aan));
    }

    private static String jaNee(boolean ja) {
        return ja ? "Ja" : "Nee";
    }

    private Uitkomst keuze(@Nullable Object waarde) {
        String kies = "Kies bij " + label + " een van de antwoorden.";
        if (waarde == null || "".equals(waarde)) {
            return leeg(kies);
        }
        return opties.stream()
                .filter(optie -> optie.is(waarde))
                .findFirst()
                .map(optie -> Uitkomst.goed(optie.waarde(), optie.label()))
                .orElseGet(() -> Uitkomst.fout(kies));
    }

    private Uitkomst keuzes(@Nullable Object waarde) {
        String kies = "Kies bij " + label + " uit de antwoorden die er staan.";
        Object gelezen = waarde instanceof String tekst ? lijst(tekst) : waarde;
        if (gelezen == null) {
            return leeg(kies);
        }
        if (!(gelezen instanceof List<?> gekozen)) {
            return Uitkomst.fout(kies);
        }
        // A list longer than the options holds something twice or something strange: no need to walk it all.
        if (gekozen.size() > opties.size()) {
            return Uitkomst.fout(kies);
        }
        Map<String, String> bekend = new LinkedHashMap<>();
        for (Object keuze : gekozen) {
            Optional<Optie> optie =
                    opties.stream().filter(o -> keuze != null && o.is(keuze)).findFirst();
            if (optie.isEmpty()) {
                return Uitkomst.fout(kies);
            }
            bekend.put(optie.get().waarde().toString(), optie.get().label());
        }
        return bekend.isEmpty()
                ? leeg(kies)
                : Uitkomst.goed(String.join(",", bekend.keySet()), String.join(", ", bekend.values()));
    }

    private static @Nullable Object lijst(String tekst) {
        if (tekst.isBlank()) {
            return null;
        }
        try {
            return tekst.length() > LANGSTE_TEKSTVAK ? tekst : Formulierlezer.json(tekst);
        } catch (JsonProcessingException noJson) {
            return tekst;
        }
    }

    private Uitkomst datum(@Nullable Object waarde) {
        return switch (vraag.datumsoort()) {
            case "time" -> moment(waarde, "een tijd in, zoals 14:30.", Vraagcontrole::leesTijd);
            case "datetime" -> moment(waarde, "een datum en een tijd in.", Vraagcontrole::leesDatumMetTijd);
            default -> moment(waarde, "een datum in.", Vraagcontrole::leesDatum);
        };
    }

    private Uitkomst moment(@Nullable Object waarde, String wat, Function<String, String> leesbaar) {
        String vulIn = "Vul bij " + label + " " + wat;
        if (waarde == null || "".equals(waarde)) {
            return leeg(vulIn);
        }
        if (!(waarde instanceof String tekst) || tekst.length() > 40) {
            return Uitkomst.fout(vulIn);
        }
        try {
            return Uitkomst.goed(tekst, leesbaar.apply(tekst));
        } catch (DateTimeParseException noDate) {
            return Uitkomst.fout(vulIn);
        }
    }

    private static String leesDatum(String tekst) {
        if (!DATUM.matcher(tekst).matches()) {
            throw new DateTimeParseException("no ISO date", tekst, 0);
        }
        return LocalDate.parse(tekst).format(LEESBARE_DATUM);
    }

    private static String leesTijd(String tekst) {
        boolean metZone = tekst.endsWith("Z") || tekst.contains("+") || tekst.contains("-");
        return metZone
                ? OffsetTime.parse(tekst).toString()
                : LocalTime.parse(tekst).toString();
    }

    private static String leesDatumMetTijd(String tekst) {
        boolean metZone = tekst.endsWith("Z") || tekst.contains("+") || tekst.lastIndexOf('-') > 7;
        return metZone
                ? OffsetDateTime.parse(tekst).toString()
                : LocalDateTime.parse(tekst).toString();
    }

    private Optional<BigDecimal> grens(@Nullable Object eis) {
        Object waarde = Uitdrukking.waarde(eis, context);
        try {
            return waarde == null ? Optional.empty() : Optional.of(new BigDecimal(waarde.toString()));
        } catch (NumberFormatException noLimit) {
            return Optional.empty();
        }
    }
}
