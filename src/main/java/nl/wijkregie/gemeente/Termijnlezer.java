package nl.wijkregie.gemeente;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the terms of steps and waits. */
final class Termijnlezer {

    /** Steps and waits of the processes that need a term; a municipality's own models may add others. */
    static final List<String> TERMIJNEN = List.of(
            "ideeVersterken",
            "triage",
            "kerngroepAdvies",
            "orientatie",
            "adviesWijkregisseur",
            "principebesluit",
            "definitiefBesluit",
            "verzoekUitvoeren",
            "vergunningBegeleiden",
            "ondersteuningRegelen",
            "evaluatie",
            "planUitgebleven",
            "verantwoordingUitgebleven",
            "plan",
            "verantwoording",
            "bronnenVerkennen",
            "akkoordWijkbudget",
            "akkoordClusterbudget",
            "akkoordPartners",
            "herverdeling",
            "raadsvoorstel",
            "begrotingVaststellen",
            "jaarAfsluiten",
            "overzichtOpstellen",
            "eersteToets",
            "bewonerstoets",
            "prioriteren",
            "maatregelUitwerken",
            "bijdrageBeoordelen",
            "agendaSamenstellen",
            "bewonersakkoord",
            "wijkwethouderToezegging",
            "partnerAkkoord",
            "collegeAanbieden",
            "collegeVaststelling",
            "raadAanbieden",
            "voortgang",
            "jaardeelToekennen",
            "agendaEvalueren",
            "jaarlijksEvalueren",
            "akkoordAgendakosten");

    /** Ten years. */
    static final int LANGSTE_TERMIJN = 2600;

    private final Bestandsfouten fouten;

    Termijnlezer(Bestandsfouten fouten) {
        this.fouten = fouten;
    }

    Map<String, Termijn> lees(Yamlblok blok) {
        String verwacht = "werkdagen, herinnerenNa en escalerenNa";
        Set<String> stappen = new LinkedHashSet<>(TERMIJNEN);
        stappen.addAll(blok.sleutels());
        Map<String, Termijn> termijnen = new LinkedHashMap<>();
        for (String stap : stappen) {
            termijnen.put(stap, termijn(blok.blok(stap, verwacht)));
        }
        return termijnen;
    }

    private Termijn termijn(Yamlblok blok) {
        int eerder = fouten.aantal();
        Termijn termijn = new Termijn(
                blok.getal("werkdagen", 1, LANGSTE_TERMIJN),
                blok.getal("herinnerenNa", 1, LANGSTE_TERMIJN),
                blok.getal("escalerenNa", 1, LANGSTE_TERMIJN));
        blok.geenAndereSleutels();
        if (blok.aanwezig() && fouten.aantal() == eerder && termijn.escalerenNa() <= termijn.herinnerenNa()) {
            fouten.meld(
                    blok.regel("escalerenNa"),
                    "'escalerenNa' is " + termijn.escalerenNa(),
                    "meer dan 'herinnerenNa' (" + termijn.herinnerenNa() + ")");
        }
        return termijn;
    }
}
