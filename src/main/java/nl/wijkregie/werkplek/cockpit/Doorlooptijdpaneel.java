package nl.wijkregie.werkplek.cockpit;

import java.util.Comparator;
import java.util.List;
import nl.wijkregie.cijfers.Doorlooptijd;
import nl.wijkregie.cijfers.Zaakcijfers;
import nl.wijkregie.initiatief.Fase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long each phase takes, and a whole case. */
@Component
@Order(5)
class Doorlooptijdpaneel implements Paneel {

    private static final int HELE_ZAAK = 0;
    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("fase", "Fase"),
            new Kolom("aantal", "Aantal klaar"),
            new Kolom("mediaan", "Helft klaar binnen (dagen)"),
            new Kolom("negentigste", "9 van de 10 klaar binnen (dagen)"));

    private final Zaakcijfers zaken;

    Doorlooptijdpaneel(Zaakcijfers zaken) {
        this.zaken = zaken;
    }

    @Override
    public String id() {
        return "doorlooptijd";
    }

    @Override
    public String titel() {
        return "Hoe lang duurt elke fase?";
    }

    @Override
    public String uitleg() {
        return "Fasen en zaken die in de gekozen periode klaar zijn, in kalenderdagen.";
    }

    @Override
    public boolean metPeriode() {
        return true;
    }

    @Override
    public Cijfertabel cijfers(Paneelvraag vraag) {
        List<Doorlooptijd> tijden = zaken.doorlooptijden(vraag.zaken());
        if (tijden.isEmpty()) {
            return Cijfertabel.leeg("In deze periode is geen fase klaar. Kies een langere periode.", KOLOMMEN);
        }
        return new Cijfertabel(
                zin(tijden),
                KOLOMMEN,
                tijden.stream().map(Doorlooptijdpaneel::rij).toList());
    }

    private static List<Cel> rij(Doorlooptijd tijd) {
        return List.of(
                Cel.tekst(naam(tijd)),
                Cel.aantal(tijd.aantal()),
                Cel.aantal(tijd.mediaan()),
                Cel.aantal(tijd.negentigste()));
    }

    private static String naam(Doorlooptijd tijd) {
        return tijd.fase() == HELE_ZAAK
                ? "Hele zaak"
                : tijd.fase() + " " + Fase.van(tijd.fase()).naam();
    }

    private static String zin(List<Doorlooptijd> tijden) {
        return tijden.stream()
                .filter(tijd -> tijd.fase() == HELE_ZAAK)
                .findFirst()
                .map(zaak -> "De helft van de zaken was klaar " + Aantallen.binnen(zaak.mediaan()) + ", 9 van de 10 "
                        + Aantallen.binnen(zaak.negentigste()) + ".")
                .orElseGet(() -> "Nog geen hele zaak was klaar. " + langzaamste(tijden));
    }

    private static String langzaamste(List<Doorlooptijd> tijden) {
        Doorlooptijd langste = tijden.stream()
                .max(Comparator.comparingInt(Doorlooptijd::mediaan))
                .orElseThrow();
        return "Het langst duurt fase " + naam(langste) + ": de helft was klaar " + Aantallen.binnen(langste.mediaan())
                + ".";
    }
}
