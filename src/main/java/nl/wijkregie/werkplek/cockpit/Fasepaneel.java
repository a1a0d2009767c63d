package nl.wijkregie.werkplek.cockpit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.cijfers.Faseaantal;
import nl.wijkregie.cijfers.Zaakcijfers;
import nl.wijkregie.initiatief.Fase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where cases stand: how many per wijk and phase. */
@Component
@Order(2)
class Fasepaneel implements Paneel {

    private static final List<Kolom> KOLOMMEN = Stream.of(
                    Stream.of(new Kolom("wijk", "Wijk")),
                    Arrays.stream(Fase.values())
                            .map(fase -> new Kolom("fase" + fase.nummer(), fase.nummer() + " " + fase.naam())),
                    Stream.of(new Kolom("samen", "Samen")))
            .flatMap(kolommen -> kolommen)
            .toList();

    private final Zaakcijfers zaken;
    private final Namen namen;

    Fasepaneel(Zaakcijfers zaken, Namen namen) {
        this.zaken = zaken;
        this.namen = namen;
    }

    @Override
    public String id() {
        return "fasen";
    }

    @Override
    public String titel() {
        return "Waar staan de zaken?";
    }

    @Override
    public String tijd(Paneelvraag vraag) {
        return "nu";
    }

    @Override
    public String uitleg() {
        return "Lopende zaken van nu. De periode telt hier niet mee.";
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        List<Faseaantal> lopend = zaken.lopend(vraag.zaken());
        if (lopend.isEmpty()) {
            return Cijfertabel.leeg("Er lopen nu geen zaken bij deze keuze. Kies een andere wijk of soort.", KOLOMMEN);
        }
        Map<String, List<Faseaantal>> perWijk = lopend.stream()
                .collect(Collectors.groupingBy(
                        Faseaantal::wijk, () -> new TreeMap<>(namen.opWijk()), Collectors.toList()));
        List<List<Cel>> rijen = new ArrayList<>();
        perWijk.forEach((wijk, fasen) -> rijen.add(rij(namen.wijk(wijk), fasen)));
        return new Cijfertabel(zin(lopend), KOLOMMEN, rijen);
    }

    private static List<Cel> rij(String wijk, List<Faseaantal> fasen) {
        List<Cel> rij = new ArrayList<>();
        rij.add(Cel.tekst(wijk));
        for (Fase fase : Fase.values()) {
            rij.add(Cel.aantal(in(fase, fasen)));
        }
        rij.add(Cel.aantal(fasen.stream().mapToLong(Faseaantal::aantal).sum()));
        return rij;
    }

    private static String zin(List<Faseaantal> lopend) {
        Fase volst = Arrays.stream(Fase.values())
                .max(Comparator.comparingLong(fase -> in(fase, lopend)))
                .orElseThrow();
        long samen = lopend.stream().mapToLong(Faseaantal::aantal).sum();
        return (samen == 1 ? "Er loopt " : "Er lopen ") + Aantallen.zaken(samen) + ". De meeste ("
                + Cel.aantal(in(volst, lopend)).tekst() + ") staan in fase " + volst.nummer() + ": " + volst.naam()
                + ".";
    }

    private static long in(Fase fase, List<Faseaantal> fasen) {
        return fasen.stream()
                .filter(aantal -> aantal.fase() == fase.nummer())
                .mapToLong(Faseaantal::aantal)
                .sum();
    }
}
