package nl.wijkregie.werkplek;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the tab Dossier shows it to one reader. Moments are local time of the municipality, amounts are cents.
 *
 * @param contact contact data of the indiener, or null when there is none any more or this reader may not see it
 * @param contactAfgeschermd whether contact data is kept from this reader (ROE-I2)
 * @param toetsing outcome of the toetsstenen, or null before they were applied
 * @param bijlagen files that the resident sent, oldest first; null when they are kept from this reader (ROE-I2)
 * @param notities notes of staff, newest first
 * @param lezer account that reads it: what it types and does not send is kept under its name
 */
public record Dossierbeeld(
        Zaak zaak,
        @Nullable Contact contact,
        boolean contactAfgeschermd,
        @Nullable Toetsing toetsing,
        List<Advies> adviezen,
        List<Inzending> inzendingen,
        @Nullable List<Bijlage> bijlagen,
        List<Bericht> berichten,
        List<Gebeurtenis> tijdlijn,
        List<Notitie> notities,
        Werkbeeld werk,
        String lezer) {

    /** The case as it was filed and where it stands; names, not codes, except for the kenmerk. */
    public record Zaak(
            String kenmerk,
            String titel,
            String omschrijving,
            String wijk,
            @Nullable String buurt,
            @Nullable String schaal,
            String kanaal,
            LocalDateTime ontvangenOp,
            @Nullable Long gevraagdBedrag,
            @Nullable Integer medestanders,
            boolean hulpGewenst,
            @Nullable String soort,
            @Nullable String cluster,
            int fase,
            String faseNaam,
            String status,
            @Nullable String uitkomst,
            @Nullable String vakambtenaar) {}

    /** How the indiener can be reached. */
    public record Contact(
            String naam,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable String postadres,
            @Nullable String organisatie) {

        /** Personal data stays out of logs, also by accident. */
        @Override
        public String toString() {
            return "Contact[afgeschermd]";
        }
    }

    /** Outcome of the toetsstenen (ROE-D1) with its explanation. */
    public record Toetsing(
            LocalDateTime moment, String uitkomst, @Nullable String toelichting) {}

    /** Advice of the wijkregisseur (ROE-C7) or of the Kerngroep (ROE-B7). */
    public record Advies(LocalDateTime moment, String titel, String functie, List<Antwoord> antwoorden) {}

    /** A question of a form with its answer. */
    public record Antwoord(String vraag, String antwoord) {}

    /**
     * What the resident sent after filing.
     *
     * @param vastgelegdDoor name of who recorded it for the resident, or null when the resident sent it
     * @param planning schedule; only with a plan
     * @param begroting budget lines; only with a plan
     * @param begroot sum of the budget lines in cents; only with a plan
     */
    public record Inzending(
            LocalDateTime moment,
            String titel,
            @Nullable String vastgelegdDoor,
            String tekst,
            @Nullable String planning,
            List<Post> begroting,
            @Nullable Long begroot,
            @Nullable Long gevraagdeBijdrage,
            @Nullable Long werkelijkeKosten,
            @Nullable Boolean toestemmingVoorbeeld) {}

    /** One line of the budget, amount in cents. */
    public record Post(String post, long bedrag) {}

    /**
     * A file that the resident sent, or that staff added.
     *
     * @param bij with what it was sent, as people read it
     * @param voorIndiener whether the indiener sees it too
     * @param grootte as people read it
     */
    public record Bijlage(
            int nummer,
            String naam,
            String soort,
            String grootte,
            LocalDateTime moment,
            String bij,
            boolean voorIndiener) {

        /** The name of a file is personal data: it stays out of logs. */
        @Override
        public String toString() {
            return "Bijlage[" + nummer + "]";
        }
    }

    /**
     * A message about the case.
     *
     * @param tekst text as it was sent, or null when this reader may not see it (ROE-I2)
     * @param wijze how it goes: e-mail or letter
     * @param brief id for the letter page, or null when it is no letter or this reader may not see it
     */
    public record Bericht(
            LocalDateTime moment,
            String aan,
            String onderwerp,
            @Nullable String tekst,
            String wijze,
            String status,
            @Nullable String brief) {}

    /**
     * One line of the time line.
     *
     * @param persoon name of who did it, or null when nobody did or it is not kept
     */
    public record Gebeurtenis(
            LocalDateTime moment,
            String functie,
            @Nullable String persoon,
            String omschrijving,
            @Nullable String toelichting,
            List<Antwoord> antwoorden) {}

    /**
     * A note of staff.
     *
     * @param functie in which function it was written
     * @param persoon name of who wrote it
     */
    public record Notitie(
            LocalDateTime moment,
            String functie,
            @Nullable String persoon,
            @Nullable String tekst) {}
}
