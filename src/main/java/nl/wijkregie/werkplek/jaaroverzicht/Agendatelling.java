package nl.wijkregie.werkplek.jaaroverzicht;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voortgang;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;

/** The measures of a year: those of the agenda of that year, and those of an earlier one that go on in it (ROE-G6). */
@Component
class Agendatelling {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Voortgangen voortgangen;

    Agendatelling(Wijkagendas agendas, Maatregelen maatregelen, Voortgangen voortgangen) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.voortgangen = voortgangen;
    }

    /** In the order of the municipality, the agenda of the year itself before those of earlier years. */
    List<Agendaregel> tel(Jaarvraag vraag) {
        List<Wijkagenda> alle = agendas.alle();
        return vraag.wijken().stream()
                .flatMap(wijk ->
                        alle.stream().filter(agenda -> agenda.wijk().equals(wijk) && agenda.jaar() <= vraag.jaar()))
                .flatMap(agenda -> regel(agenda, vraag.jaar()))
                .toList();
    }

    private Stream<Agendaregel> regel(Wijkagenda agenda, int jaar) {
        boolean eigenJaar = agenda.jaar() == jaar;
        List<Maatregel> van = maatregelen.van(agenda.kenmerk());
        // What was not adopted is no promise yet: it is counted, never named.
        List<Maatregel> vastgesteld = van.stream()
                .filter(Agendatelling::vastgesteld)
                .filter(maatregel -> eigenJaar || looptIn(maatregel, jaar))
                .toList();
        if (!eigenJaar && vastgesteld.isEmpty()) {
            return Stream.empty();
        }
        long nog = van.stream()
                .filter(maatregel -> !maatregel.status().isEinde() && maatregel.status() != Maatregelstatus.VASTGESTELD)
                .count();
        return Stream.of(new Agendaregel(
                agendas.naam(agenda), agenda.status().naam(), regels(vastgesteld), eigenJaar ? nog : 0));
    }

    private List<Maatregelregel> regels(List<Maatregel> vastgesteld) {
        Map<String, Voortgang> laatste =
                voortgangen.laatste(vastgesteld.stream().map(Maatregel::kenmerk).toList());
        return vastgesteld.stream()
                .map(maatregel -> regel(maatregel, Optional.ofNullable(laatste.get(maatregel.kenmerk()))))
                .toList();
    }

    private static Maatregelregel regel(Maatregel maatregel, Optional<Voortgang> laatste) {
        String stand = maatregel.status() == Maatregelstatus.VASTGESTELD
                ? laatste.map(bericht -> bericht.stand().naam()).orElse("Vastgesteld, nog geen bericht")
                : maatregel.status().naam();
        return new Maatregelregel(
                maatregel.titel(),
                stand,
                laatste.map(Voortgang::moment).map(Agendatelling::datum).orElse(""));
    }

    private static String datum(LocalDateTime moment) {
        return DATUM.format(moment);
    }

    private static boolean vastgesteld(Maatregel maatregel) {
        return maatregel.status() == Maatregelstatus.VASTGESTELD
                || maatregel.status() == Maatregelstatus.UITGEVOERD
                || maatregel.status() == Maatregelstatus.GESTOPT;
    }

    private static boolean looptIn(Maatregel maatregel, int jaar) {
        Integer tot = maatregel.totJaar();
        Integer van = maatregel.vanJaar();
        return tot != null && tot >= jaar && (van == null || van <= jaar);
    }

    /**
     * One agenda.
     *
     * @param maatregelen that were adopted
     * @param inVoorbereiding how many measures are still being prepared
     */
    record Agendaregel(String naam, String status, List<Maatregelregel> maatregelen, long inVoorbereiding) {}

    /** @param bericht day of the newest report; empty when there is none */
    record Maatregelregel(String titel, String stand, String bericht) {}
}
