package nl.wijkregie.betaling;

import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payment orders of cases (ROE-E0). Writing takes part in the caller's transaction. Amounts are cents. */
@Component
public class Betalingen {

    /** Kind of payment. */
    public enum Soort {
        VOORSCHOT("Voorschot"),
        EINDBETALING("Eindbetaling"),
        /** To a cluster that carried out a verzoek or a measure: booked inside the municipality. */
        INTERN("Interne boeking");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        /** As people read it. */
        public String naam() {
            return naam;
        }
    }

    private final Opdrachten opdrachten;
    private final Terugvorderingen terugvorderingen;
    private final Betaalrekeningen rekeningen;
    private final Rekeningvraag rekeningvraag;
    private final Dossier dossier;

    Betalingen(
            Opdrachten opdrachten,
            Terugvorderingen terugvorderingen,
            Betaalrekeningen rekeningen,
            Rekeningvraag rekeningvraag,
            Dossier dossier) {
        this.opdrachten = opdrachten;
        this.terugvorderingen = terugvorderingen;
        this.rekeningen = rekeningen;
        this.rekeningvraag = rekeningvraag;
        this.dossier = dossier;
    }

    /**
     * Puts a payment ready; it is paid only when the manager releases the payment list. Who handles the case is asked for
     * the account number when there is none.
     *
     * @param account who settled it: this account does not release it
     * @throws IllegalArgumentException when the amount is not more than zero, or a payment inside the municipality has no
     *     cluster to go to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zetKlaar(Pot pot, String kenmerk, Soort soort, long centen, String account) {
        eisBedrag(centen);
        opdrachten.zetKlaar(pot, kenmerk, soort, centen, soort == Soort.INTERN ? cluster(kenmerk) : null, account);
        if (rekeningen.ontbreekt(kenmerk)) {
            rekeningvraag.stel(kenmerk);
        }
    }

    /**
     * Puts a payment inside the municipality ready, for what is no case: a measure of a wijkagenda, or the costs of making
     * one. The manager releases it as any other.
     *
     * @param kenmerk under which the ledger holds the money
     * @param cluster code of the cluster that gets it
     * @param account who settled it: this account does not release it
     * @throws IllegalArgumentException when the amount is not more than zero
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zetInternKlaar(Pot pot, String kenmerk, String cluster, long centen, String account) {
        eisBedrag(centen);
        opdrachten.zetKlaar(pot, kenmerk, Soort.INTERN, centen, cluster, account);
    }

    /** Cancels the orders of a case that were not released yet; returns how much that was, in cents. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long laatVervallen(String kenmerk) {
        return opdrachten.klaar(kenmerk).stream()
                .filter(opdrachten::laatVervallen)
                .mapToLong(Betaalopdracht::bedrag)
                .sum();
    }

    /**
     * Asks back what was paid too much; it is booked when the money came in.
     *
     * @throws IllegalArgumentException when the amount is not more than zero
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vraagTerug(Pot pot, String kenmerk, long centen, String account) {
        eisBedrag(centen);
        terugvorderingen.vraag(pot, kenmerk, centen, account);
    }

    /** What was asked back of a case and has not come in yet, in cents. */
    public long teVorderen(Pot pot, String kenmerk) {
        return terugvorderingen.open(pot, kenmerk);
    }

    private String cluster(String kenmerk) {
        return dossier.zoek(kenmerk)
                .map(Initiatief::cluster)
                .orElseThrow(() ->
                        new IllegalArgumentException("Zaak " + kenmerk + " heeft geen cluster om aan te betalen."));
    }

    private static void eisBedrag(long centen) {
        if (centen <= 0) {
            throw new IllegalArgumentException("A payment is more than zero cents, not " + centen);
        }
    }
}
