package nl.wijkregie.wijkagenda;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The measures of the agendas. Writing takes part in the caller's transaction. */
@Component
public class Maatregelen {

    /** Puts a measure on the list of a round. @throws OnjuisteAgenda when a field is wrong */
    public Maatregel voegToe(String agenda, int ronde, Voorstel voorstel) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Changes a measure of the first list. @throws OnjuisteAgenda when a field is wrong or it is past the first list */
    public void wijzig(String kenmerk, Voorstel voorstel) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Takes a measure from the first list. @throws OnjuisteAgenda when it is past the first list */
    public void haalWeg(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** The measure, or empty. */
    public Optional<Maatregel> zoek(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** @throws IllegalStateException when there is none */
    public Maatregel haal(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Measures of an agenda in order of priority, then number; all rounds, whatever became of them. */
    public List<Maatregel> van(String agenda) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** The same of one round. */
    public List<Maatregel> van(String agenda, int ronde) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** The measure that carries out a case: the newest, or empty. */
    public Optional<Maatregel> vanZaak(String zaak) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Who pays what, by year and payer. */
    public List<Aandeel> aandelen(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Groups that do the first test. */
    public List<String> toetsers(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Keeps a measure as worked out, as a new version: judgements start anew. @throws OnjuisteAgenda when one of the seven fields is missing, or costs and shares do not add up (ROE-G4, ROE-G5) */
    public void werkUit(String kenmerk, Uitwerking uitwerking, String account) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** What is still missing of the seven fields, as sentences; empty when it is complete (ROE-G4). */
    public List<String> ontbreekt(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Sends a measure back to working out, with a reason. */
    public void opnieuwUitwerken(String kenmerk, String reden) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Moves a measure on. */
    public void status(String kenmerk, Maatregelstatus status, String reden) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** Sets the order of priority of a round; measures that are not named come after. @throws OnjuisteAgenda when a kenmerk is not of this round */
    public void rangschik(String agenda, int ronde, List<String> kenmerken) {
        throw new UnsupportedOperationException("Maatregelen");
    }

    /** The case that this measure carries out ended: the measure goes on without it. */
    public void zonderZaak(String kenmerk) {
        throw new UnsupportedOperationException("Maatregelen");
    }
}
