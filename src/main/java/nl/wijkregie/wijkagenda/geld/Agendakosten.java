package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Medewerkers;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.GeenMandaat;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Agendamandaat.Bevoegdheid;
import nl.wijkregie.wijkagenda.geld.Kostenboek.Kosten;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Costs of making the agenda, which its pot pays too (ROE-F15). Amounts are cents. */
@Component
public class Agendakosten {

    private static final String AGENDA = "agenda";
    private static final String OMSCHRIJVING = "kostenOmschrijving";
    private static final String BEDRAG = "kostenBedrag";
    private static final String AKKOORD = "akkoord";
    private static final String MOTIVERING = "akkoordMotivering";
    private static final int LANGSTE_OMSCHRIJVING = 500;
    private static final int LANGSTE_MOTIVERING = 5000;
    private static final long HOOGSTE_BEDRAG = 1_000_000_00L;

    private final Kostenboek boek;
    private final Wijkagendas agendas;
    private final Agendapot potten;
    private final Agendamandaat mandaat;
    private final Grootboek grootboek;
    private final Betalingen betalingen;
    private final Gemeente gemeente;
    private final Geldberichten berichten;
    private final Medewerkers medewerkers;

    Agendakosten(
            Kostenboek boek,
            Wijkagendas agendas,
            Agendapot potten,
            Agendamandaat mandaat,
            Grootboek grootboek,
            Betalingen betalingen,
            Gemeente gemeente,
            Geldberichten berichten,
            Medewerkers medewerkers) {
        this.boek = boek;
        this.agendas = agendas;
        this.potten = potten;
        this.mandaat = mandaat;
        this.grootboek = grootboek;
        this.betalingen = betalingen;
        this.gemeente = gemeente;
        this.berichten = berichten;
        this.medewerkers = medewerkers;
    }

    /**
     * Notes costs that somebody of the wijkcoalitie asks for; returns their kenmerk {@code <agenda>-K<nr>}.
     *
     * @throws OnjuisteAgenda when there is no such agenda, the description or the amount is wrong, or the year has no open pot
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String meld(String agenda, String omschrijving, long centen, String account) {
        Wijkagenda wijkagenda = agendas.zoek(agenda)
                .filter(gevonden -> gevonden.status() != Agendastatus.GESTOPT)
                .orElseThrow(() -> new OnjuisteAgenda(AGENDA, "Kies een wijkagenda uit de lijst."));
        String tekst = omschrijving.strip();
        if (tekst.isEmpty() || tekst.length() > LANGSTE_OMSCHRIJVING) {
            throw new OnjuisteAgenda(
                    OMSCHRIJVING, "Schrijf in hoogstens " + LANGSTE_OMSCHRIJVING + " tekens op waar het geld voor is.");
        }
        if (centen <= 0 || centen > HOOGSTE_BEDRAG) {
            throw new OnjuisteAgenda(
                    BEDRAG,
                    "Vul een bedrag in van meer dan € 0,00 en hoogstens " + Bedragen.tekst(HOOGSTE_BEDRAG) + ".");
        }
        Pot pot = potten.vanNu(wijkagenda.wijk());
        potten.eisOpen(pot, BEDRAG);
        return boek.voegToe(agenda, tekst, centen, pot.jaar(), account);
    }

    /**
     * The manager decides; with consent the pot of this year is reserved and settled, and a payment to the cluster of the
     * mandate is put ready in the name of who asked.
     *
     * @param groepen groups of the account
     * @throws OnjuisteAgenda when a refusal has no reason, the year is not open or the pot holds too little
     * @throws GeenMandaat without the mandate (ROE-F4), or when this account asked for it
     * @throws IllegalStateException when there are no such costs, or it was decided before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beslis(String kenmerk, boolean akkoord, String motivering, String account, List<String> groepen) {
        Kosten kosten = boek.vergrendel(kenmerk)
                .filter(gevonden -> gevonden.akkoord() == null)
                .orElseThrow(() -> new IllegalStateException("No costs " + kenmerk + " that wait for a decision"));
        String wijk = agendas.haal(kosten.agenda()).wijk();
        Bevoegdheid bevoegdheid = mandaat.eis(wijk, kosten.bedrag(), groepen);
        if (account.equals(kosten.gemeldDoor())) {
            throw new GeenMandaat(
                    "U vroeg dit geld zelf. Laat een collega met mandaat hierover beslissen en laat de taak los.");
        }
        String reden = motivering.strip();
        if (!akkoord && reden.isEmpty()) {
            throw new OnjuisteAgenda(MOTIVERING, "Schrijf op waarom u niet akkoord gaat.");
        }
        if (reden.length() > LANGSTE_MOTIVERING) {
            throw new OnjuisteAgenda(MOTIVERING, "Schrijf hoogstens " + LANGSTE_MOTIVERING + " tekens.");
        }
        Pot pot = potten.vanNu(wijk);
        if (akkoord) {
            betaal(kosten, pot, account, bevoegdheid);
        }
        boek.besluit(kenmerk, akkoord, akkoord ? pot.jaar() : kosten.jaar(), reden, account);
        berichten.kostenBesloten(kosten, akkoord, reden);
    }

    /** Groups that hold the mandate over these costs, the function itself first; empty when there are no such costs. */
    public List<String> bevoegden(String kenmerk) {
        return boek.zoek(kenmerk)
                .map(kosten -> mandaat.voor(agendas.haal(kosten.agenda()).wijk(), kosten.bedrag())
                        .groepen())
                .orElse(List.of());
    }

