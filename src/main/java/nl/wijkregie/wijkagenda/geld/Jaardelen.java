package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import java.util.OptionalInt;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.GeenMandaat;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Agendamandaat.Bevoegdheid;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Parts of measures that a later year's pot pays, on condition (ROE-G5, ROE-F10). */
@Component
public class Jaardelen {

    private static final String VELD = "akkoord";

    private final Maatregelgelden gelden;
    private final Maatregelen maatregelen;
    private final Wijkagendas agendas;
    private final Geldhouder houder;
    private final Agendapot potten;
    private final Agendamandaat mandaat;
    private final Grootboek grootboek;
    private final Geldberichten berichten;

    Jaardelen(
            Maatregelgelden gelden,
            Maatregelen maatregelen,
            Wijkagendas agendas,
            Geldhouder houder,
            Agendapot potten,
            Agendamandaat mandaat,
            Grootboek grootboek,
            Geldberichten berichten) {
        this.gelden = gelden;
        this.maatregelen = maatregelen;
        this.agendas = agendas;
        this.houder = houder;
        this.potten = potten;
        this.mandaat = mandaat;
        this.grootboek = grootboek;
        this.berichten = berichten;
    }

    /** First year that still is conditional, or empty. */
    @Transactional(readOnly = true)
    public OptionalInt volgende(String maatregel) {
        return gelden.van(maatregel).stream()
                .filter(geld -> geld.stand() == Stand.VOORWAARDELIJK)
                .mapToInt(Maatregelgeld::jaar)
                .min();
    }

    /**
     * The manager decides on the part of a year.
     *
     * @param groepen groups of the account
     * @throws OnjuisteAgenda when a refusal has no reason, the year is not open, it is not that year yet or no longer, or the
     *     pot holds too little
     * @throws GeenMandaat without the mandate (ROE-F4), or when this account worked the measure out itself
     * @throws IllegalStateException when that year has no conditional part
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beslis(
            String maatregel, int jaar, boolean akkoord, String motivering, String account, List<String> groepen) {
        Maatregel vast = maatregelen.haal(maatregel);
        String wijk = agendas.haal(vast.agenda()).wijk();
        Maatregelgeld deel = gelden.vergrendel(maatregel, jaar)
                .filter(geld -> geld.stand() == Stand.VOORWAARDELIJK)
                .orElseThrow(() -> new IllegalStateException(maatregel + " has no conditional part in " + jaar));
        Bevoegdheid bevoegdheid = mandaat.eis(wijk, deel.bedrag(), groepen);
        if (account.equals(vast.uitgewerktDoor())) {
            throw new GeenMandaat("U werkte deze maatregel zelf uit. Laat een collega met mandaat hierover beslissen en"
                    + " laat de taak los.");
        }
        if (akkoord) {
            Pot pot = pot(wijk, jaar);
            reserveer(vast, deel, pot, account, bevoegdheid);
        } else if (motivering.isBlank()) {
            throw new OnjuisteAgenda("akkoordMotivering", "Schrijf op waarom u niet akkoord gaat.");
        } else {
            gelden.wijzig(deel, Stand.GEWEIGERD, deel.houder());
            berichten.jaardeelKomtNiet(vast, deel, motivering);
        }
    }

    /** Groups that hold the mandate over the part of this year, the function itself first; empty when there is no part. */
    public List<String> bevoegden(String maatregel, int jaar) {
        String wijk = agendas.haal(maatregelen.haal(maatregel).agenda()).wijk();
        return gelden.van(maatregel).stream()
                .filter(deel -> deel.jaar() == jaar)
                .findFirst()
                .map(deel -> mandaat.voor(wijk, deel.bedrag()).groepen())
                .orElse(List.of());
    }

    private Pot pot(String wijk, int jaar) {
        Pot pot = potten.vanNu(wijk);
        if (jaar > pot.jaar()) {
            throw new OnjuisteAgenda(
                    VELD, "Dit deel is van " + jaar + ". Wacht met deze taak tot dat jaar is begonnen.");
        }
        if (jaar < pot.jaar()) {
            throw new OnjuisteAgenda(
                    VELD,
                    "Dit deel is van " + jaar
                            + " en dat jaar is voorbij. Ga niet akkoord; is er nog geld nodig, dan kan de"
                            + " wijkcoalitie het tussentijds op de agenda zetten.");
        }
        return pot;
    }

    private void reserveer(Maatregel maatregel, Maatregelgeld deel, Pot pot, String account, Bevoegdheid bevoegdheid) {
        long vrij = potten.vergrendel(pot, VELD);
        String bij = houder.bijJaardeel(maatregel);
        Aanleiding aanleiding = new Aanleiding(
                "jaardeel/" + maatregel.kenmerk() + "/" + deel.jaar(),
                account,
                bevoegdheid.functie(),
                "Deel van " + deel.jaar() + " van maatregel " + maatregel.kenmerk() + " toegekend",
                bevoegdheid.mandaat());
        if (deel.bedrag() > vrij || !grootboek.reserveer(pot, bij, deel.bedrag(), aanleiding)) {
            throw new OnjuisteAgenda(
                    VELD,
                    "In " + potten.naam(pot) + " is " + Bedragen.tekst(vrij) + " vrij. Er is "
                            + Bedragen.tekst(deel.bedrag())
                            + " nodig. U komt " + Bedragen.tekst(deel.bedrag() - vrij)
                            + " tekort. Wacht tot de pot is aangevuld of ga niet akkoord.");
        }
        gelden.wijzig(deel, Stand.GERESERVEERD, bij);
    }
}
