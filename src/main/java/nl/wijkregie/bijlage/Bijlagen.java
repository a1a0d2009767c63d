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

    /** One file with its content; empty when the case has no file with this number. */
    public Optional<Inhoud> haal(String kenmerk, int nummer) {
        return database.sql("select " + Bijlagerij.BIJLAGE + ", inhoud from bijlage where kenmerk = ? and nummer = ?")
                .param(kenmerk)
                .param(nummer)
                .query((rij, volgnummer) -> new Inhoud(Bijlagerij.bijlage(rij, volgnummer), rij.getBytes("inhoud")))
                .optional();
    }

    /** How many files the case can still get. */
    public int plaatsVoor(String kenmerk) {
        return PER_ZAAK - aantal(kenmerk);
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
        LocalDateTime nu = LocalDateTime.now(klok);
        List<Long> wachtend = wachtend(merk, nu);
        if (wachtend.isEmpty()) {
            return 0;
        }
        // Whoever puts files into the same case waits here, so that they are never counted beside one another.
        dossier.vergrendel(kenmerk);
        wachtend = wachtend(merk, nu);
        int aanwezig = controleerPlaats(kenmerk, wachtend.size());
        for (long id : wachtend) {
            aanwezig++;
            database.sql("update bijlage set kenmerk = ?, nummer = ?, stuk = ?, ontvangen_op = ? where id = ?")
                    .param(kenmerk)
                    .param(aanwezig)
                    .param(stuk.code())
                    .param(nu)
                    .param(id)
                    .update();
        }
        if (!wachtend.isEmpty()) {
            // No names here: the time line is kept longer than personal data.
            String omschrijving = (wachtend.size() == 1 ? "1 bijlage" : wachtend.size() + " bijlagen")
                    + " ontvangen bij: " + stuk.naam().toLowerCase();
            tijdlijn.schrijf(kenmerk, "bijlage", omschrijving, "Indiener", null, null);
        }
        return wachtend.size();
    }

    /** How many files the case has, when there is place for so many more. */
    int controleerPlaats(String kenmerk, int meer) {
        int aanwezig = aantal(kenmerk);
        if (aanwezig + meer > PER_ZAAK) {
            throw new BijlageGeweigerd(BijlageGeweigerd.Reden.VOL, VOL.formatted(PER_ZAAK, PER_ZAAK - aanwezig));
        }
        return aanwezig;
    }

    private List<Long> wachtend(String merk, LocalDateTime nu) {
        return database.sql(
                        "select id from bijlage where merk = ? and kenmerk is null and ontvangen_op > ? order by id")
                .param(merk)
                .param(nu.minus(Klaarzetting.BEWAARD))
                .query(Long.class)
                .list();
    }

    private int aantal(String kenmerk) {
        return database.sql("select count(*) from bijlage where kenmerk = ?")
                .param(kenmerk)
                .query(Integer.class)
                .single();
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