    private void betaal(Kosten kosten, Pot pot, String account, Bevoegdheid bevoegdheid) {
        long vrij = potten.vergrendel(pot, AKKOORD);
        Aanleiding aanleiding = new Aanleiding(
                "agendakosten/" + kosten.kenmerk(),
                account,
                bevoegdheid.functie(),
                "Kosten van het maken van wijkagenda " + kosten.agenda(),
                bevoegdheid.mandaat());
        if (kosten.bedrag() > vrij || !grootboek.reserveer(pot, kosten.kenmerk(), kosten.bedrag(), aanleiding)) {
            throw new OnjuisteAgenda(
                    AKKOORD,
                    "In " + potten.naam(pot) + " is " + Bedragen.tekst(vrij) + " vrij. U komt "
                            + Bedragen.tekst(kosten.bedrag() - vrij)
                            + " tekort. Wacht tot de pot is aangevuld of ga niet akkoord.");
        }
        grootboek.stelVast(
                pot, kosten.kenmerk(), kosten.bedrag(), aanleiding.met(aanleiding.sleutel() + "/vaststelling"));
        betalingen.zetInternKlaar(
                pot,
                kosten.kenmerk(),
                mandaat.cluster(mandaat.voor(pot.wijk(), kosten.bedrag())),
                kosten.bedrag(),
                kosten.gemeldDoor());
    }

    /**
     * Readable text about these costs and the pot, for the form.
     *
     * @throws IllegalStateException when there are no such costs
     */
    @Transactional(readOnly = true)
    public String overzicht(String kenmerk) {
        Kosten kosten =
                boek.zoek(kenmerk).orElseThrow(() -> new IllegalStateException("There are no costs " + kenmerk));
        Wijkagenda agenda = agendas.haal(kosten.agenda());
        Pot pot = potten.vanNu(agenda.wijk());
        Optional<Long> vrij = grootboek.stand(pot).map(Potstand::vrij);
        return String.join(
                "\n\n",
                "Wijkagenda " + gemeente.wijk(agenda.wijk()).naam() + " " + agenda.jaar() + ": "
                        + kosten.omschrijving(),
                "Gevraagd: " + Bedragen.tekst(kosten.bedrag()) + ", door " + vrager(kosten) + ".",
                vrij.map(centen -> "In " + potten.naam(pot) + " is " + Bedragen.tekst(centen) + " vrij.")
                        .orElse("Budgetjaar " + pot.jaar() + " is niet open voor deze wijk."));
    }

    /** Who asked, as colleagues know them; an account says nothing to a reader. */
    private String vrager(Kosten kosten) {
        return medewerkers
                .zoek(kosten.gemeldDoor())
                .map(Medewerkers.Medewerker::naam)
                .orElse("een collega");
    }
}
