package nl.wijkregie.werkplek;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the workplace reads the messages about a case, and records that a letter was printed. */
interface Postbron {

    /** Messages about the case, oldest first. */
    List<Post> van(String kenmerk);

    /** A letter for a resident, or empty when there is none with this id. */
    Optional<Brief> brief(String id);

    /** Letters of all cases that still have to be printed, oldest first. */
    List<Brief> tePrinten();

    /** Records that a letter was printed; printing it again changes nothing. */
    void afgedrukt(String id);

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
     * @param postadres lines of the postal address, or null when it is not known
     * @param datum date of the letter
     * @param afgedruktOp when it was printed, or null when it was not
     */
    record Brief(
            String id,
            String kenmerk,
            String naam,
            @Nullable String postadres,
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
