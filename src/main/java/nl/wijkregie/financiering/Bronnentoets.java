package nl.wijkregie.financiering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Partner;
import nl.wijkregie.gemeente.Volksfeestactiviteit;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;

/** Whether what is said of the sources can stand (ROE-F1, ROE-F5, ROE-F12, ROE-F15, ROE-B9). */
public final class Bronnentoets {

    private static final String WIJKBUDGET = "gevraagdWijkbudget";

    private final Gemeente gemeente;

    public Bronnentoets(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** Everything that is wrong, in the order of the form; empty when the answers can stand. */
    public List<Bezwaar> toets(Bronopgave opgave, Bronvraag vraag) {
        List<Bezwaar> bezwaren = new ArrayList<>();
        opgave.bronnen().forEach(bron -> bedrag(bron, bezwaren));
        volksfeesten(opgave, bezwaren);
        partner(opgave, bezwaren);
        uitsluiting(opgave, bezwaren);
        if (opgave.gevraagdWijkbudget() < 0) {
            bezwaren.add(new Bezwaar(WIJKBUDGET, "Vul bij het wijkbudget 0 of meer in."));
        }
        if (opgave.gevraagdWijkbudget() > 0) {
            magWijkbudget(opgave, vraag, bezwaren);
        }
        if (bezwaren.isEmpty()) {
            totaal(opgave, vraag, bezwaren);
            ietsTeDoen(opgave, bezwaren);
        }
        return List.copyOf(bezwaren);
    }

    private void bedrag(Bronstand bron, List<Bezwaar> bezwaren) {
        String veld = Bronnen.bedragveld(bron.bron());
        String naam = "‘" + naam(bron.bron()) + "’";
        if (bron.stand() == Stand.GEVRAAGD && !Bronnen.MET_MANDAAT.contains(bron.bron())) {
            bezwaren.add(new Bezwaar(bron.bron(), "Kies bij " + naam + " een ander antwoord: u vraagt dit niet hier."));
        } else if (bron.stand().metGeld() && bron.bedrag() <= 0) {
            bezwaren.add(new Bezwaar(veld, "Vul bij " + naam + " een bedrag van meer dan 0 in."));
        } else if (!bron.stand().inBeeld() && bron.bedrag() != 0) {
            bezwaren.add(new Bezwaar(veld, "Laat het bedrag bij " + naam + " leeg: deze bron geeft geen geld."));
        } else if (bron.bedrag() < 0) {
            bezwaren.add(new Bezwaar(veld, "Vul bij " + naam + " 0 of meer in."));
        }
    }

    /** ROE-F12: a maximum per type of activity; without a type the lowest counts. */
    private void volksfeesten(Bronopgave opgave, List<Bezwaar> bezwaren) {
        long bedrag = opgave.bron(Bronnen.VOLKSFEESTEN)
                .filter(bron -> bron.stand().metGeld())
                .map(Bronstand::bedrag)
                .orElse(0L);
        if (opgave.activiteit() == null) {
            long laagste = gemeente.volksfeesten().stream()
                    .mapToLong(Volksfeestactiviteit::maximum)
                    .min()
                    .orElse(0);
            if (bedrag > laagste) {
                bezwaren.add(new Bezwaar(
                        "volksfeestenActiviteit",
                        "Kies het soort activiteit: zonder soort is het hoogste bedrag " + Bedragen.tekst(laagste)
                                + "."));
            }
            return;
        }
        gemeente.volksfeesten().stream()
                .filter(soort -> soort.code().equals(opgave.activiteit()))
                .findFirst()
                .ifPresentOrElse(
                        soort -> {
                            if (bedrag > soort.maximum()) {
                                bezwaren.add(new Bezwaar(
                                        Bronnen.bedragveld(Bronnen.VOLKSFEESTEN),
                                        "Een " + soort.naam().toLowerCase(Locale.ROOT)
                                                + " krijgt hoogstens " + Bedragen.tekst(soort.maximum())
                                                + " van ‘" + naam(Bronnen.VOLKSFEESTEN) + "’."));
                            }
                        },
                        () -> bezwaren.add(
                                new Bezwaar("volksfeestenActiviteit", "Kies een soort activiteit uit de lijst.")));
    }

    private void partner(Bronopgave opgave, List<Bezwaar> bezwaren) {
        String partner = opgave.partner();
        if (partner != null && gemeente.partners().stream().map(Partner::code).noneMatch(partner::equals)) {
            bezwaren.add(new Bezwaar("partner", "Kies een partner uit de lijst."));
        }
    }

    /** ROE-F5: who uses such a source gets no further municipal money. */
    private void uitsluiting(Bronopgave opgave, List<Bezwaar> bezwaren) {
        gemeente.bronnen().stream()
                .filter(Bron::sluitGemeentegeldUit)
                .filter(bron -> opgave.heeft(bron.code(), Stand.TOEGEKEND))
                .forEach(bron -> {
                    Stream<String> daarnaast = gemeente.bronnen().stream()
                            .filter(Bron::gemeentelijk)
                            .map(Bron::code)
                            .filter(code -> !code.equals(bron.code()))
                            .filter(code -> code.equals(Bron.WIJKBUDGET)
                                    ? opgave.gevraagdWijkbudget() > 0
                                    : opgave.bron(code)
                                            .filter(ander -> ander.stand().inBeeld())
                                            .isPresent());
                    daarnaast.forEach(code -> bezwaren.add(new Bezwaar(
                            code.equals(Bron.WIJKBUDGET) ? WIJKBUDGET : code,
                            "Wie geld krijgt van ‘" + bron.naam() + "’ krijgt geen ander geld van de gemeente. Vraag"
                                    + " daarom niets van ‘" + naam(code) + "’.")));
                });
    }

    private void magWijkbudget(Bronopgave opgave, Bronvraag vraag, List<Bezwaar> bezwaren) {
        if (vraag.soort() != Soort.INWONERINITIATIEF && vraag.soort() != Soort.VERZOEK) {
            bezwaren.add(new Bezwaar(
                    WIJKBUDGET, "Het wijkbudget is voor een inwonerinitiatief of een verzoek. Vraag hier geen geld."));
        }
        if (vraag.schaal() == Schaal.WIJKOVERSTIJGEND) {
            bezwaren.add(
                    new Bezwaar(
                            WIJKBUDGET,
                            "Dit idee gaat over meer dan één wijk. De pot van één wijk betaalt dat niet. Kies een andere bron."));
        }
        Wijkbudgetdoel doel = opgave.doel() == null ? vraag.doelVanTerrein() : opgave.doel();
        if (doel == Wijkbudgetdoel.GEEN) {
            bezwaren.add(new Bezwaar(
                    "wijkbudgetdoel",
                    "Het wijkbudget is alleen voor leefbaarheid en sociale samenhang. Kies een andere bron."));
        }
        eerstAndereBronnen(opgave, vraag, bezwaren);
    }

    /** ROE-F1: no euro of wijkbudget before the sources before it and the cluster's budget are known not to suffice. */
    private void eerstAndereBronnen(Bronopgave opgave, Bronvraag vraag, List<Bezwaar> bezwaren) {
        Bronnen.OPGEGEVEN.stream()
                .filter(bron -> gaatVoor(bron, vraag.volgorde()) || sluitGemeentegeldUit(bron))
                .filter(bron -> !isBekend(opgave, bron))
                .forEach(bron -> bezwaren.add(new Bezwaar(
                        bron,
                        "Wacht met het wijkbudget tot het antwoord van ‘" + naam(bron) + "’ er is. Vraag nu 0 euro van"
                                + " het wijkbudget.")));
    }

    private static boolean gaatVoor(String bron, List<String> volgorde) {
        int plek = volgorde.indexOf(bron);
        int wijkbudget = volgorde.indexOf(Bron.WIJKBUDGET);
        return bron.equals(Bron.CLUSTERBUDGET) || plek >= 0 && (wijkbudget < 0 || plek < wijkbudget);
    }

    /** ROE-F5: once it answers yes, no other municipal money is allowed; so the answer comes first, in any order. */
    private boolean sluitGemeentegeldUit(String bron) {
        return gemeente.bron(bron).sluitGemeentegeldUit();
    }

    private static boolean isBekend(Bronopgave opgave, String bron) {
        return opgave.bron(bron)
                .filter(stand -> stand.stand() != Stand.AANGEVRAAGD)
                .isPresent();
    }

    private static void totaal(Bronopgave opgave, Bronvraag vraag, List<Bezwaar> bezwaren) {
        Long gevraagd = vraag.gevraagdInPlan();
        if (gevraagd == null) {
            if (opgave.gevraagdWijkbudget() > 0 && opgave.metWijkbudget(0).totaal() > 0) {
                bezwaren.add(new Bezwaar(
                        "geraamdeKosten",
                        "Vul in wat dit naar schatting kost. Zo is duidelijk of de andere bronnen genoeg geven."));
            }
        } else if (opgave.totaal() > gevraagd) {
            bezwaren.add(new Bezwaar(
                    WIJKBUDGET,
                    "Alle bronnen samen geven " + Bedragen.tekst(opgave.totaal()) + ". Nodig is "
                            + Bedragen.tekst(gevraagd) + ". Verlaag een bedrag."));
        }
    }

    private static void ietsTeDoen(Bronopgave opgave, List<Bezwaar> bezwaren) {
        boolean geenGeld = opgave.gevraagdWijkbudget() == 0
                && opgave.bronnen().stream().noneMatch(bron -> bron.stand().inBeeld());
        if (geenGeld && opgave.toelichting().isBlank()) {
            bezwaren.add(new Bezwaar(
                    "bronnenToelichting",
                    "Geen enkele bron geeft geld. Schrijf op waarom; de indiener leest dit in het besluit."));
        }
    }

    private String naam(String code) {
        return gemeente.bron(code).naam();
    }
}
