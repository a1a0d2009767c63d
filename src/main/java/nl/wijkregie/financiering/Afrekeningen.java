package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Verplichting;
import org.springframework.stereotype.Service;

/** Settles what was granted after the account (ROE-E0, ROE-E4), and what the municipality spent on a verzoek (ROE-D5). */
@Service
public class Afrekeningen {

    private static final String FUNCTIE = "Vakambtenaar";

    private final Financieringen financieringen;
    private final Grootboek grootboek;
    private final Betalingen betalingen;
    private final Tijdlijn tijdlijn;

    Afrekeningen(Financieringen financieringen, Grootboek grootboek, Betalingen betalingen, Tijdlijn tijdlijn) {
        this.financieringen = financieringen;
        this.grootboek = grootboek;
        this.betalingen = betalingen;
        this.tijdlijn = tijdlijn;
    }

    /**
     * Settles the contribution to residents.
     *
     * @param vastgesteld cents; empty when nothing was filled in
     * @throws OnjuisteOpgave when more is settled than was granted or needed
     */
    public void stelVast(Initiatief zaak, OptionalLong vastgesteld, long werkelijkeKosten, String account) {
        Optional<Verplichting> toegekend = toegekend(zaak.kenmerk());
        Vaststelling vaststelling = new Vaststelling(
                toegekend.map(Verplichting::totaal).orElse(0L),
                toegekend.isPresent() ? andereBronnen(zaak.kenmerk()) : 0);
        vaststelling.bezwaar(vastgesteld, werkelijkeKosten).ifPresent(bezwaar -> {
            throw new OnjuisteOpgave(List.of(bezwaar));
        });
        toegekend.ifPresent(
                verplichting -> rekenAf(verplichting, vastgesteld.orElse(0), Betalingen.Soort.EINDBETALING, account));
    }

    /**
     * Settles what the municipality spent on a verzoek; it goes to the cluster that did the work.
     *
     * @param besteed cents; empty counts as nothing: the reservation is then released
     * @throws OnjuisteOpgave when more was spent than was granted
     */
    public void rekenVerzoekAf(Initiatief zaak, OptionalLong besteed, String account) {
        Optional<Verplichting> toegekend = toegekend(zaak.kenmerk());
        long bedrag = besteed.orElse(0);
        long hoogstens = toegekend.map(Verplichting::totaal).orElse(0L);
        if (bedrag > hoogstens) {
            throw new OnjuisteOpgave(
                    "besteedBedrag",
                    hoogstens == 0
                            ? "Er is geen geld toegekend. Laat het bestede bedrag leeg of vul 0 in."
                            : "Er is " + Bedragen.tekst(hoogstens) + " toegekend. Vul dat bedrag of minder in.");
        }
        toegekend.ifPresent(verplichting -> rekenAf(verplichting, bedrag, Betalingen.Soort.INTERN, account));
    }

    /** What a case was granted of a pot and not yet settled, or empty. */
    Optional<Verplichting> toegekend(String kenmerk) {
        return financieringen
                .laatste(kenmerk)
                .filter(financiering -> !financiering.gesloten())
                .flatMap(financiering -> grootboek.verplichting(kenmerk));
    }

    private long andereBronnen(String kenmerk) {
        return financieringen
                .laatste(kenmerk)
                .map(financiering -> financiering.opgave().bronnen().stream()
                        .filter(bron -> bron.stand() == Stand.TOEGEKEND)
                        .mapToLong(Bronstand::bedrag)
                        .sum())
                .orElse(0L);
    }

    private void rekenAf(Verplichting verplichting, long vastgesteld, Betalingen.Soort soort, String account) {
        String kenmerk = verplichting.kenmerk();
        Financiering financiering = financieringen.laatste(kenmerk).orElseThrow();
        betalingen.laatVervallen(kenmerk);
        Afrekening afrekening = Afrekening.van(vastgesteld, verplichting.besteed());
        grootboek.stelVast(
                verplichting.pot(),
                kenmerk,
                afrekening.teBetalen(),
                new Aanleiding(
                        "vaststelling/" + kenmerk + "/" + financiering.id(),
                        account,
                        FUNCTIE,
                        "Bijdrage vastgesteld na het verslag",
                        null));
        if (afrekening.teBetalen() > 0) {
            betalingen.zetKlaar(verplichting.pot(), kenmerk, soort, afrekening.teBetalen(), account);
        }
        if (afrekening.terug() > 0) {
            betalingen.vraagTerug(verplichting.pot(), kenmerk, afrekening.terug(), account);
        }
        financieringen.sluit(financiering.id(), vastgesteld, afrekening.terug());
        tijdlijn.schrijf(
                kenmerk, "geld", "Bijdrage vastgesteld: " + Bedragen.tekst(vastgesteld), FUNCTIE, account, null);
    }
}
