package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.budgetjaar.Ontbrekendjaar;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in what the holders of a mandate decide over money: of a cluster, a partner or the wijkbudget (ROE-F4). */
@Service
public class Mandaatbesluiten {

    private final Financieringen financieringen;
    private final Mandaatvraag mandaten;
    private final Gemeente gemeente;
    private final Dossier dossier;
    private final Budgetjaren jaren;
    private final Grootboek grootboek;
    private final Ontbrekendjaar ontbrekendjaar;

    Mandaatbesluiten(
            Financieringen financieringen,
            Mandaatvraag mandaten,
            Gemeente gemeente,
            Dossier dossier,
            Budgetjaren jaren,
            Grootboek grootboek,
            Ontbrekendjaar ontbrekendjaar) {
        this.financieringen = financieringen;
        this.mandaten = mandaten;
        this.gemeente = gemeente;
        this.dossier = dossier;
        this.jaren = jaren;
        this.grootboek = grootboek;
        this.ontbrekendjaar = ontbrekendjaar;
    }

    /**
     * What was decided.
     *
     * @param terug not agreed, and back to the vakambtenaar; only for the wijkbudget
     * @param motivering reason in words; empty when none was given
     * @param voorwaarden conditions in words; empty when there are none
     */
    public record Oordeel(boolean akkoord, boolean terug, String motivering, String voorwaarden) {}

    /**
     * Who decides.
     *
     * @param account null when nobody is signed in: then he has no mandate
     */
    public record Beslisser(@Nullable String account, List<String> groepen) {}

    /**
     * Checks the mandate and keeps the decision.
     *
     * @return in which function it was decided, as people read it
     * @throws GeenMandaat when he has no mandate for this source, amount and wijk, or proposed it himself
     * @throws OnjuisteOpgave when a reason is missing, or the year or the pot is not there
     */
    public String beslis(Initiatief zaak, String bron, Oordeel oordeel, Beslisser beslisser) {
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        String account = vreemdeOgen(financiering, beslisser);
        Mandaat mandaat = mandaten.voor(zaak, financiering, bron);
        String functie = functie(mandaat, beslisser);
        if (!oordeel.akkoord() && oordeel.motivering().isBlank()) {
            throw new OnjuisteOpgave("akkoordMotivering", "Schrijf op waarom u niet akkoord gaat.");
        }
        if (bron.equals(Bron.WIJKBUDGET) && oordeel.akkoord()) {
            financieringen.kiesPot(financiering.id(), geopendePot(zaak, financiering));
        }
        financieringen.voegToe(
                financiering,
                new Financieringen.Besluitgegevens(
                        bron,
                        oordeel.akkoord(),
                        oordeel.terug(),
                        Mandaatvraag.bedrag(financiering.opgave(), bron),
                        account,
                        functie,
                        mandaat.omschrijving(gemeente),
                        ofNiets(oordeel.motivering()),
                        ofNiets(oordeel.voorwaarden())));
        if (!bron.equals(Bron.WIJKBUDGET)) {
            financieringen.wijzigBron(financiering.id(), bron, oordeel.akkoord() ? Stand.TOEGEKEND : Stand.AFGEWEZEN);
            vraagAlleenDeRest(zaak, financiering);
        }
        return functie;
    }

    private static String vreemdeOgen(Financiering financiering, Beslisser beslisser) {
        String account = beslisser.account();
        if (account == null) {
            throw new GeenMandaat("Log in met uw eigen account om hierover te beslissen.");
        }
        if (account.equals(financiering.voorgesteldDoor())) {
            throw new GeenMandaat(
                    "U deed dit voorstel zelf. Laat een collega met mandaat hierover beslissen en laat de taak los.");
        }
        return account;
    }

    private String functie(Mandaat mandaat, Beslisser beslisser) {
        String functie = gemeente.functie(mandaat.functie()).naam();
        if (beslisser.groepen().contains(mandaat.functie())) {
            return functie;
        }
        return Optional.ofNullable(mandaat.vervanger())
                .filter(beslisser.groepen()::contains)
                .map(vervanger -> gemeente.functie(vervanger).naam() + ", namens " + functie)
                .orElseThrow(() -> new GeenMandaat("U hebt geen mandaat voor dit besluit. Laat de taak los, zodat "
                        + functie + " hem kan oppakken."));
    }

    private Pot geopendePot(Initiatief zaak, Financiering financiering) {
        int jaar = jaren.huidig();
        boolean open = jaren.zoek(jaar).map(budget -> !budget.gesloten()).orElseGet(() -> ontbrekendjaar.vraag(jaar));
        if (!open) {
            boolean gesloten = jaren.zoek(jaar).filter(Budgetjaar::gesloten).isPresent();
            throw new OnjuisteOpgave(
                    "akkoord",
                    gesloten
                            ? "Budgetjaar " + jaar + " is gesloten. Wacht met deze taak tot het nieuwe jaar is geopend."
                            : "Budgetjaar " + jaar
                                    + " is nog niet geopend. Er staat nu een taak klaar om het te openen. Rond uw"
                                    + " taak daarna af.");
        }
        Potsoort soort =
                Optional.ofNullable(financiering.pot()).flatMap(Potsoort::zoek).orElse(Potsoort.INITIATIEVEN);
        Pot pot = new Pot(jaar, zaak.wijk(), soort);
        if (grootboek.stand(pot).isEmpty()) {
            throw new OnjuisteOpgave(
                    "akkoord",
                    "De wijk " + gemeente.wijk(zaak.wijk()).naam() + " heeft in " + jaar + " geen pot ‘" + soort.naam()
                            + "’. Vraag de beheerder om de verdeling na te kijken.");
        }
        return pot;
    }

    /** What other sources give needs not come from the wijkbudget as well (ROE-F1). */
    private void vraagAlleenDeRest(Initiatief zaak, Financiering eerder) {
        Long gevraagd = Bronnenvoorstel.nodig(dossier, zaak.kenmerk(), eerder.opgave());
        if (gevraagd == null || eerder.opgave().gevraagdWijkbudget() == 0) {
            return;
        }
        long elders =
                financieringen.haal(zaak.kenmerk()).opgave().metWijkbudget(0).totaal();
        financieringen.wijzigWijkbudget(
                eerder.id(), Math.min(eerder.opgave().gevraagdWijkbudget(), Math.max(0, gevraagd - elders)));
    }

    private static @Nullable String ofNiets(String tekst) {
        return tekst.isBlank() ? null : tekst;
    }
}
