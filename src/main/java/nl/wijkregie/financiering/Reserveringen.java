package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.herverdeling.Wachtrij;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkagenda.geld.Agendageld;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reserves the money that was agreed, and releases it when it is not needed any more (ROE-F8, ROE-F10). */
@Service
public class Reserveringen {

    private static final String SOORT = "geld";
    private static final String SYSTEEM = "Wijkregie";

    private final Financieringen financieringen;
    private final Wachtrij wachtrij;
    private final Grootboek grootboek;
    private final Toekenningen toekenningen;
    private final Betalingen betalingen;
    private final Tijdlijn tijdlijn;
    private final Agendageld agendageld;

    Reserveringen(
            Financieringen financieringen,
            Wachtrij wachtrij,
            Grootboek grootboek,
            Toekenningen toekenningen,
            Betalingen betalingen,
            Tijdlijn tijdlijn,
            Agendageld agendageld) {
        this.financieringen = financieringen;
        this.wachtrij = wachtrij;
        this.grootboek = grootboek;
        this.toekenningen = toekenningen;
        this.betalingen = betalingen;
        this.tijdlijn = tijdlijn;
        this.agendageld = agendageld;
    }

    /** What came of a decision over the wijkbudget; its code is the process variable. */
    public enum Uitkomst {
        GERESERVEERD("gereserveerd"),
        /** The pot holds too little: the case waits in the order of asking. */
        TEKORT("tekort"),
        AFGEWEZEN("afgewezen"),
        BRONNEN("bronnen");

        private final String code;

        Uitkomst(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Carries out the last decision over the wijkbudget.
     *
     * @throws nl.wijkregie.wijkbudget.JaarNietOpen when the year was closed after the decision was checked
     */
    public Uitkomst reserveer(Initiatief zaak) {
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        Mandaatbesluit besluit = financieringen
                .besluit(financiering.id(), Bron.WIJKBUDGET)
                .orElseThrow(() -> new IllegalStateException("Over het wijkbudget is niets besloten"));
        if (!besluit.akkoord()) {
            return besluit.terug() ? Uitkomst.BRONNEN : Uitkomst.AFGEWEZEN;
        }
        Pot pot = pot(zaak, financiering);
        boolean gereserveerd = wachtrij.reserveerOfSluitAan(
                pot,
                zaak.kenmerk(),
                besluit.bedrag(),
                new Aanleiding(
                        "reservering/" + zaak.kenmerk() + "/" + financiering.id() + "/" + besluit.id(),
                        besluit.account(),
                        besluit.functie(),
                        "Bijdrage toegekend",
                        besluit.mandaat()));
        tijdlijn.schrijf(
                zaak.kenmerk(),
                SOORT,
                (gereserveerd ? "Geld gereserveerd: " : "Te weinig in de pot, de zaak wacht op: ")
                        + Bedragen.tekst(besluit.bedrag()) + ", pot "
                        + pot.soort().naam() + " " + pot.jaar(),
                besluit.functie(),
                besluit.account(),
                null);
        return gereserveerd ? Uitkomst.GERESERVEERD : Uitkomst.TEKORT;
    }

    private static Pot pot(Initiatief zaak, Financiering financiering) {
        Integer jaar = financiering.jaar();
        Potsoort soort = Optional.ofNullable(financiering.pot())
                .flatMap(Potsoort::zoek)
                .orElseThrow(() -> new IllegalStateException("Er is geen pot gekozen voor " + zaak.kenmerk()));
        if (jaar == null) {
            throw new IllegalStateException("Er is geen budgetjaar gekozen voor " + zaak.kenmerk());
        }
        return new Pot(jaar, zaak.wijk(), soort);
    }

    /** Keeps how the search for money ended; returns whether money of a pot is reserved now. */
    public boolean rondAf(String kenmerk, String uitslag) {
        financieringen.rondAf(kenmerk, uitslag);
        return gereserveerd(kenmerk) > 0;
    }

    /**
     * Releases what a case holds: it leaves the queue, payments that are not released are cancelled, and what was paid in
     * advance is asked back. Where no money was looked for, or all was settled before, only what a wijkagenda reserved for the
     * case goes back.
     *
     * @param account who ended the case, or null for the process itself
     */
    public void geefVrij(String kenmerk, @Nullable String account) {
        Financiering financiering = financieringen.laatste(kenmerk).orElse(null);
        if (financiering == null || financiering.gesloten()) {
            geefAgendageldVrij(kenmerk, account);
            return;
        }
        // Orders before the ledger, as a release of payments does: two orders of locking could wait for each other.
        betalingen.laatVervallen(kenmerk);
        wachtrij.verlaat(kenmerk);
        String wie = account == null ? SYSTEEM : account;
        List<Toekenning> houdt = toekenningen.van(kenmerk);
        long vrij = houdt.stream()
                .mapToLong(toekenning -> geefVrij(financiering, toekenning, wie))
                .sum();
        long terug = houdt.stream().mapToLong(Toekenning::betaald).sum();
        houdt.stream()
                .filter(toekenning -> toekenning.betaald() > 0)
                .forEach(toekenning -> betalingen.vraagTerug(toekenning.pot(), kenmerk, toekenning.betaald(), wie));
        financieringen.sluit(financiering.id(), null, terug);
        agendageld.vrijgevallen(kenmerk);
        schrijfVrijval(kenmerk, vrij, account);
    }

    /** A wijkagenda reserves before the case looks for money: a case that ends in between gives it back all the same. */
    private void geefAgendageldVrij(String kenmerk, @Nullable String account) {
        long vrij = grootboek.verplichtingen(kenmerk).stream()
                .filter(verplichting -> verplichting.gereserveerd() > 0)
                .mapToLong(verplichting ->
                        geefVrij(verplichting.pot(), kenmerk, "agenda", account == null ? SYSTEEM : account))
                .sum();
        if (vrij > 0) {
            agendageld.vrijgevallen(kenmerk);
        }
        schrijfVrijval(kenmerk, vrij, account);
    }

    private void schrijfVrijval(String kenmerk, long vrij, @Nullable String account) {
        if (vrij > 0) {
            tijdlijn.schrijf(
                    kenmerk, SOORT, "Reservering vrijgegeven: " + Bedragen.tekst(vrij), SYSTEEM, account, null);
        }
    }

    private long geefVrij(Financiering financiering, Toekenning toekenning, String wie) {
        return toekenning.gereserveerd() == 0
                ? 0
                : geefVrij(toekenning.pot(), financiering.kenmerk(), String.valueOf(financiering.id()), wie);
    }

    private long geefVrij(Pot pot, String kenmerk, String zoektocht, String wie) {
        return grootboek.geefVrij(
                pot,
                kenmerk,
                new Aanleiding(
                        "vrijval/" + kenmerk + "/" + zoektocht + "/" + pot.jaar() + "-"
                                + pot.soort().code(),
                        wie,
                        SYSTEEM,
                        "Het geld is niet meer nodig voor deze zaak",
                        null));
    }

    private long gereserveerd(String kenmerk) {
        return toekenningen.van(kenmerk).stream()
                .mapToLong(Toekenning::gereserveerd)
                .sum();
    }
}
