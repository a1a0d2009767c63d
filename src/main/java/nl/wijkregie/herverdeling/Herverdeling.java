package nl.wijkregie.herverdeling;

import java.util.Optional;
import nl.wijkregie.herverdeling.Budgetbesluiten.Besluit;
import nl.wijkregie.herverdeling.Budgetbesluiten.Inhoud;
import nl.wijkregie.herverdeling.Herverdelingskeuze.Anders;
import nl.wijkregie.herverdeling.Overheveling.Bezwaar;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for money of a pot: what the wethouder and the raad may decide, and carrying it out (ROE-F9, ROE-F13). A
 * decision is first recorded, by the step, and then carried out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Herverdeling {

    private static final String WETHOUDER = "Wethouder Wijken";
    private static final String RAAD = "Gemeenteraad, vastgelegd door de griffie";

    private final Herverdelingsverzoeken verzoeken;
    private final Budgetbesluiten besluiten;
    private final Wachtrij wachtrij;
    private final Grootboek grootboek;
    private final Budgetjaren jaren;
    private final Potnamen namen;

    Herverdeling(
            Herverdelingsverzoeken verzoeken,
            Budgetbesluiten besluiten,
            Wachtrij wachtrij,
            Grootboek grootboek,
            Budgetjaren jaren,
            Potnamen namen) {
        this.verzoeken = verzoeken;
        this.besluiten = besluiten;
        this.wachtrij = wachtrij;
        this.grootboek = grootboek;
        this.jaren = jaren;
        this.namen = namen;
    }

    /** A decision that the policy does not allow, with the field of the form that says so and a Dutch sentence. */
    public static class NietToegestaan extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String veld;

        NietToegestaan(String veld, String zin) {
            super(zin);
            this.veld = veld;
        }

        public String veld() {
            return veld;
        }
    }

    /**
     * Registers a request of the wethouder's own; its process is started by the caller.
     *
     * @return business key of the process
     * @throws NietToegestaan when the year is not open or the pot has an open request
     */
    public String begin(Pot naar) {
        eisOpen(naar.jaar(), "naarPot");
        grootboek.vergrendel(naar);
        if (verzoeken.open(naar).isPresent()) {
            throw new NietToegestaan(
                    "naarPot",
                    "Voor deze pot loopt al een herverdeling. Open de taak die er al is, of kies een andere pot.");
        }
        verzoeken.registreer(naar, true);
        return Herverdelingsverzoek.kenmerk(naar);
    }

    /** The pot for which money is asked. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Pot pot(String kenmerk) {
        return haal(kenmerk).pot();
    }

    /**
     * Records what the wethouder decides.
     *
     * @param toelichting why; may be empty when money is moved or the wijkagenda decides
     * @throws NietToegestaan when the policy does not allow it
     */
    public void beslis(String kenmerk, String stap, String account, Herverdelingskeuze keuze, String toelichting) {
        Overheveling overheveling = keuze.overheveling();
        if (overheveling != null) {
            eisOpen(overheveling.naar().jaar(), "herverdelen");
            bezwaar(overheveling).ifPresent(Herverdeling::weiger);
        } else if (keuze.anders() == Anders.RAADSVOORSTEL) {
            eisOpen(haal(kenmerk).pot().jaar(), "bijGeenHerverdeling");
        }
        if (overheveling == null && keuze.anders() != Anders.AGENDA && toelichting.isEmpty()) {
            throw new NietToegestaan(
                    "herverdelingMotivering",
                    "Schrijf op waarom er geen geld wordt verplaatst: wie wacht, moet dat kunnen lezen.");
        }
        besluiten.leg(kenmerk, stap, account, keuze.omschrijving(namen), ofNull(toelichting), keuze.inhoud());
    }

    /**
     * Records what the raad decided.
     *
     * @param centen what the raad gives; 0 when it gives nothing
     * @param toelichting may be empty when the raad gives money
     * @throws NietToegestaan when the year is not open, or a refusal has no reason
     */
    public void besloot(String kenmerk, String stap, String account, long centen, String toelichting) {
        Pot pot = haal(kenmerk).pot();
        if (centen > 0) {
            eisOpen(pot.jaar(), "raadAkkoord");
        } else if (toelichting.isEmpty()) {
            throw new NietToegestaan(
                    "raadToelichting", "Schrijf op waarom de raad geen geld geeft: wie wacht, moet dat kunnen lezen.");
        }
        besluiten.leg(
                kenmerk,
                stap,
                account,
                centen > 0
                        ? "De raad geeft " + Bedragen.tekst(centen) + " extra voor " + namen.van(pot) + "."
                        : "De raad geeft geen extra geld voor " + namen.van(pot) + ".",
                ofNull(toelichting),
                Inhoud.bedrag(centen));
    }

    /**
     * Carries out what the wethouder decided last: moves money and serves who waits, or tells them that no money comes.
     *
     * @param stap in which it was decided
     * @throws NietToegestaan when the giving pot holds too little by now
     */
    public Herverdelingsuitslag voerUit(String kenmerk, String stap) {
        Herverdelingsverzoek verzoek = haal(kenmerk);
        Besluit besluit = besluiten.haal(kenmerk, stap);
        Herverdelingskeuze keuze = Herverdelingskeuze.van(besluit.inhoud(), verzoek.pot());
        if (keuze.overheveling() == null && keuze.anders() == Anders.RAADSVOORSTEL) {
            return Herverdelingsuitslag.RAADSVOORSTEL;
        }
        return verzoeken.beslis(verzoek.pot(), () -> {
            if (keuze.overheveling() != null) {
                hevelOver(keuze.overheveling(), aanleiding(besluit, WETHOUDER, WETHOUDER + ", herverdeling"));
            } else {
                boolean afwijzen = keuze.anders() == Anders.AFWIJZEN;
                wijsAf(verzoek, afwijzen ? Budgetbesluit.AFGEWEZEN : Budgetbesluit.AGENDA, WETHOUDER, besluit);
            }
            return uitslag(verzoek);
        });
    }

    /**
     * Carries out what the raad decided last: adds money and serves who waits, or tells them that no money comes.
     *
     * @param stap in which it was recorded
     */
    public Herverdelingsuitslag verwerkRaadsbesluit(String kenmerk, String stap) {
        Herverdelingsverzoek verzoek = haal(kenmerk);
        Besluit besluit = besluiten.haal(kenmerk, stap);
        return verzoeken.beslis(verzoek.pot(), () -> {
            long centen = besluit.inhoud().bedrag();
            if (centen > 0) {
                grootboek.vulAan(verzoek.pot(), centen, aanleiding(besluit, RAAD, "Gemeenteraad"));
            } else {
                wijsAf(verzoek, Budgetbesluit.AFGEWEZEN, RAAD, besluit);
            }
            return uitslag(verzoek);
        });
    }

    private Optional<Bezwaar> bezwaar(Overheveling overheveling) {
        Optional<Potstand> geeft = grootboek.stand(overheveling.van());
        return geeft.isEmpty()
                ? Optional.of(new Bezwaar("vanPot", "Deze pot bestaat niet. Kies een andere pot."))
                : overheveling.bezwaar(geeft.get().vrij());
    }

    private void hevelOver(Overheveling overheveling, Aanleiding aanleiding) {
        if (!grootboek.hevelOver(overheveling.van(), overheveling.naar(), overheveling.centen(), aanleiding)) {
            throw new NietToegestaan(
                    "bedrag",
                    "In de gekozen pot is ondertussen te weinig geld over. Vul een lager bedrag in of kies een andere pot.");
        }
    }

    private void wijsAf(Herverdelingsverzoek verzoek, Budgetbesluit besluit, String functie, Besluit waarom) {
        wachtrij.wijsAf(verzoek.pot(), besluit, functie, waarom.account(), waarom.toelichting());
    }

    private Herverdelingsuitslag uitslag(Herverdelingsverzoek verzoek) {
        if (!wachtrij.wachtenden(verzoek.pot()).isEmpty()) {
            return Herverdelingsuitslag.NOG_TEKORT;
        }
        verzoeken.rondAf(verzoek);
        return Herverdelingsuitslag.KLAAR;
    }

    private void eisOpen(int jaar, String veld) {
        boolean gesloten = jaren.zoek(jaar)
                .orElseThrow(() -> new NietToegestaan(
                        veld, "Budgetjaar " + jaar + " is nog niet geopend. Wacht tot de begroting is vastgesteld."))
                .gesloten();
        if (gesloten) {
            throw new NietToegestaan(
                    veld, "Budgetjaar " + jaar + " is gesloten. Kies Nee: er kan geen geld meer bij of af.");
        }
        if (jaar < jaren.huidig()) {
            throw new NietToegestaan(
                    veld, "Budgetjaar " + jaar + " is voorbij. Kies Nee: er kan geen geld meer bij of af.");
        }
    }

    private Herverdelingsverzoek haal(String kenmerk) {
        return verzoeken.open(kenmerk).orElseThrow(() -> new IllegalStateException("No open request " + kenmerk));
    }

    private static void weiger(Bezwaar bezwaar) {
        throw new NietToegestaan(bezwaar.veld(), bezwaar.zin());
    }

    /** A request can be decided more than once; each decision is one entry. */
    private static Aanleiding aanleiding(Besluit besluit, String functie, String mandaat) {
        return new Aanleiding(
                "herverdeling/" + besluit.kenmerk() + "/" + besluit.id(),
                besluit.account(),
                functie,
                besluit.omschrijving(),
                mandaat);
    }

    private static @Nullable String ofNull(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
