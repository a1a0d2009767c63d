package nl.wijkregie.werkplek.zaken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Ervaringen;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Gespreksregel;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Werkbeeld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the conversation with an indiener to staff. */
@Component
class Gespreksbeelden {

    private final Gesprekken gesprekken;
    private final Ervaringen ervaringen;
    private final Zaakrecht recht;
    private final Clock klok;

    Gespreksbeelden(Gesprekken gesprekken, Ervaringen ervaringen, Zaakrecht recht, Clock klok) {
        this.ervaringen = ervaringen;
        this.gesprekken = gesprekken;
        this.recht = recht;
        this.klok = klok;
    }

    Werkbeeld.Gesprek van(Initiatief zaak, Lezer lezer) {
        List<Gespreksregel> regels = gesprekken.van(zaak.kenmerk());
        Optional<LocalDate> wacht = regels.stream()
                .flatMap(regel -> Optional.ofNullable(regel.antwoordVoor()).stream())
                .min(Comparator.naturalOrder());
        return new Werkbeeld.Gesprek(
                regels.stream().map(regel -> regel(regel, lezer)).toList(),
                regels.isEmpty() ? 0 : regels.get(regels.size() - 1).id(),
                recht.magAntwoorden(zaak, lezer),
                wacht.orElse(null),
                wacht.filter(dag -> dag.isBefore(LocalDate.now(klok))).isPresent());
    }

    /** For who handles the case only: the words can tell who wrote them. */
    Werkbeeld.@Nullable Ervaring ervaring(Initiatief zaak, Lezer lezer) {
        return recht.magAntwoorden(zaak, lezer)
                ? ervaringen
                        .van(zaak.kenmerk())
                        .map(een -> new Werkbeeld.Ervaring(
                                "%s (%d van 5)"
                                        .formatted(
                                                een.waardering().naam(),
                                                een.waardering().score()),
                                een.toelichting(),
                                een.moment()))
                        .orElse(null)
                : null;
    }

    /** What was written to an indiener is for who deals with residents, as with the messages (ROE-I2). */
    private static Werkbeeld.Gespreksregel regel(Gespreksregel regel, Lezer lezer) {
        boolean zietTekst = regel.vanIndiener() || lezer.behandeltBewoners();
        return new Werkbeeld.Gespreksregel(
                regel.moment(),
                regel.functie(),
                switch (regel.wijze()) {
                    case VRAAG, BERICHT -> zietTekst ? regel.tekst() : null;
                    case TELEFOON -> "De indiener is gesproken.";
                    case GELEZEN -> "Gelezen. Er was geen antwoord nodig.";
                },
                regel.vanIndiener(),
                regel.antwoordVoor());
    }
}
