package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import nl.wijkregie.cijfers.Uitkomstaantal;
import nl.wijkregie.cijfers.Zaakcijfers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which answer residents got. */
@Component
@Order(6)
class Uitkomstpaneel implements Paneel {

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("uitkomst", "Antwoord"), new Kolom("aantal", "Zaken"), new Kolom("deel", "Deel van alle zaken"));

    private final Zaakcijfers zaken;

    Uitkomstpaneel(Zaakcijfers zaken) {
        this.zaken = zaken;
    }

    @Override
    public String id() {
        return "uitkomsten";
    }

    @Override
    public String titel() {
        return "Welk antwoord kregen bewoners?";
    }

    @Override
    public String uitleg() {
        return "Zaken die in de gekozen periode zijn afgerond.";
    }

    @Override
    public boolean metPeriode() {
        return true;
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        List<Uitkomstaantal> uitkomsten = zaken.uitkomsten(vraag.zaken());
        if (uitkomsten.isEmpty()) {
            return Cijfertabel.leeg("In deze periode is geen zaak afgerond. Kies een langere periode.", KOLOMMEN);
        }
        long samen = uitkomsten.stream().mapToLong(Uitkomstaantal::aantal).sum();
        return new Cijfertabel(
                zin(samen, uitkomsten.get(0)),
                KOLOMMEN,
                uitkomsten.stream().map(uitkomst -> rij(uitkomst, samen)).toList());
    }

    private static List<Cel> rij(Uitkomstaantal uitkomst, long samen) {
        return List.of(
                Cel.tekst(Namen.uitkomst(uitkomst.uitkomst())),
                Cel.aantal(uitkomst.aantal()),
                Cel.deel(uitkomst.aantal(), samen));
    }

    private static String zin(long samen, Uitkomstaantal meeste) {
        return Aantallen.zaken(samen) + (samen == 1 ? " is" : " zijn") + " afgerond. Het vaakst: "
                + Namen.uitkomst(meeste.uitkomst()) + " ("
                + Cel.aantal(meeste.aantal()).tekst() + ").";
    }
}
