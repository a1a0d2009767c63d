package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is left of every pot (ROE-F14). */
@Component
@Order(1)
class Budgetpaneel implements Paneel {

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("wijk", "Wijk"),
            new Kolom("pot", "Pot"),
            new Kolom("toegekend", "Toegekend"),
            new Kolom("besteed", "Besteed"),
            new Kolom("gereserveerd", "Gereserveerd"),
            new Kolom("vrij", "Vrij"),
            new Kolom("vervallen", "Vervallen"));

    private final Grootboek grootboek;
    private final Namen namen;

    Budgetpaneel(Grootboek grootboek, Namen namen) {
        this.grootboek = grootboek;
        this.namen = namen;
    }

    @Override
    public String id() {
        return "budget";
    }

    @Override
    public String titel() {
        return "Wat is er over van elk wijkbudget?";
    }

    @Override
    public String tijd(Paneelvraag vraag) {
        return Integer.toString(vraag.jaar());
    }

    @Override
    public String uitleg() {
        return "Stand van nu voor het gekozen budgetjaar. De periode en het soort zaak tellen hier niet mee.";
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        List<Potstand> standen = grootboek.standen(vraag.jaar()).stream()
                .filter(stand -> vraag.zaken().wijken().contains(stand.pot().wijk()))
                .toList();
        if (standen.isEmpty()) {
            return Cijfertabel.leeg(
                    "Budgetjaar " + vraag.jaar() + " is niet geopend. Kies een ander budgetjaar.", KOLOMMEN);
        }
        return new Cijfertabel(
                zin(vraag.jaar(), standen),
                KOLOMMEN,
                standen.stream().map(this::rij).toList());
    }

    private List<Cel> rij(Potstand stand) {
        return List.of(
                Cel.tekst(namen.wijk(stand.pot().wijk())),
                Cel.tekst(stand.pot().soort().naam()),
                Cel.bedrag(stand.toegekend()),
                Cel.bedrag(stand.besteed()),
                Cel.bedrag(stand.gereserveerd()),
                Cel.bedrag(stand.vrij()),
                Cel.bedrag(stand.vervallen()));
    }

    private static String zin(int jaar, List<Potstand> standen) {
        long vervallen = som(standen, Potstand::vervallen);
        return "Van " + tekst(standen, Potstand::toegekend) + " voor " + jaar + " is "
                + tekst(standen, Potstand::besteed) + " besteed, " + tekst(standen, Potstand::gereserveerd)
                + " gereserveerd en " + tekst(standen, Potstand::vrij) + " vrij."
                + (vervallen == 0 ? "" : " " + Bedragen.tekst(vervallen) + " is vervallen.");
    }

    private static String tekst(List<Potstand> standen, ToLongFunction<Potstand> bedrag) {
        return Bedragen.tekst(som(standen, bedrag));
    }

    private static long som(List<Potstand> standen, ToLongFunction<Potstand> bedrag) {
        return standen.stream().mapToLong(bedrag).sum();
    }
}
