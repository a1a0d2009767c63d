package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkagenda.geld.Agendageld;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import org.springframework.stereotype.Service;

/** Settles what was granted after the account (ROE-E0, ROE-E4), and what the municipality spent on a verzoek (ROE-D5). */
@Service
public class Afrekeningen {

    private static final String FUNCTIE = "Vakambtenaar";

    private final Financieringen financieringen;
    private final Grootboek grootboek;
    private final Toekenningen toekenningen;
    private final Betalingen betalingen;
    private final Tijdlijn tijdlijn;
    private final Agendageld agendageld;

    Afrekeningen(
            Financieringen financieringen,
            Grootboek grootboek,
            Toekenningen toekenningen,
            Betalingen betalingen,
            Tijdlijn tijdlijn,
            Agendageld agendageld) {
        this.financieringen = financieringen;
        this.grootboek = grootboek;
        this.toekenningen = toekenningen;
        this.betalingen = betalingen;
        this.tijdlijn = tijdlijn;
        this.agendageld = agendageld;
    }

    /**
     * Settles the contribution to residents.
     *
     * @param vastgesteld cents; empty when nothing was filled in
     * @param laterGeld what sources gave that had not answered yet when the wijkbudget was asked, in cents
     * @throws OnjuisteOpgave when more is settled than was granted or needed
     */
    public void stelVast(
            Initiatief zaak, OptionalLong vastgesteld, long werkelijkeKosten, long laterGeld, String account) {
        Optional<Toekenning> toegekend = toegekend(zaak.kenmerk());
        Vaststelling vaststelling = new Vaststelling(
                toegekend.map(Toekenning::totaal).orElse(0L),
                toegekend.isPresent() ? andereBronnen(zaak.kenmerk()) + laterGeld : 0);
        vaststelling.bezwaar(vastgesteld, werkelijkeKosten).ifPresent(bezwaar -> {
            throw new OnjuisteOpgave(List.of(bezwaar));
        });
        toegekend.ifPresent(
                toekenning -> rekenAf(toekenning, vastgesteld.orElse(0), Betalingen.Soort.EINDBETALING, account));
    }

    /**
     * Settles what the municipality spent on a verzoek; it goes to the cluster that did the work.
     *
     * @param besteed cents; empty counts as nothing: the reservation is then released
     * @throws OnjuisteOpgave when more was spent than was granted
     */
    public void rekenVerzoekAf(Initiatief zaak, OptionalLong besteed, String account) {
        Optional<Toekenning> toegekend = toegekend(zaak.kenmerk());
        long bedrag = besteed.orElse(0);
        long hoogstens = toegekend.map(Toekenning::totaal).orElse(0L);
        if (bedrag > hoogstens) {
            throw new OnjuisteOpgave(
                    "besteedBedrag",
                    hoogstens == 0
                            ? "Er is geen geld toegekend. Laat het bestede bedrag leeg of vul 0 in."
                            : "Er is " + Bedragen.tekst(hoogstens) + " toegekend. Vul dat bedrag of minder in.");
        }
        toegekend.ifPresent(toekenning -> rekenAf(toekenning, bedrag, Betalingen.Soort.INTERN, account));
    }

    /** What a case was granted of a pot and not yet settled, or empty. */
    Optional<Toekenning> toegekend(String kenmerk) {
        return financieringen
                .laatste(kenmerk)
                .filter(financiering -> !financiering.gesloten())
                .flatMap(financiering -> toekenningen.van(kenmerk).stream().findFirst());
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

    private void rekenAf(Toekenning eerder, long vastgesteld, Betalingen.Soort soort, String account) {
        String kenmerk = eerder.kenmerk();
        Financiering financiering = financieringen.laatste(kenmerk).orElseThrow();
        betalingen.laatVervallen(kenmerk);
        // Read again: the advance can have been released at this very moment; from here on it cannot.
        Toekenning toekenning = toegekend(kenmerk).orElse(eerder);
        Afrekening afrekening = Afrekening.van(vastgesteld, toekenning.betaald());
        grootboek.stelVast(
                toekenning.pot(),
                kenmerk,
                afrekening.teBetalen(),
                new Aanleiding(
                        "vaststelling/" + kenmerk + "/" + financiering.id(),
                        account,
                        FUNCTIE,
                        "Bijdrage vastgesteld na het verslag",
                        null));
        if (afrekening.teBetalen() > 0) {
            betalingen.zetKlaar(toekenning.pot(), kenmerk, soort, afrekening.teBetalen(), account);
        }
        if (afrekening.terug() > 0) {
            betalingen.vraagTerug(toekenning.pot(), kenmerk, afrekening.terug(), account);
        }
        financieringen.sluit(financiering.id(), vastgesteld, afrekening.terug());
        agendageld.afgerekend(kenmerk);
        tijdlijn.schrijf(
                kenmerk, "geld", "Bijdrage vastgesteld: " + Bedragen.tekst(vastgesteld), FUNCTIE, account, null);
    }
}
