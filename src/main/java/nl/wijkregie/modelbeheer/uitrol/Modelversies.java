package nl.wijkregie.modelbeheer.uitrol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelbestand;

/**
 * The versions of models, and the only way to make one. What changes something checks that the account is in group
 * procesbeheer, also when the caller did so, and refuses with {@link Versieweigering}.
 */
public interface Modelversies {

    /**
     * Versions, newest first.
     *
     * @param vanaf how many to pass over, 0 or more
     * @param aantal how many at most
     */
    List<Modelversie> lijst(int vanaf, int aantal);

    /** How many versions there are. */
    int aantal();

    /** The proposals that wait for a second account, oldest first. */
    List<Modelversie> wachtend();

    /** The version with this number. */
    Optional<Modelversie> zoek(int nummer);

    /** The version that was deployed so; empty for what was deployed before versions were kept. */
    Optional<Modelversie> zoekBijLevering(String levering);

    /**
     * What a version changes, by name. Of a proposal that waits: against what is live at this moment.
     *
     * @throws Versieweigering when there is no such version
     */
    List<Modelwijziging> wijzigingen(int nummer);

    /** The files that are live together, by name. */
    List<Modelbestand> actief();

    /** What the check says of these files over those that are live; nothing is kept. */
    Keuringsverslag controleer(List<Modelbestand> bestanden);

    /**
     * Brings in changed files: checks them together with what is live, and makes them live or, with four eyes, a proposal.
     *
     * @param bestanden made by {@link Modelbestand#van}
     * @param account who brings them in
     * @param reden why, as {@link nl.wijkregie.modelbeheer.Reden} has it
     * @throws Versieweigering when the check finds something, or the account, the files or the reason will not do
     */
    Plaatsing dienIn(List<Modelbestand> bestanden, String account, String reden, Bron bron);

    /**
     * Makes a waiting proposal live, after a new check.
     *
     * @param account another one than that of the proposal
     * @return the version, live
     * @throws Versieweigering when it cannot; when another version changed one of its files meanwhile, it has become
     *     {@link Versiestand#VEROUDERD}
     */
    Modelversie keurGoed(int nummer, String account, String reden);

    /**
     * Ends a waiting proposal of somebody else.
     *
     * @throws Versieweigering when it does not wait, or is the account's own: that one takes it back
     */
    Modelversie weiger(int nummer, String account, String reden);

    /**
     * Takes a waiting proposal back.
     *
     * @param account the one that proposed it; any, when the application did so at its start
     * @throws Versieweigering when it does not wait, or is somebody else's
     */
    Modelversie trekIn(int nummer, String account, String reden);

    /** Whether a change waits for a second account. */
    boolean vierOgen();

    /** Whether there is a folder outside the program ({@code wijkregie.modellen}). */
    boolean heeftMap();

    /**
     * Brings in what changed in the folder since it was last read; see {@link #dienIn}.
     *
     * @throws Versieweigering also when there is no folder or it cannot be read
     */
    Plaatsing leesMap(String account, String reden);

    /**
     * Names of files of which the program or the folder has a newer one that was left out, because a process owner had
     * changed the file as well; until he brings in that file anew.
     */
    Set<String> overgeslagen();

    /** What the check says of the files that are live. */
    Keuringsverslag oordeel();
}
