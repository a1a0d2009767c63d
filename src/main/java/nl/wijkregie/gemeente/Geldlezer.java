package nl.wijkregie.gemeente;

import java.util.List;
import java.util.Set;

/** Reads where money comes from and what goes with a contribution (ROE-E0, ROE-F1, ROE-F12). */
final class Geldlezer {

    private final Bestandsfouten fouten;
    private final Lijstcontrole lijsten;

    Geldlezer(Bestandsfouten fouten) {
        this.fouten = fouten;
        this.lijsten = new Lijstcontrole(fouten);
    }

    /** All sources, in the order in which residents read them. */
    List<Bron> bronnen(Yamlblok bestand) {
        int eerder = fouten.aantal();
        List<Yamlblok> blokken =
                bestand.blokken("bronnen", "een lijst van bronnen van geld, elk met een code en een naam");
        List<Bron> bronnen = blokken.stream().map(this::bron).toList();
        Set<String> codes = lijsten.uniek(blokken, "code", "bron");
        if (bestand.aanwezig() && fouten.aantal() == eerder && codes.size() < Bron.CODES.size()) {
            fouten.meld(
                    bestand.regel("bronnen"),
                    "'bronnen' noemt niet elke bron",
                    "ook een blok voor "
                            + String.join(
                                    ", ",
                                    Bron.CODES.stream()
                                            .filter(code -> !codes.contains(code))
                                            .toList()));
        }
        return bronnen;
    }

    private Bron bron(Yamlblok blok) {
        String code = blok.keuze("code", Bron.CODES);
        String naam = blok.tekst("naam", "de naam van de bron van geld");
        boolean gemeentelijk = blok.waarheid("gemeentelijk");
        boolean sluitUit = blok.heeft("sluitGemeentegeldUit") && blok.waarheid("sluitGemeentegeldUit");
        String verwijzing = code.equals(Bron.WIJKBUDGET)
                ? ""
                : blok.tekst("verwijzing", "een tekst die zegt waar en hoe een inwoner dit geld aanvraagt");
        blok.geenAndereSleutels();
        return new Bron(code, naam, gemeentelijk, sluitUit, verwijzing);
    }

    /** @param groepen the groups that exist: a partner's money needs somebody who decides over it */
    List<Partner> partners(Yamlblok bestand, Set<String> groepen) {
        List<Yamlblok> blokken = bestand.blokken("partners", "een lijst van partners, elk met een code en een naam");
        lijsten.uniek(blokken, "code", "partner");
        return blokken.stream().map(blok -> partner(blok, groepen)).toList();
    }

    private Partner partner(Yamlblok blok, Set<String> groepen) {
        Partner partner = new Partner(blok.code("code"), blok.tekst("naam", "de naam van de partner"));
        blok.geenAndereSleutels();
        if (!partner.code().isEmpty() && !groepen.contains(partner.groep())) {
            fouten.meld(
                    blok.regel("code"),
                    "partner '" + partner.code() + "' heeft geen functie",
                    "bij functies een groep '" + partner.groep() + "'");
        }
        return partner;
    }

    List<Volksfeestactiviteit> volksfeesten(Yamlblok bestand) {
        List<Yamlblok> blokken =
                bestand.blokken("volksfeesten", "een lijst van soorten activiteiten, elk met een maximum");
        lijsten.uniek(blokken, "code", "activiteit");
        return blokken.stream().map(this::volksfeest).toList();
    }

    private Volksfeestactiviteit volksfeest(Yamlblok blok) {
        int eerder = fouten.aantal();
        Volksfeestactiviteit activiteit = new Volksfeestactiviteit(
                blok.code("code"), blok.tekst("naam", "de naam van het soort activiteit"), blok.bedrag("maximum"));
        blok.geenAndereSleutels();
        if (blok.aanwezig() && fouten.aantal() == eerder && activiteit.maximum() == 0) {
            fouten.meld(blok.regel("maximum"), "'maximum' is 0", "een bedrag in euro van meer dan 0");
        }
        return activiteit;
    }

    Bijdrageregels bijdrage(Yamlblok blok) {
        Bijdrageregels regels = new Bijdrageregels(
                blok.getal("voorschotPercentage", 0, 100),
                blok.teksten("voorwaarden", "een lijst van zinnen voor de brief, minstens één"));
        blok.geenAndereSleutels();
        return regels;
    }
}
