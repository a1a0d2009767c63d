package nl.wijkregie.wijkagenda.zaken;

import java.util.List;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Maatregel;
import org.springframework.stereotype.Component;

/** The cases of residents on an agenda (ROE-G2, ROE-D5, ROE-F3). Writing takes part in the caller's transaction. */
@Component
public class Agendazaken {

    /** Couples every case of the wijk that waits to this round, and tells who filed it on which agenda it is. */
    public void opDeAgenda(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** Cases coupled to this round, longest waiting first. */
    public List<Agendalijst.Agendapunt> punten(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** Notes that the wijkcoalitie does not take a case up. @throws OnjuisteAgenda without a reason, or when a measure carries it out */
    public void nietOvernemen(String zaak, String reden) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** Undoes that note. */
    public void tochOvernemen(String zaak) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** The first list is done: cases that were not taken up get their answer, the others hear as which measure they go on. @throws OnjuisteAgenda when a case is neither taken up nor refused */
    public void overzichtKlaar(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** A measure was sieved out or dropped: its case gets an answer with the reasons. */
    public void afgevallen(Maatregel maatregel) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** The College adopted the round: the cases of its measures go on. */
    public void vastgesteld(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** An adopted measure ended: who filed a beleidswens hears it and the case ends. */
    public void afgelopen(Maatregel maatregel, boolean uitgevoerd, String reden) {
        throw new UnsupportedOperationException("Agendazaken");
    }

    /** The round stopped: its cases wait for another agenda again. */
    public void losgelaten(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendazaken");
    }
}
