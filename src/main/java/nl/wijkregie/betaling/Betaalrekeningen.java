package nl.wijkregie.betaling;

import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Iban;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Tijdlijn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account number of a payment that waits for one. A case that has ended takes no pieces from the resident any more, so
 * who handles the case fills it in here.
 */
@Component
public class Betaalrekeningen {

    private final Opdrachten opdrachten;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;

    Betaalrekeningen(Opdrachten opdrachten, Dossier dossier, Tijdlijn tijdlijn) {
        this.opdrachten = opdrachten;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
    }

    /** Whether a payment of this case waits for an account number. */
    public boolean ontbreekt(String kenmerk) {
        boolean bekend = dossier.rekening(kenmerk)
                .filter(rekening -> Iban.klopt(rekening.iban()))
                .isPresent();
        return !bekend
                && dossier.indiener(kenmerk).isPresent()
                && opdrachten.klaar(kenmerk).stream().anyMatch(wacht -> wacht.soort() != Betalingen.Soort.INTERN);
    }

    /**
     * Records the account number; this account no longer releases the payment itself.
     *
     * @param rekening with a number that can exist
     * @return false when no payment of this case waits for one: then nothing is written
     */
    @Transactional
    public boolean vulIn(String kenmerk, Rekening rekening, String account, String functie) {
        if (!Iban.klopt(rekening.iban())) {
            throw new IllegalArgumentException(Iban.MELDING);
        }
        if (!ontbreekt(kenmerk)) {
            return false;
        }
        dossier.betaalNaar(kenmerk, new Rekening(Iban.compact(rekening.iban()), rekening.tenNameVan()));
        opdrachten.rekeningIngevuld(kenmerk, account);
        tijdlijn.schrijf(kenmerk, "rekeningnummer", "Rekeningnummer ingevuld", functie, account, null);
        return true;
    }
}
