package nl.wijkregie.bijlage;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Tijdlijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a case. Who may see them is for the caller to settle: the indiener with the code, or who handles the case
 * (ROE-I2). They are personal data and go with those of the indiener.
 */
@Service
public class Bijlagen {

    /** Most files of one case, and of one form. */
    public static final int PER_ZAAK = 10;

    /** Largest file, in bytes. */
    public static final int GROOTSTE = 10 * 1024 * 1024;

    /** What is said of a file that is larger. */
    public static final String TE_GROOT =
            "Dit bestand is groter dan 10 MB. Maak het kleiner, of stuur een ander bestand.";

    /** What is said when no file can be taken in now. */
    public static final String LATER = "Wij kunnen dit bestand nu niet aannemen. Probeer het later nog een keer.";

    private static final String VOL = "Bij een idee passen hoogstens %d bestanden. Er is nog plaats voor %d.";

    private final JdbcClient database;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Bijlagen(JdbcClient database, Dossier dossier, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** The files of a case, oldest first. */
    public List<Bijlage> van(String kenmerk) {
        return database.sql("select " + Bijlagerij.BIJLAGE + " from bijlage where kenmerk = ? order by nummer")
                .param(kenmerk)
                .query(Bijlagerij::bijlage)
                .list();
    }

    /** Those that the indiener may see, oldest first: an own file, and what staff meant for the indiener too. */
    public List<Bijlage> voorIndiener(String kenmerk) {
        return van(kenmerk).stream().filter(Bijlage::voorIndiener).toList();
    }

    /** One file for the indiener; empty when there is none with this number that the indiener may see. */
    public Optional<Inhoud> haalVoorIndiener(String kenmerk, int nummer) {
        return haal(kenmerk, nummer).filter(inhoud -> inhoud.bijlage().voorIndiener());
    }

    /** One file with its content; empty when the case has no file with this number. */
    public Optional<Inhoud> haal(String kenmerk, int nummer) {
        return database.sql("select " + Bijlagerij.BIJLAGE + ", inhoud from bijlage where kenmerk = ? and nummer = ?")
                .param(kenmerk)
                .param(nummer)
                .query((rij, volgnummer) -> new Inhoud(Bijlagerij.bijlage(rij, volgnummer), rij.getBytes("inhoud")))
                .optional();
    }

    /** How many files the indiener can still send. */
    public int plaatsVoor(String kenmerk) {
        return PER_ZAAK - aantal(kenmerk, Bijlagestuk.AANVULLING);
    }

    /**
     * Puts the files that wait under this mark into the case file, in the transaction of what they were sent with, or after it:
     * a second time nothing happens.
     *
     * @return how many were put in
     * @throws BijlageGeweigerd when the case has no place for all of them
     */
    @Transactional
    public int koppel(String merk, String kenmerk, Bijlagestuk stuk) {
        int aantal = koppel(merk, kenmerk, stuk, true);
        if (aantal > 0) {
            // No names here: the time line is read by who may not see files.
            tijdlijn.schrijf(
                    kenmerk,
                    "bijlage",
                    bijlagen(aantal) + " ontvangen bij: " + stuk.naam().toLowerCase(),
                    "Indiener",
                    null,
                    null);
        }
        return aantal;
    }

    /**
     * Puts a file of staff that waits under this mark into the case file.
     *
     * @param voorIndiener whether the indiener may see it too
     * @param functie function in which the account works on the case
     * @throws BijlageGeweigerd when staff put in as many as can be
     */
    @Transactional
    void koppelVanMedewerker(String merk, String kenmerk, boolean voorIndiener, String functie, String account) {
        int aantal = koppel(merk, kenmerk, Bijlagestuk.MEDEWERKER, voorIndiener);
        if (aantal > 0) {
            String wie = voorIndiener ? ", ook voor de indiener" : ", alleen voor medewerkers";
            tijdlijn.schrijf(kenmerk, "bijlage", bijlagen(aantal) + " toegevoegd" + wie, functie, account, null);
        }
    }

    private int koppel(String merk, String kenmerk, Bijlagestuk stuk, boolean voorIndiener) {
        LocalDateTime nu = LocalDateTime.now(klok);
        List<Long> wachtend = wachtend(merk, nu);
        if (wachtend.isEmpty()) {
            return 0;
        }
        // Whoever puts files into the same case waits here, so that they are never counted beside one another.
        dossier.vergrendel(kenmerk);
        wachtend = wachtend(merk, nu);
        controleerPlaats(kenmerk, stuk, wachtend.size());
        int nummer = van(kenmerk).size();
        for (long id : wachtend) {
            nummer++;
            database.sql("update bijlage set kenmerk = ?, nummer = ?, stuk = ?, voor_indiener = ?, ontvangen_op = ?"
                            + " where id = ?")
                    .params(kenmerk, nummer, stuk.code(), voorIndiener, nu, id)
                    .update();
        }
        return wachtend.size();
    }

    private static String bijlagen(int aantal) {
        return aantal == 1 ? "1 bijlage" : aantal + " bijlagen";
    }

    /** Refuses when the indiener, or staff, would have more files in the case than each can have. */
    void controleerPlaats(String kenmerk, Bijlagestuk stuk, int meer) {
        int aanwezig = aantal(kenmerk, stuk);
        if (aanwezig + meer > PER_ZAAK) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.VOL, VOL.formatted(PER_ZAAK, PER_ZAAK - aanwezig));
        }
    }

    private List<Long> wachtend(String merk, LocalDateTime nu) {
        return database.sql(
                        "select id from bijlage where merk = ? and kenmerk is null and ontvangen_op > ? order by id")
                .param(merk)
                .param(nu.minus(Klaarzetting.BEWAARD))
                .query(Long.class)
                .list();
    }

    private int aantal(String kenmerk, Bijlagestuk stuk) {
        boolean vanMedewerker = stuk == Bijlagestuk.MEDEWERKER;
        return (int) van(kenmerk).stream()
                .filter(bijlage -> (bijlage.stuk() == Bijlagestuk.MEDEWERKER) == vanMedewerker)
                .count();
    }

    /** A file with its content. */
    public record Inhoud(Bijlage bijlage, byte[] bytes) {

        /** Never the content: this could end in a log. */
        @Override
        public String toString() {
            return "Inhoud[" + bijlage + "]";
        }
    }
}
