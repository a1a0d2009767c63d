package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import nl.wijkregie.cijfers.Maandaantal;
import nl.wijkregie.cijfers.Zaakcijfers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many cases come in and end, month by month. */
@Component
@Order(7)
class Maandpaneel implements Paneel {

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("maand", "Maand"), new Kolom("ontvangen", "Ontvangen"), new Kolom("afgerond", "Afgerond"));

    private final Zaakcijfers zaken;

    Maandpaneel(Zaakcijfers zaken) {
        this.zaken = zaken;
    }

    @Override
    public String id() {
        return "maanden";
    }

    @Override
    public String titel() {
        return "Hoeveel zaken zijn er per maand?";
    }

    @Override
    public String uitleg() {
        return "Zaken die in de gekozen periode zijn ontvangen of afgerond.";
    }

    @Override
    public boolean metPeriode() {
        return true;
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        List<Maandaantal> maanden = zaken.maanden(vraag.zaken());
        long ontvangen = maanden.stream().mapToLong(Maandaantal::ontvangen).sum();
        long afgerond = maanden.stream().mapToLong(Maandaantal::afgerond).sum();
        if (ontvangen + afgerond == 0) {
            return Cijfertabel.leeg(
                    "In deze periode zijn geen zaken ontvangen of afgerond. Kies een langere periode.", KOLOMMEN);
        }
        return new Cijfertabel(
                Aantallen.zaken(ontvangen) + (ontvangen == 1 ? " is" : " zijn") + " ontvangen en "
                        + Aantallen.zaken(afgerond) + (afgerond == 1 ? " is" : " zijn") + " afgerond.",
                KOLOMMEN,
                maanden.stream()
                        .map(maand -> List.of(
                                Cel.maand(maand.maand()), Cel.aantal(maand.ontvangen()), Cel.aantal(maand.afgerond())))
                        .toList());
    }
}
