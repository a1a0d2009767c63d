package nl.wijkregie.werkplek;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijnregel;
import org.jspecify.annotations.Nullable;

/** Where the workplace reads the case file. */
interface Zaakbron {

    /** The case, or empty when there is no such kenmerk. */
    Optional<Initiatief> zaak(String kenmerk);

    /** Personal data of the indiener, or empty when it has been removed. */
    Optional<Indiener> indiener(String kenmerk);

    /** The time line, oldest first. */
    List<Tijdlijnregel> tijdlijn(String kenmerk);

    /** What the resident sent after filing, oldest first. */
    List<Ingezonden> ingezonden(String kenmerk);

    /** Files that the resident sent, oldest first. */
    List<Bijlage> bijlagen(String kenmerk);

    /** Whether this reader, who may open the case, may see its files as well (ROE-F4, ROE-I2). */
    boolean zietBijlagen(Initiatief zaak, Lezer lezer);

    /** Dutch name of a wijk; the code itself when the municipality no longer has it. */
    String wijknaam(String code);

    /** Dutch name of a cluster; the code itself when the municipality no longer has it. */
    String clusternaam(String code);

    /** Name of the person behind an account; the account itself when it no longer exists. */
    String medewerkernaam(String account);

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
}
