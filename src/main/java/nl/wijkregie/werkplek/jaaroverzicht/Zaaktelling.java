package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.cijfers.Doorlooptijd;
import nl.wijkregie.cijfers.Maandaantal;
import nl.wijkregie.cijfers.Uitkomstaantal;
import nl.wijkregie.cijfers.Zaakcijfers;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Uitkomst;
import org.springframework.stereotype.Component;

/** Counts the cases of a year (ROE-I4). */
@Component
class Zaaktelling {

    private static final int HELE_ZAAK = 0;

    private final Zaakcijfers cijfers;
    private final Gemeente gemeente;

    Zaaktelling(Zaakcijfers cijfers, Gemeente gemeente) {
        this.cijfers = cijfers;
        this.gemeente = gemeente;
    }

    Zaakbeeld tel(Jaarvraag vraag) {
        Cijfervraag alles = vraag.cijfers();
        List<Maandaantal> maanden = cijfers.maanden(alles);
        return new Zaakbeeld(
                ontvangen(maanden),
                afgerond(maanden),
                cijfers.uitkomsten(alles).stream().map(Zaaktelling::uitkomst).toList(),
                soorten(vraag),
                cijfers.doorlooptijden(alles).stream().map(Zaaktelling::duur).toList(),
                vraag.meerWijken()
                        ? vraag.wijken().stream().map(wijk -> wijk(vraag, wijk)).toList()
                        : List.of());
    }

    private List<Zaakbeeld.Soortregel> soorten(Jaarvraag vraag) {
        return Stream.concat(
                        Stream.of(Soort.values()).map(soort -> soort(vraag, soort.naam(), soort.code())),
                        Stream.of(soort(vraag, "Nog niet bepaald of doorverwezen", Cijfervraag.ONBEPAALD)))
                .filter(regel -> regel.ontvangen() > 0 || regel.afgerond() > 0)
                .toList();
    }

    private Zaakbeeld.Soortregel soort(Jaarvraag vraag, String naam, String code) {
        List<Maandaantal> maanden = cijfers.maanden(vraag.cijfers(Set.copyOf(vraag.wijken()), code));
        return new Zaakbeeld.Soortregel(naam, ontvangen(maanden), afgerond(maanden));
    }

    private Zaakbeeld.Wijkregel wijk(Jaarvraag vraag, String wijk) {
        Cijfervraag eigen = vraag.cijfers(Set.of(wijk), null);
        List<Maandaantal> maanden = cijfers.maanden(eigen);
        Optional<Doorlooptijd> heleZaak = cijfers.doorlooptijden(eigen).stream()
                .filter(duur -> duur.fase() == HELE_ZAAK)
                .findFirst();
        return new Zaakbeeld.Wijkregel(
                gemeente.wijk(wijk).naam(),
                ontvangen(maanden),
                afgerond(maanden),
                cijfers.uitkomsten(eigen).stream()
                        .filter(aantal -> aantal.uitkomst().equals(Uitkomst.GEREALISEERD.code()))
                        .mapToLong(Uitkomstaantal::aantal)
                        .sum(),
                heleZaak.map(duur -> dagen(duur.mediaan())).orElse("–"));
    }

    private static Zaakbeeld.Telling uitkomst(Uitkomstaantal aantal) {
        return new Zaakbeeld.Telling(
                Keuze.zoek(Uitkomst.class, aantal.uitkomst())
                        .map(Uitkomst::naam)
                        .orElse(aantal.uitkomst()),
                aantal.aantal());
    }

    private static Zaakbeeld.Duur duur(Doorlooptijd duur) {
        String naam = duur.fase() == HELE_ZAAK
                ? "Van ontvangst tot uitkomst"
                : "Fase " + duur.fase() + ": " + Fase.van(duur.fase()).naam();
        return new Zaakbeeld.Duur(naam, duur.aantal(), dagen(duur.mediaan()), dagen(duur.negentigste()));
    }

    private static String dagen(int dagen) {
        return switch (dagen) {
            case 0 -> "dezelfde dag";
            case 1 -> "1 dag";
            default -> dagen + " dagen";
        };
    }

    private static long ontvangen(List<Maandaantal> maanden) {
        return maanden.stream().mapToLong(Maandaantal::ontvangen).sum();
    }

    private static long afgerond(List<Maandaantal> maanden) {
        return maanden.stream().mapToLong(Maandaantal::afgerond).sum();
    }
}
