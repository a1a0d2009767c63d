package nl.wijkregie.herverdeling.process;

import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import nl.wijkregie.herverdeling.Herverdelingsverzoek;
import nl.wijkregie.herverdeling.Herverdelingsverzoeken;
import nl.wijkregie.herverdeling.Potnamen;
import nl.wijkregie.herverdeling.Potoverzicht;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of moving money show besides their questions. No personal data. */
@Component
class Herverdelingsgegevens {

    private final Herverdelingsverzoeken verzoeken;
    private final Budgetbesluiten besluiten;
    private final Budgetjaren jaren;
    private final Potoverzicht overzicht;
    private final Potnamen namen;
    private final Gemeente gemeente;

    Herverdelingsgegevens(
            Herverdelingsverzoeken verzoeken,
            Budgetbesluiten besluiten,
            Budgetjaren jaren,
            Potoverzicht overzicht,
            Potnamen namen,
            Gemeente gemeente) {
        this.verzoeken = verzoeken;
        this.besluiten = besluiten;
        this.jaren = jaren;
        this.overzicht = overzicht;
        this.namen = namen;
        this.gemeente = gemeente;
    }

    /** @param kenmerk business key of the request, or null at the start form */
    Map<String, Object> voor(@Nullable String kenmerk) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put(
                "wijken",
                gemeente.wijken().stream()
                        .map(wijk -> Map.of("label", wijk.naam(), "value", wijk.code()))
                        .toList());
        if (kenmerk == null) {
            gegevens.put("pottenTekst", overzicht.potten(jaren.huidig()));
        } else {
            verzoeken.open(kenmerk).ifPresent(verzoek -> vul(gegevens, verzoek));
        }
        return gegevens;
    }

    private void vul(Map<String, Object> gegevens, Herverdelingsverzoek verzoek) {
        Pot pot = verzoek.pot();
        gegevens.put("kenmerk", verzoek.kenmerk());
        gegevens.put("jaarTekst", String.valueOf(pot.jaar()));
        gegevens.put("naarPotNaam", namen.van(pot));
        gegevens.put("naarPotVrij", overzicht.vrij(pot));
        gegevens.put("pottenTekst", overzicht.potten(pot.jaar()));
        gegevens.put("wachtendenTekst", overzicht.wachtenden(pot));
        gegevens.put(
                "eerderBesluitTekst",
                besluiten
                        .laatste(verzoek.kenmerk(), HerverdelingProces.Stappen.HERVERDELING)
                        .filter(besluit -> !besluit.moment().isBefore(verzoek.geopendOp()))
                        .map(besluit -> besluit.omschrijving()
                                + (besluit.toelichting() == null ? "" : "\n" + besluit.toelichting()))
                        .orElse(""));
    }
}
