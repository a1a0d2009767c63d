package nl.wijkregie.werkplek.zaken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Zaakregister;
import nl.wijkregie.initiatief.Zakenbladzijde;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together a list of cases for a reader. */
@Component
class Zakenbeelden {

    private final Zaakregister register;
    private final Taken taken;
    private final Zaaknamen namen;
    private final Gesprekken gesprekken;
    private final Clock klok;

    Zakenbeelden(Zaakregister register, Taken taken, Zaaknamen namen, Gesprekken gesprekken, Clock klok) {
        this.register = register;
        this.taken = taken;
        this.namen = namen;
        this.gesprekken = gesprekken;
        this.klok = klok;
    }

    /** The list that this reader chose. */
    @Transactional(readOnly = true)
    public Zakenbeeld van(Zakenkeuze keuze, Lezer lezer) {
        Zakenbladzijde gevonden = register.zoek(keuze.vraag(lezer));
        Map<String, List<Taak>> open = taken
                .open(gevonden.zaken().stream().map(Initiatief::kenmerk).toList())
                .stream()
                .collect(Collectors.groupingBy(Taak::kenmerk));
        Map<String, LocalDate> vragen = gesprekken.wachtend(
                gevonden.zaken().stream().map(Initiatief::kenmerk).collect(Collectors.toSet()));
        int bladzijde = gevonden.bladzijde();
        return new Zakenbeeld(
                keuze.lijst().naam(),
                uitleg(keuze, lezer),
                Zakenlijst.van(lezer).stream()
                        .map(lijst -> new Zakenbeeld.Keuze(
                                lijst.naam(), keuze.metLijst(lijst).adres(), lijst == keuze.lijst()))
                        .toList(),
                gevonden.zaken().stream()
                        .map(zaak -> rij(
                                zaak,
                                open.getOrDefault(zaak.kenmerk(), List.of()),
                                Optional.ofNullable(vragen.get(zaak.kenmerk()))))
                        .toList(),
                gevonden.aantal() == 1 ? "1 zaak" : gevonden.aantal() + " zaken",
                gevonden.aantal() == 0 ? leeg(keuze) : "",
                "Bladzijde %d van %d".formatted(bladzijde, gevonden.bladzijden()),
                bladzijde > 1 ? keuze.metBladzijde(bladzijde - 1).adres() : "",
                bladzijde < gevonden.bladzijden()
                        ? keuze.metBladzijde(bladzijde + 1).adres()
                        : "");
    }

    private String uitleg(Zakenkeuze keuze, Lezer lezer) {
        List<String> codes = keuze.lijst().codes(lezer).stream().sorted().toList();
        return switch (keuze.lijst()) {
            case GESTART -> "Zaken die u zelf hebt vastgelegd voor een indiener.";
            case WIJK -> "Zaken in " + codes.stream().map(namen::wijk).collect(Collectors.joining(", ")) + ".";
            case CLUSTER ->
                "Zaken van "
                        + codes.stream()
                                .map(code -> namen.functie("cluster-" + code))
                                .collect(Collectors.joining(", "))
                        + ".";
            case ALLE -> "Alle zaken van de gemeente.";
        };
    }

    private static String leeg(Zakenkeuze keuze) {
        if (!keuze.zoek().isEmpty()) {
            return "Geen zaak gevonden. Zoek op een deel van het kenmerk of van de titel, of kies Alle zaken bij Welke"
                    + " zaken.";
        }
        return switch (keuze.stand()) {
            case OPEN -> "Er zijn geen open zaken. Kies Alle bij Welke zaken als u ook klare zaken wilt zien.";
            case KLAAR -> "Er zijn geen zaken die klaar zijn.";
            case ALLE -> "Er zijn nog geen zaken. Een nieuwe zaak start u in de takenlijst.";
        };
    }

    private Zakenbeeld.Rij rij(Initiatief zaak, List<Taak> open, Optional<LocalDate> vraagVoor) {
        Optional<LocalDate> uiterlijk = uiterlijk(zaak, open);
        return new Zakenbeeld.Rij(
                zaak.kenmerk(),
                Zaakadres.van(zaak.kenmerk()),
                zaak.titel(),
                namen.wijk(zaak.wijk()),
                zaak.soort() == null ? "" : zaak.soort().naam(),
                "%d van 5: %s".formatted(zaak.fase().nummer(), zaak.fase().naam()),
                zaak.status().naam(),
                stap(zaak, open),
                vraagVoor
                        .map(dag -> "Vraag wacht op antwoord, uiterlijk " + Zaaknamen.dag(dag))
                        .orElse(""),
                vraagVoor.filter(this::isVoorbij).isPresent(),
                uiterlijk.map(Zaaknamen::dag).orElse(""),
                uiterlijk.filter(this::isVoorbij).isPresent(),
                Zaaknamen.dag(zaak.ontvangenOp().toLocalDate()));
    }

    private boolean isVoorbij(LocalDate dag) {
        return dag.isBefore(LocalDate.now(klok));
    }

    private String stap(Initiatief zaak, List<Taak> open) {
        if (zaak.uitkomst() != null) {
            return "Klaar: " + zaak.uitkomst().naam();
        }
        if (!open.isEmpty()) {
            return open.stream()
                    .map(taak -> taak.naam() + " (" + namen.functie(taak.groep()) + ")")
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        return zaak.gevraagdVoor() != null ? "De indiener is aan zet" : "Er is nu geen taak. De zaak wacht.";
    }

    private static Optional<LocalDate> uiterlijk(Initiatief zaak, List<Taak> open) {
        return zaak.uitkomst() != null
                ? Optional.empty()
                : open.stream()
                        .map(Taak::uiterlijk)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .or(() -> Optional.ofNullable(zaak.gevraagdVoor()));
    }
}
