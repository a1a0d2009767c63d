package nl.wijkregie.wijkagenda;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Input of an agenda (ROE-G2): wishes, the wijkprofiel, sub-agendas. @throws OnjuisteAgenda from every writing call when a field is wrong */
@Component
public class Agendainvoer {

    /** Wishes of residents and partners, oldest first. */
    public List<Wens> wensen(String agenda) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Adds a wish. */
    public void voegWensToe(String agenda, String herkomst, String tekst, String account) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Takes a wish away. */
    public void haalWensWeg(String agenda, long id) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Figures of the wijkprofiel. */
    public List<Cijfer> cijfers(String agenda) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Adds a figure; the source is required. */
    public void voegCijferToe(String agenda, String onderwerp, String waarde, String gemiddelde, String bron) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Takes a figure away. */
    public void haalCijferWeg(String agenda, long id) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Stories of the wijkprofiel. */
    public List<Verhaal> verhalen(String agenda) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Adds a story. */
    public void voegVerhaalToe(String agenda, String titel, String tekst) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Takes a story away. */
    public void haalVerhaalWeg(String agenda, long id) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Sub-agendas by buurt. */
    public Map<String, String> deelagendas(String agenda) {
        throw new UnsupportedOperationException("Agendainvoer");
    }

    /** Sets the introduction of a sub-agenda; an empty one takes it away when no measure is in it. */
    public void deelagenda(String agenda, String buurt, String inleiding) {
        throw new UnsupportedOperationException("Agendainvoer");
    }
}
