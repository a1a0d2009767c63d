package nl.wijkregie.bijlage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.initiatief.Zaakberichten;
import nl.wijkregie.termijn.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that are sent by themselves, without a text: all of them or none, and who has the case is told (DHE-1). */
@Service
public class Bijlageninzending {

    private static final String AFGEROND = "Deze zaak is al afgerond. U kunt er geen bestanden meer bij sturen.";

    private final Bijlagen bijlagen;
    private final Klaarzetting klaarzetting;
    private final Dossier dossier;
    private final Zaakberichten berichten;
    private final Taken taken;
    private final TransactionTemplate transactie;

    Bijlageninzending(
            Bijlagen bijlagen,
            Klaarzetting klaarzetting,
            Dossier dossier,
            Zaakberichten berichten,
            Taken taken,
            PlatformTransactionManager transacties) {
        this.bijlagen = bijlagen;
        this.klaarzetting = klaarzetting;
        this.dossier = dossier;
        this.berichten = berichten;
        this.taken = taken;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Where a file is read from when its turn comes: many large files are not in memory together. */
    @FunctionalInterface
    public interface Bron {
        Bestand lees() throws IOException;
    }

    /**
     * Puts files into the file of a case.
     *
     * @return the files that were put in
     * @throws BijlageGeweigerd when one of them may not be kept, or there is no place for all
     * @throws nl.wijkregie.initiatief.OnbekendeZaak when there is no such case
     * @throws ZaakWachtHierNietOp when the case has ended
     */
    public List<Bijlage> stuur(String kenmerk, Bijlagestuk stuk, List<Bron> bronnen) {
        controleerOpen(dossier.haal(kenmerk));
        bijlagen.controleerPlaats(kenmerk, stuk, bronnen.size());
        String merk = Bijlagemerk.nieuw();
        try {
            for (Bron bron : bronnen) {
                klaarzetting.zetKlaar(merk, bron.lees());
            }
            return transactie.execute(status -> leg(kenmerk, merk, stuk));
        } catch (IOException afgebroken) {
            throw new UncheckedIOException(afgebroken);
        } finally {
            klaarzetting.verwijder(merk);
        }
    }

    /**
     * Puts a file of staff into the case file, with the same checks; also after the end of the case.
     *
     * @param voorIndiener whether the indiener may see it too
     * @param functie function in which the account works on the case
     * @throws BijlageGeweigerd when it may not be kept, or staff put in as many as can be
     * @throws nl.wijkregie.initiatief.OnbekendeZaak when there is no such case
     */
    public void voegToe(String kenmerk, Bron bron, boolean voorIndiener, String functie, String account) {
        bijlagen.controleerPlaats(kenmerk, Bijlagestuk.MEDEWERKER, 1);
        String merk = Bijlagemerk.nieuw();
        try {
            klaarzetting.zetKlaar(merk, bron.lees());
            bijlagen.koppelVanMedewerker(merk, kenmerk, voorIndiener, functie, account);
        } catch (IOException afgebroken) {
            throw new UncheckedIOException(afgebroken);
        } finally {
            klaarzetting.verwijder(merk);
        }
    }

    private List<Bijlage> leg(String kenmerk, String merk, Bijlagestuk stuk) {
        Initiatief zaak = dossier.vergrendel(kenmerk);
        controleerOpen(zaak);
        int aanwezig = bijlagen.van(kenmerk).size();
        bijlagen.koppel(merk, kenmerk, stuk);
        berichten.aanBehandelaars(zaak, taken.open(kenmerk), "bijlage-binnen", "");
        List<Bijlage> alle = bijlagen.van(kenmerk);
        return alle.subList(aanwezig, alle.size());
    }

    private static void controleerOpen(Initiatief zaak) {
        if (zaak.uitkomst() != null) {
            throw new ZaakWachtHierNietOp(AFGEROND);
        }
    }
}
