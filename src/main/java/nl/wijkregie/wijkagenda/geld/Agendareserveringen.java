package nl.wijkregie.wijkagenda.geld;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import nl.wijkregie.wijkagenda.geld.Potvraag.Deel;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reserves the agenda pot for the measures of a round: all or nothing (ROE-G5, ROE-F8). Writing takes part in the caller's transaction. */
@Component
public class Agendareserveringen {

    /** Field of the form in which the College decides. */
    private static final String VELD = "vastgesteld";

    /** Only the College adopts (ROE-G8). */
    private static final String COLLEGE = "college";

    private static final Set<Maatregelstatus> VOORBIJ = EnumSet.of(
            Maatregelstatus.AFGEVALLEN, Maatregelstatus.VERVALLEN, Maatregelstatus.UITGEVOERD, Maatregelstatus.GESTOPT);

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Oordelen oordelen;
    private final Maatregelgelden gelden;
    private final Geldhouder houder;
    private final Agendapot potten;
    private final LaterePotten later;
    private final Agendamandaat mandaat;
    private final Grootboek grootboek;
    private final Gemeente gemeente;

    Agendareserveringen(
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Oordelen oordelen,
            Maatregelgelden gelden,
            Geldhouder houder,
            Agendapot potten,
            LaterePotten later,
            Agendamandaat mandaat,
            Grootboek grootboek,
            Gemeente gemeente) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.oordelen = oordelen;
        this.gelden = gelden;
        this.houder = houder;
        this.potten = potten;
        this.later = later;
        this.mandaat = mandaat;
        this.grootboek = grootboek;
        this.gemeente = gemeente;
    }

    /**
     * Reserves this year's part of each measure that everybody consented to, and notes parts of later years as conditional
     * (ROE-F10). What was reserved for this round before stays as it is.
     *
     * <p>The entries name who holds the mandate, with his judgement on the measure.
     *
     * @throws OnjuisteAgenda when the pot holds too little (which measures do not fit, in order of priority, and how much is
     *     short), a part is of a year that is over, the year is not open, or the year of the agenda has not begun
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reserveer(String agenda, int ronde) {
        Wijkagenda wijkagenda = agendas.haal(agenda);
        Pot pot = potten.vanNu(wijkagenda.wijk());
        List<Deel> delen = delen(agenda, ronde).stream()
                .filter(deel -> deel.maatregel().status() == Maatregelstatus.INGESTEMD)
                .filter(deel -> van(deel.maatregel().kenmerk()).stream().noneMatch(geld -> geld.jaar() == deel.jaar()))
                .toList();
        weigerVoorbij(delen, pot.jaar());
        // This year's pot is locked first, those of later years after it: everybody takes them in this order.
        List<Deel> nu = delen.stream().filter(deel -> deel.jaar() == pot.jaar()).toList();
        if (!nu.isEmpty()) {
            eisGenoeg(new Potvraag(nu, potten.vergrendel(pot, VELD)), pot);
            nu.forEach(deel -> reserveer(wijkagenda, pot, sleutel(deel, ronde), deel));
        }
        later.eis(wijkagenda, delen, pot.jaar(), VELD);
        delen.stream()
                .filter(deel -> deel.jaar() > pot.jaar())
                .forEach(deel ->
                        noteer(deel, Stand.VOORWAARDELIJK, deel.maatregel().kenmerk()));
    }

    private static void weigerVoorbij(List<Deel> delen, int ditJaar) {
        List<Deel> voorbij =
                delen.stream().filter(deel -> deel.jaar() < ditJaar).toList();
        if (!voorbij.isEmpty()) {
            throw new OnjuisteAgenda(
                    VELD,
                    "Deze maatregelen vragen wijkbudget van een jaar dat voorbij is: "
                            + voorbij.stream().map(Deel::tekst).collect(Collectors.joining(", "))
                            + ". Stel de agenda niet vast, dan kiest de wijkcoalitie een ander jaar.");
        }
    }

    private void eisGenoeg(Potvraag vraag, Pot pot) {
        if (vraag.tekort() > 0) {
            throw new OnjuisteAgenda(
                    VELD,
                    vraag.tekortTekst(potten.naam(pot))
                            + " Stel de agenda niet vast, dan past de wijkcoalitie hem aan.");
        }
    }

    private void reserveer(Wijkagenda agenda, Pot pot, String sleutel, Deel deel) {
        Maatregel maatregel = deel.maatregel();
        Oordeel oordeel = oordeel(agenda, maatregel);
        String bij = houder.bijVaststelling(maatregel);
        boolean gelukt = grootboek.reserveer(
                pot,
                bij,
                deel.bedrag(),
                new Aanleiding(
                        sleutel,
                        oordeel.account(),
                        oordeel.functie(),
                        "Maatregel " + maatregel.kenmerk() + " vastgesteld in de wijkagenda door "
                                + gemeente.functie(COLLEGE).naam(),
                        oordeel.mandaat()));
        if (!gelukt) {
            throw new IllegalStateException("Pot " + pot + " changed while it was locked");
        }
        noteer(deel, Stand.GERESERVEERD, bij);
    }

    private static String sleutel(Deel deel, int ronde) {
        return "agenda/" + deel.maatregel().kenmerk() + "/" + deel.jaar() + "/" + ronde;
    }

    /** Who agreed that the wijkbudget pays this, under which mandate (ROE-F4). */
    private Oordeel oordeel(Wijkagenda agenda, Maatregel maatregel) {
        long alles = maatregelen.aandelen(maatregel.kenmerk()).stream()
                .filter(aandeel -> aandeel.betaler().equals(Bron.WIJKBUDGET))
                .mapToLong(aandeel -> aandeel.bedrag())
                .sum();
        String groep = mandaat.voor(agenda.wijk(), alles).functie();
        return oordelen.geldig(maatregel.kenmerk()).stream()
                .filter(gegeven ->
                        gegeven.instemming() && gegeven.beoordelaar().equals(groep) && gegeven.mandaat() != null)
                .findFirst()
                .orElseThrow(() -> new OnjuisteAgenda(
                        VELD,
                        gemeente.functie(groep).naam() + " heeft nog niet ingestemd met het wijkbudget voor ‘"
                                + maatregel.titel()
                                + "’. Stel de agenda niet vast, dan kan dat alsnog."));
    }

    private void noteer(Deel deel, Stand stand, String bij) {
        gelden.voegToe(new Maatregelgeld(deel.maatregel().kenmerk(), deel.jaar(), deel.bedrag(), stand, bij));
    }

    /** What the round asks of the pot this year and later, what is free, and which measures do not fit, as readable text. */
    @Transactional(readOnly = true)
    public String overzicht(String agenda, int ronde) {
        Wijkagenda wijkagenda = agendas.haal(agenda);
        Pot pot = potten.vanNu(wijkagenda.wijk());
        List<Deel> delen = delen(agenda, ronde).stream()
                .filter(deel -> !VOORBIJ.contains(deel.maatregel().status()))
                .toList();
        Long vrij = grootboek.stand(pot).map(Potstand::vrij).orElse(null);
        List<String> regels = new ArrayList<>();
        regels.add(
                vrij == null
                        ? "Budgetjaar " + pot.jaar() + " is niet open voor deze wijk."
                        : "In " + potten.naam(pot) + " is " + Bedragen.tekst(vrij) + " vrij.");
        if (delen.isEmpty()) {
            regels.add("Deze maatregelen vragen geen wijkbudget.");
        }
        perJaar(delen).forEach((jaar, bedrag) -> regels.add(vraag(jaar, bedrag, pot.jaar())));
        List<Deel> gevraagd = delen.stream()
                .filter(deel -> van(deel.maatregel().kenmerk()).isEmpty())
                .toList();
        Potvraag nu = new Potvraag(
                gevraagd.stream().filter(deel -> deel.jaar() == pot.jaar()).toList(), vrij == null ? 0 : vrij);
        if (vrij != null && nu.tekort() > 0) {
            regels.add(nu.tekortTekst(potten.naam(pot)));
        }
        regels.addAll(later.tekst(wijkagenda, gevraagd, pot.jaar()));
        return String.join("\n\n", regels);
    }

    private static String vraag(int jaar, long bedrag, int ditJaar) {
        String vraag = "Gevraagd van de pot van " + jaar + ": " + Bedragen.tekst(bedrag) + ".";
        if (jaar == ditJaar) {
            return vraag;
        }
        return vraag
                + (jaar > ditJaar
                        ? " Dit is onder voorwaarde: de manager beslist daarover in " + jaar + "."
                        : " Dat jaar is voorbij: kies een ander jaar.");
    }

    private static Map<Integer, Long> perJaar(List<Deel> delen) {
        Map<Integer, Long> perJaar = new TreeMap<>();
        delen.forEach(deel -> perJaar.merge(deel.jaar(), deel.bedrag(), Math::addExact));
        return perJaar;
    }

    /** Money of a measure, by year. */
    @Transactional(readOnly = true)
    public List<Maatregelgeld> van(String maatregel) {
        return gelden.van(maatregel);
    }

    /** What the measures of a round ask of the wijkbudget, in order of priority, then by year. */
    private List<Deel> delen(String agenda, int ronde) {
        return maatregelen.van(agenda, ronde).stream()
                .flatMap(maatregel -> maatregelen.aandelen(maatregel.kenmerk()).stream()
                        .filter(aandeel -> aandeel.betaler().equals(Bron.WIJKBUDGET))
                        .map(aandeel -> new Deel(maatregel, aandeel.jaar(), aandeel.bedrag())))
                .toList();
    }
}
