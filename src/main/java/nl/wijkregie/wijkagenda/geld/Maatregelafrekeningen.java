package nl.wijkregie.wijkagenda.geld;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.gemeente.Cluster;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Verplichting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles the money of a measure that ended. Amounts are cents. */
@Component
public class Maatregelafrekeningen {

    private static final String CLUSTER = "cluster-";
    private static final String TREKKER = "Trekker van de maatregel";

    private final Maatregelen maatregelen;
    private final Maatregelgelden gelden;
    private final Grootboek grootboek;
    private final Betalingen betalingen;
    private final Gemeente gemeente;
    private final Geldberichten berichten;

    Maatregelafrekeningen(
            Maatregelen maatregelen,
            Maatregelgelden gelden,
            Grootboek grootboek,
            Betalingen betalingen,
            Gemeente gemeente,
            Geldberichten berichten) {
        this.maatregelen = maatregelen;
        this.gelden = gelden;
        this.grootboek = grootboek;
        this.betalingen = betalingen;
        this.gemeente = gemeente;
        this.berichten = berichten;
    }

    /** What the pot pays at most, in cents: what is reserved under the measure itself. An initiatief settles its own money. */
    @Transactional(readOnly = true)
    public long gereserveerd(String maatregel) {
        return grootboek.verplichtingen(maatregel).stream()
                .mapToLong(Verplichting::gereserveerd)
                .sum();
    }

    /**
     * Settles: this much of what is reserved is to be paid to the cluster that leads, or else to that of the policy field; the
     * rest is released and conditional parts lapse. The money of the oldest year is used first. A measure that was settled
     * before stays as it is.
     *
     * @param besteed cents, from 0
     * @throws OnjuisteAgenda when it is more than reserved, or negative
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rekenAf(String maatregel, long besteed, String account) {
        Maatregel klaar = maatregelen.haal(maatregel);
        long hoogstens = gereserveerd(maatregel);
        if (besteed < 0 || besteed > hoogstens) {
            throw new OnjuisteAgenda("besteedWijkbudget", teVeel(hoogstens));
        }
        List<Verplichting> oudsteEerst = grootboek.verplichtingen(maatregel).stream()
                .filter(verplichting -> verplichting.gereserveerd() > 0)
                .sorted(Comparator.comparingInt(
                        verplichting -> verplichting.pot().jaar()))
                .toList();
        long over = besteed;
        for (Verplichting verplichting : oudsteEerst) {
            long deel = Math.min(over, verplichting.gereserveerd());
            rekenAf(klaar, verplichting, deel, account);
            over -= deel;
        }
        sluit(klaar);
    }

    private static String teVeel(long hoogstens) {
        return hoogstens == 0
                ? "Voor deze maatregel is geen wijkbudget gereserveerd. Laat het bedrag leeg of vul 0 in."
                : "Voor deze maatregel is " + Bedragen.tekst(hoogstens)
                        + " wijkbudget gereserveerd. Vul een bedrag in van € 0,00 tot en met dat bedrag.";
    }

    private void rekenAf(Maatregel maatregel, Verplichting verplichting, long deel, String account) {
        grootboek.stelVast(
                verplichting.pot(),
                maatregel.kenmerk(),
                deel,
                new Aanleiding(
                        "afrekening/" + maatregel.kenmerk() + "/"
                                + verplichting.pot().jaar(),
                        account,
                        functie(maatregel),
                        "Maatregel " + maatregel.kenmerk() + " is klaar; het wijkbudget is afgerekend",
                        null));
        if (deel > 0) {
            betalingen.zetInternKlaar(verplichting.pot(), maatregel.kenmerk(), cluster(maatregel), deel, account);
        }
    }

    private void sluit(Maatregel maatregel) {
        for (Maatregelgeld geld : gelden.van(maatregel.kenmerk())) {
            if (geld.stand() == Stand.VOORWAARDELIJK) {
                gelden.wijzig(geld, Stand.VRIJGEVALLEN, geld.houder());
                berichten.jaardeelKomtNiet(maatregel, geld, "");
            } else if (geld.stand() == Stand.GERESERVEERD && geld.houder().equals(maatregel.kenmerk())) {
                gelden.wijzig(geld, Stand.AFGEREKEND, geld.houder());
            }
        }
    }

    private String functie(Maatregel maatregel) {
        return Optional.ofNullable(maatregel.trekker())
                .flatMap(gemeente::zoekFunctie)
                .map(Functie::naam)
                .orElse(TREKKER);
    }

    private String cluster(Maatregel maatregel) {
        return Optional.ofNullable(maatregel.trekker())
                .filter(trekker -> trekker.startsWith(CLUSTER))
                .flatMap(trekker -> gemeente.zoekCluster(trekker.substring(CLUSTER.length())))
                .map(Cluster::code)
                .orElseGet(() ->
                        gemeente.beleidsterrein(maatregel.beleidsterrein()).cluster());
    }
}
