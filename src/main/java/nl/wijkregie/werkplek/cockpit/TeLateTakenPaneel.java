package nl.wijkregie.werkplek.cockpit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.cijfers.Taakcijfers;
import nl.wijkregie.cijfers.TeLaat;
import nl.wijkregie.cijfers.TeLateTaken;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The late tasks themselves, the longest late first: kenmerk, step, wijk and function, nothing of the resident (ROE-I2). */
@Component
@Order(4)
class TeLateTakenPaneel implements Paneel {

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("kenmerk", "Kenmerk"),
            new Kolom("stap", "Taak"),
            new Kolom("wijk", "Wijk"),
            new Kolom("wie", "Wie"),
            new Kolom("uiterlijk", "Uiterlijk"),
            new Kolom("dagen", "Dagen te laat"));

    private final Taakcijfers taken;
    private final Namen namen;

    TeLateTakenPaneel(Taakcijfers taken, Namen namen) {
        this.taken = taken;
        this.namen = namen;
    }

    @Override
    public String id() {
        return "telatetaken";
    }

    @Override
    public String titel() {
        return "Welke taken zijn het langst te laat?";
    }

    @Override
    public String tijd(Paneelvraag vraag) {
        return "nu";
    }

    @Override
    public String uitleg() {
        return "De taak die het langst te laat is staat bovenaan. De periode telt hier niet mee.";
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        TeLateTaken laat = taken.teLaat(vraag.zaken(), TeLaatPaneel.HOOGSTENS);
        if (laat.aantal() == 0) {
            return Cijfertabel.leeg(TeLaatPaneel.NIETS_TE_LAAT, KOLOMMEN);
        }
        Map<String, String> stappen = new HashMap<>();
        return new Cijfertabel(
                TeLaatPaneel.zin(laat),
                KOLOMMEN,
                laat.langste().stream().map(taak -> rij(taak, stappen)).toList());
    }

    private List<Cel> rij(TeLaat taak, Map<String, String> stappen) {
        String stap = stappen.computeIfAbsent(
                taak.proces() + "/" + taak.stap(), gevraagd -> namen.stap(taak.proces(), taak.stap()));
        return List.of(
                Cel.tekst(taak.kenmerk()),
                Cel.tekst(stap),
                Cel.tekst(namen.wijk(taak.wijk())),
                Cel.tekst(namen.functie(taak.groep())),
                Cel.dag(taak.uiterlijk()),
                Cel.aantal(taak.dagen()));
    }
}
