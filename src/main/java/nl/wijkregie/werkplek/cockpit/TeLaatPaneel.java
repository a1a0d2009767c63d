package nl.wijkregie.werkplek.cockpit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.cijfers.Taakcijfers;
import nl.wijkregie.cijfers.TeLaat;
import nl.wijkregie.cijfers.TeLateTaken;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is late, how late and with which function. */
@Component
@Order(3)
class TeLaatPaneel implements Paneel {

    /** Far more than a municipality should ever have; the sentence says so when there are more. */
    static final int HOOGSTENS = 1000;

    static final String NIETS_TE_LAAT = "Er zijn nu geen taken te laat bij deze keuze. U hoeft niets te doen.";

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("wie", "Wie"),
            new Kolom("week", "1 tot en met 7 dagen"),
            new Kolom("maand", "8 tot en met 30 dagen"),
            new Kolom("langer", "Meer dan 30 dagen"),
            new Kolom("samen", "Samen"),
            new Kolom("langst", "Langst te laat (dagen)"));

    private final Taakcijfers taken;
    private final Namen namen;

    TeLaatPaneel(Taakcijfers taken, Namen namen) {
        this.taken = taken;
        this.namen = namen;
    }

    @Override
    public String id() {
        return "telaat";
    }

    @Override
    public String titel() {
        return "Wat is te laat?";
    }

    @Override
    public String tijd(Paneelvraag vraag) {
        return "nu";
    }

    @Override
    public String uitleg() {
        return "Taken die nu open zijn en waarvan de laatste dag voorbij is. De periode telt hier niet mee.";
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        TeLateTaken laat = taken.teLaat(vraag.zaken(), HOOGSTENS);
        if (laat.aantal() == 0) {
            return Cijfertabel.leeg(NIETS_TE_LAAT, KOLOMMEN);
        }
        Map<String, List<TeLaat>> perFunctie =
                laat.langste().stream().collect(Collectors.groupingBy(taak -> namen.functie(taak.groep())));
        List<List<Cel>> rijen = new ArrayList<>();
        perFunctie.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<TeLaat>> functie) ->
                                -functie.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(functie -> rijen.add(rij(functie.getKey(), functie.getValue())));
        return new Cijfertabel(zin(laat), KOLOMMEN, rijen);
    }

    private static List<Cel> rij(String functie, List<TeLaat> taken) {
        return List.of(
                Cel.tekst(functie),
                tussen(taken, 1, 7),
                tussen(taken, 8, 30),
                tussen(taken, 31, Long.MAX_VALUE),
                Cel.aantal(taken.size()),
                Cel.aantal(taken.stream().mapToLong(TeLaat::dagen).max().orElse(0)));
    }

    private static Cel tussen(List<TeLaat> taken, long minst, long meest) {
        return Cel.aantal(taken.stream()
                .filter(taak -> taak.dagen() >= minst && taak.dagen() <= meest)
                .count());
    }

    /** What is late in all; says so when only part of it can be shown. */
    static String zin(TeLateTaken laat) {
        String alle = (laat.aantal() == 1 ? "Er is " : "Er zijn ")
                + Aantallen.van(laat.aantal(), "taak", "taken") + " te laat, de langste "
                + Aantallen.dagen(laat.langste().get(0).dagen()) + ".";
        return laat.aantal() > laat.langste().size()
                ? alle + " U ziet hier de " + Aantallen.van(laat.langste().size(), "taak die", "taken die")
                        + " het langst te laat zijn."
                : alle;
    }
}
