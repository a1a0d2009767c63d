package nl.wijkregie.wijkagenda;

import java.util.List;
import org.springframework.stereotype.Component;

/** Time line of an agenda: who did what in which function. */
@Component
public class Agendaverslag {

    /** Adds a step. */
    public void schrijf(Regel regel) {
        throw new UnsupportedOperationException("Agendaverslag");
    }

    /** Lines of an agenda, oldest first. */
    public List<Regel> van(String agenda) {
        throw new UnsupportedOperationException("Agendaverslag");
    }
}
