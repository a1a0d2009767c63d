package nl.wijkregie.werkplek;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijnregel;
import org.jspecify.annotations.Nullable;

/** Where the workplace reads a case; the one place that knows which room keeps what. */
interface Zaakbron {

    /** The case, or empty when there is no such kenmerk. */
    Optional<Initiatief> zaak(String kenmerk);

    /** Personal data of the indiener, or empty when it has been removed. */
    Optional<Indiener> indiener(String kenmerk);

    /** The time line, oldest first. */
    List<Tijdlijnregel> tijdlijn(String kenmerk);

    /** What the resident sent after filing, oldest first. */
    List<Ingezonden> ingezonden(String kenmerk);

    /** Messages about the case, oldest first. */
    List<Post> post(String kenmerk);

    /** A letter for a resident, or empty when there is none with this id. */
    Optional<Brief> brief(String id);

    /** Records that a letter was printed; printing it again changes nothing. */
    void afgedrukt(String id);

    /** Dutch name of a wijk; the code itself when the municipality no longer has it. */
    String wijknaam(String code);

    /** Dutch name of a cluster; the code itself when the municipality no longer has it. */
    String clusternaam(String code);

    /**
     * A piece that the resident sent.
     *
     * @param inhoud JSON of the record that was sent
     */
    record Ingezonden(
            String soort,
            String inhoud,
            LocalDateTime ontvangenOp,
            @Nullable String vastgelegdDoor) {}

    /**
     * A message.
     *
     * @param aan name of the function it went to, never a person's name
     * @param aanBewoner whether it went to the resident, so that its text can hold personal data
     * @param brief whether it is a letter to print
     */
    record Post(
            String id,
            LocalDateTime moment,
            String aan,
            boolean aanBewoner,
            String onderwerp,
            String tekst,
            boolean brief,
            String status) {}

    /**
     * A letter.
     *
     * @param datum date of the letter
     * @param afgedruktOp when it was printed, or null when it was not
     */
    record Brief(
            String id,
            String kenmerk,
            String naam,
            String postadres,
            String onderwerp,
            String tekst,
            LocalDateTime datum,
            @Nullable LocalDateTime afgedruktOp) {

        /** Personal data stays out of logs, also by accident. */
        @Override
        public String toString() {
            return "Brief[" + id + "]";
        }
    }
}
