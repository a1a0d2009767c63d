package nl.wijkregie.herverdeling;

import java.util.Optional;
import nl.wijkregie.herverdeling.Budgetbesluiten.Besluit;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the wethouder and the raad decide about a request for money (ROE-F9, ROE-F13). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Herverdeling {

    private static final String WETHOUDER = "Wethouder Wijken";
    private static final String RAAD = "Gemeenteraad, vastgelegd door de griffie";

    private final Herverdelingsverzoeken verzoeken;
    private final Wachtrij wachtrij;
    private final Wachtlijst lijst;
    private final Grootboek grootboek;
    private final Budgetjaren jaren;
    private final Potnamen namen;

    Herverdeling(
            Herverdelingsverzoeken verzoeken,
            Wachtrij wachtrij,
            Wachtlijst lijst,
            Grootboek grootboek,
            Budgetjaren jaren,
            Potnamen namen) {
        this.verzoeken = verzoeken;
        this.wachtrij = wachtrij;
        this.lijst = lijst;
        this.grootboek = grootboek;
        this.jaren = jaren;
        this.namen = namen;
    }

    /** The money of the giving pot is gone: somebody else was first. */
    public static class PotGewijzigd extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PotGewijzigd() {
            super(
                    "In de gekozen pot is ondertussen te weinig geld over. Vul een lager bedrag in of kies een andere pot.");
        }
    }

    /** Why this money may not be moved, with the field that says so; empty when it may. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Overheveling.Bezwaar> bezwaar(Overheveling overheveling) {
        Optional<Overheveling.Bezwaar> dicht = dicht(overheveling.naar().jaar(), "herverdelen");
        if (dicht.isPresent()) {
            return dicht;
        }
        Optional<Potstand> geeft = grootboek.stand(overheveling.van());
        return geeft.isEmpty()
                ? Optional.of(new Overheveling.Bezwaar("vanPot", "Deze pot bestaat niet. Kies een andere pot."))
                : overheveling.bezwaar(geeft.get().vrij());
    }

    /** Why nothing can be done with money of this year; empty when it is open. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Overheveling.Bezwaar> dicht(int jaar, String veld) {
        return jaren.zoek(jaar)
                .map(gevonden -> gevonden.gesloten()
                        ? Optional.of(new Overheveling.Bezwaar(
                                veld, "Budgetjaar " + jaar + " is gesloten. Er kan geen geld meer bij of af."))
                        : Optional.<Overheveling.Bezwaar>empty())
                .orElseGet(() -> Optional.of(new Overheveling.Bezwaar(
                        veld, "Budgetjaar " + jaar + " is nog niet geopend. Wacht tot de begroting is vastgesteld.")));
    }

    /**
     * Registers a request of the wethouder's own; its process is started by the caller.
     *
     * @return business key of the process, or empty when the pot has an open request
     */
    public Optional<String> begin(Pot naar) {
        grootboek.vergrendel(naar);
        if (verzoeken.open(naar).isPresent()) {
            return Optional.empty();
        }
        verzoeken.registreer(naar, true);
        return Optional.of(Herverdelingsverzoek.kenmerk(naar));
    }

    /**
     * Carries out the wethouder's decision: moves money and serves who waits, or tells them that no money comes.
     *
     * @throws PotGewijzigd when the giving pot holds too little by now
     */
    public Herverdelingsuitslag voerUit(String kenmerk, Herverdelingskeuze keuze, Besluit besluit) {
        Herverdelingsverzoek verzoek = haal(kenmerk);
        return verzoeken.beslis(verzoek.pot(), () -> {
            Overheveling overheveling = keuze.overheveling();
            if (overheveling != null) {
                Aanleiding aanleiding = aanleiding(
                        verzoek, besluit, WETHOUDER, keuze.omschrijving(namen), "Wethouder Wijken (herverdeling)");
                if (!grootboek.hevelOver(overheveling.van(), overheveling.naar(), overheveling.centen(), aanleiding)) {
                    throw new PotGewijzigd();
                }
            } else if (keuze.anders() == Herverdelingskeuze.Anders.RAADSVOORSTEL) {
                return Herverdelingsuitslag.RAADSVOORSTEL;
            } else {
                wachtrij.wijsAf(
                        verzoek.pot(),
                        keuze.anders() == Herverdelingskeuze.Anders.AFWIJZEN
                                ? Budgetbesluit.AFGEWEZEN
                                : Budgetbesluit.AGENDA,
                        WETHOUDER,
                        besluit.account(),
                        besluit.toelichting());
            }
            return uitslag(verzoek);
        });
    }

    /**
     * Carries out the decision of the raad.
     *
     * @param centen what the raad adds to the pot; 0 when it adds nothing
     */
    public Herverdelingsuitslag verwerkRaadsbesluit(String kenmerk, long centen, Besluit besluit) {
        Herverdelingsverzoek verzoek = haal(kenmerk);
        return verzoeken.beslis(verzoek.pot(), () -> {
            if (centen > 0) {
                grootboek.vulAan(
                        verzoek.pot(),
                        centen,
                        aanleiding(verzoek, besluit, RAAD, "Extra geld van de raad.", "Gemeenteraad"));
            }
            return uitslag(verzoek);
        });
    }

    private Herverdelingsuitslag uitslag(Herverdelingsverzoek verzoek) {
        grootboek.vergrendel(verzoek.pot());
        if (!lijst.van(verzoek.pot()).isEmpty()) {
            return Herverdelingsuitslag.NOG_TEKORT;
        }
        verzoeken.rondAf(verzoek);
        return Herverdelingsuitslag.KLAAR;
    }

    private static Aanleiding aanleiding(
            Herverdelingsverzoek verzoek, Besluit besluit, String functie, String reden, String mandaat) {
        // A request can be decided more than once; each decision is one entry.
        return new Aanleiding(
                "herverdeling/" + verzoek.kenmerk() + "/" + besluit.id(), besluit.account(), functie, reden, mandaat);
    }

    private Herverdelingsverzoek haal(String kenmerk) {
        return verzoeken.open(kenmerk).orElseThrow(() -> new IllegalStateException("No open request " + kenmerk));
    }
}
