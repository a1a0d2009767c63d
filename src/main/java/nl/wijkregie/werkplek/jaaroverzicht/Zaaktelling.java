package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.cijfers.Doorlooptijd;
import nl.wijkregie.cijfers.Zaakaantal;
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

    /** A few questions for all wijken together: a question per wijk would make the page slower with each wijk. */
    Zaakbeeld tel(Jaarvraag vraag) {
        Cijfervraag alles = vraag.cijfers();
        List<Zaakaantal> ontvangen = cijfers.ontvangen(alles);
        List<Zaakaantal> afgerond = cijfers.afgerond(alles);
        return new Zaakbeeld(
                som(ontvangen, aantal -> true),
                som(afgerond, aantal -> true),
                uitkomsten(afgerond),
                soorten(ontvangen, afgerond),
                cijfers.doorlooptijden(alles).stream().map(Zaaktelling::duur).toList(),
                vraag.meerWijken() ? wijken(vraag, ontvangen, afgerond) : List.of());
    }

    /** Most first. */
    private static List<Zaakbeeld.Telling> uitkomsten(List<Zaakaantal> afgerond) {
        Map<String, Long> aantallen = afgerond.stream()
                .filter(aantal -> aantal.uitkomst() != null)
                .collect(Collectors.groupingBy(
                        Zaakaantal::uitkomst, TreeMap::new, Collectors.summingLong(Zaakaantal::aantal)));
        return aantallen.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(uitkomst -> new Zaakbeeld.Telling(naam(uitkomst.getKey()), uitkomst.getValue()))
                .toList();
    }

    private static List<Zaakbeeld.Soortregel> soorten(List<Zaakaantal> ontvangen, List<Zaakaantal> afgerond) {
        return Stream.concat(
                        Stream.of(Soort.values()).map(soort -> soort(soort.naam(), soort.code(), ontvangen, afgerond)),
                        Stream.of(
                                soort("Nog niet bepaald of doorverwezen", Cijfervraag.ONBEPAALD, ontvangen, afgerond)))
                .filter(regel -> regel.ontvangen() > 0 || regel.afgerond() > 0)
                .toList();
    }

    private static Zaakbeeld.Soortregel soort(
            String naam, String code, List<Zaakaantal> ontvangen, List<Zaakaantal> afgerond) {
        Predicate<Zaakaantal> eigen = aantal -> aantal.soort().equals(code);
        return new Zaakbeeld.Soortregel(naam, som(ontvangen, eigen), som(afgerond, eigen));
    }

    private List<Zaakbeeld.Wijkregel> wijken(Jaarvraag vraag, List<Zaakaantal> ontvangen, List<Zaakaantal> afgerond) {
        Map<String, Doorlooptijd> duren = cijfers.perWijk(vraag.cijfers());
        return vraag.wijken().stream()
                .map(wijk -> {
                    Predicate<Zaakaantal> eigen = aantal -> aantal.wijk().equals(wijk);
                    Doorlooptijd duur = duren.get(wijk);
                    return new Zaakbeeld.Wijkregel(
                            gemeente.wijk(wijk).naam(),
                            som(ontvangen, eigen),
                            som(afgerond, eigen),
                            som(afgerond, eigen.and(Zaaktelling::gerealiseerd)),
                            duur == null ? "–" : dagen(duur.mediaan()));
                })
                .toList();
    }

    private static boolean gerealiseerd(Zaakaantal aantal) {
        return Uitkomst.GEREALISEERD.code().equals(aantal.uitkomst());
    }

    private static String naam(String uitkomst) {
        return Keuze.zoek(Uitkomst.class, uitkomst).map(Uitkomst::naam).orElse(uitkomst);
    }

    private static long som(List<Zaakaantal> aantallen, Predicate<Zaakaantal> welke) {
        return aantallen.stream().filter(welke).mapToLong(Zaakaantal::aantal).sum();
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
}
