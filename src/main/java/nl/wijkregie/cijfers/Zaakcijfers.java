package nl.wijkregie.cijfers;

import java.util.List;
import org.springframework.stereotype.Component;

/** Figures about cases (ROE-I4). */
@Component
public class Zaakcijfers {

    /** Where cases stand now, whatever the period; phases and wijken without cases are left out. */
    public List<Faseaantal> lopend(Cijfervraag vraag) {
        throw new UnsupportedOperationException();
    }

    /** How long phases that ended in the period took, by phase, and last (phase 0) whole cases; what did not occur is left out. */
    public List<Doorlooptijd> doorlooptijden(Cijfervraag vraag) {
        throw new UnsupportedOperationException();
    }

    /** With which outcome cases ended in the period, most first. */
    public List<Uitkomstaantal> uitkomsten(Cijfervraag vraag) {
        throw new UnsupportedOperationException();
    }

    /** Every month of the period, oldest first. */
    public List<Maandaantal> maanden(Cijfervraag vraag) {
        throw new UnsupportedOperationException();
    }
}
