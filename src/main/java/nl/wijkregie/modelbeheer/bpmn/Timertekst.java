package nl.wijkregie.modelbeheer.bpmn;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.Duration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** What a timer says, and whether the engine can understand it. */
final class Timertekst {

    private static final Pattern HERHALING = Pattern.compile("R\\d{0,4}/(P[^/]+)");
    private static final long KORTSTE_SECONDEN = 60;

    private Timertekst() {}

    /** What stands in it; empty when nothing does. */
    static Optional<String> tekst(TimerEventDefinition timer) {
        return Optional.ofNullable(
                        timer.getTimeDate() != null
                                ? timer.getTimeDate().getTextContent()
                                : timer.getTimeDuration() != null
                                        ? timer.getTimeDuration().getTextContent()
                                        : timer.getTimeCycle() != null
                                                ? timer.getTimeCycle().getTextContent()
                                                : null)
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty());
    }

    /** Whether this fixed text is a moment, a time or a repetition, as the timer says that it is. */
    static boolean geldig(TimerEventDefinition timer, String tekst) {
        if (timer.getTimeDate() != null) {
            return moment(tekst);
        }
        if (timer.getTimeDuration() != null) {
            return duur(tekst) != null;
        }
        Matcher herhaling = HERHALING.matcher(tekst);
        return herhaling.matches() && duur(herhaling.group(1)) != null;
    }

    /** Whether it fires so soon, or so often, that it can only be a mistake; only for what is valid. */
    static boolean teKort(TimerEventDefinition timer, String tekst) {
        if (timer.getTimeDate() != null) {
            return false;
        }
        Duration duur = duur(tekst.substring(tekst.indexOf('/') + 1));
        return duur != null && duur.getTimeInMillis(new java.util.Date(0)) / 1000 < KORTSTE_SECONDEN;
    }

    /** How long it takes, or takes each time; only for what is valid and no moment. A month counts as one of 31 days. */
    static java.time.Duration lengte(String tekst) {
        Duration duur = duur(tekst.substring(tekst.indexOf('/') + 1));
        return duur == null
                ? java.time.Duration.ZERO
                : java.time.Duration.ofMillis(duur.getTimeInMillis(new java.util.Date(0)));
    }

    private static boolean moment(String tekst) {
        try {
            OffsetDateTime.parse(tekst);
            return true;
        } catch (DateTimeParseException zonderZone) {
            try {
                LocalDateTime.parse(tekst);
                return true;
            } catch (DateTimeParseException geenMoment) {
                return false;
            }
        }
    }

    private static @Nullable Duration duur(String tekst) {
        try {
            Duration duur = DatatypeFactory.newInstance().newDuration(tekst);
            return duur.getSign() < 0 ? null : duur;
        } catch (IllegalArgumentException geenDuur) {
            return null;
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException("Every Java knows durations", e);
        }
    }
}
