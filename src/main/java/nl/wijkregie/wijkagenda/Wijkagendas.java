package nl.wijkregie.wijkagenda;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agendas and their rounds. Writing takes part in the caller's transaction. */
@Component
public class Wijkagendas {

    /** The agenda with this kenmerk, or empty. */
    public Optional<Wijkagenda> zoek(String kenmerk) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** @throws IllegalStateException when there is none */
    public Wijkagenda haal(String kenmerk) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** The agenda of a wijk and a year, or empty. */
    public Optional<Wijkagenda> zoek(String wijk, int jaar) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** All agendas, newest year first, in the order of the municipality's wijken. */
    public List<Wijkagenda> alle() {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** Begins a round: the agenda itself, or measures in between (ROE-G6). @throws OnjuisteAgenda when the wijk has an agenda for that year already, the year is not this or the next, or there is no adopted agenda to add to */
    public Ronde begin(String wijk, int jaar, boolean tussentijds, String reden, String account) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** Rounds of an agenda, oldest first. */
    public List<Ronde> rondes(String agenda) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** @throws IllegalStateException when there is none */
    public Ronde ronde(String agenda, int nummer) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** The College adopted this round (ROE-G3 step 8). */
    public void stelVast(String agenda, int ronde) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** All measures of the agenda have ended. */
    public void rondAf(String agenda) {
        throw new UnsupportedOperationException("Wijkagendas");
    }

    /** The round stopped before adoption, as when its process was deleted; with round 1 the agenda stops too and can be begun again. */
    public void stop(String agenda, int ronde) {
        throw new UnsupportedOperationException("Wijkagendas");
    }
}
