package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.geld.Agendageld;
import nl.wijkregie.wijkagenda.geld.Agendageld.Deelbesluit;
import nl.wijkregie.wijkagenda.geld.Agendageld.Toegekend;
import org.springframework.stereotype.Service;

/**
 * Takes over what an adopted wijkagenda gave to a case: who holds a mandate decided there already, so that nobody is asked
 * again (ROE-F3, ROE-F4, ROE-G5). What follows is as for any money: letter, advance, settlement.
 */
@Service
public class Agendafinanciering {

    private static final String SYSTEEM = "wijkregie";
    private static final String FUNCTIE = "Wijkregie";

    private final Agendageld agendageld;
    private final Financieringen financieringen;
    private final Tijdlijn tijdlijn;

    Agendafinanciering(Agendageld agendageld, Financieringen financieringen, Tijdlijn tijdlijn) {
        this.agendageld = agendageld;
        this.financieringen = financieringen;
        this.tijdlijn = tijdlijn;
    }

    /**
     * Keeps the agenda's money as the sources of this case, with the judgements as decisions.
     *
     * @return false when the agenda gave nothing, or only on condition: then nothing is written and the sources are looked at
     */
    public boolean neemOver(Initiatief zaak) {
        Optional<Toegekend> toegekend = agendageld.voor(zaak.kenmerk());
        toegekend.ifPresent(geld -> neemOver(zaak, geld));
        return toegekend.isPresent();
    }

    /** Whether the agenda promised wijkbudget of a year that has to begin first (ROE-F10): until then no pot is asked. */
    boolean wachtOpJaar(String kenmerk) {
        return agendageld.voorwaardelijk(kenmerk).isPresent();
    }

    /** What the agenda promised on condition, for the vakambtenaar; empty when it promised nothing. */
    String voorwaarde(String kenmerk) {
        return agendageld
                .voorwaardelijk(kenmerk)
                .map(geld -> "De wijkagenda belooft " + Bedragen.tekst(geld.bedrag()) + " uit het wijkbudget van "
                        + geld.jaar() + ". De manager beslist daarover in dat jaar. Betaalt geen andere bron? Laat deze"
                        + " taak dan staan tot het deel van " + geld.jaar() + " is toegekend en rond haar daarna af.")
                .orElse("");
    }

    private void neemOver(Initiatief zaak, Toegekend geld) {
        String door = geld.voorgesteldDoor() == null ? SYSTEEM : geld.voorgesteldDoor();
        financieringen.leg(zaak.kenmerk(), opgave(geld), door);
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        if (geld.pot() != null) {
            financieringen.kiesPot(financiering.id(), geld.pot());
        }
        geld.besluiten().forEach(besluit -> financieringen.voegToe(financiering, besluit(besluit)));
        tijdlijn.schrijf(
                zaak.kenmerk(),
                "geld",
                "Geld geregeld in de wijkagenda, maatregel " + geld.maatregel() + ": "
                        + Bedragen.tekst(financiering.opgave().totaal()),
                FUNCTIE,
                null,
                null);
    }

    private static Bronopgave opgave(Toegekend geld) {
        List<Bronstand> bronnen = Bronnen.OPGEGEVEN.stream()
                .map(bron -> stand(bron, geld.overig().getOrDefault(bron, 0L)))
                .toList();
        return new Bronopgave(
                bronnen,
                geld.wijkbudget(),
                null,
                null,
                BijTeWeinig.VRAGEN,
                geld.partner(),
                null,
                "Het geld is geregeld in de wijkagenda, maatregel " + geld.maatregel() + ".");
    }

    private static Bronstand stand(String bron, long centen) {
        return new Bronstand(bron, centen > 0 ? Stand.TOEGEKEND : Stand.NIET_PASSEND, centen);
    }

    private static Financieringen.Besluitgegevens besluit(Deelbesluit besluit) {
        Oordeel oordeel = besluit.oordeel();
        return new Financieringen.Besluitgegevens(
                besluit.bron(),
                true,
                false,
                besluit.bedrag(),
                oordeel.account(),
                oordeel.functie(),
                oordeel.mandaat() == null ? oordeel.functie() : oordeel.mandaat(),
                oordeel.motivering().isBlank() ? null : oordeel.motivering(),
                null);
    }
}
