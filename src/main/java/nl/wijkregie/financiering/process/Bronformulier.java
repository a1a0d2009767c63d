package nl.wijkregie.financiering.process;

import java.util.List;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.financiering.BijTeWeinig;
import nl.wijkregie.financiering.Bronnen;
import nl.wijkregie.financiering.Bronopgave;
import nl.wijkregie.financiering.Bronstand;
import nl.wijkregie.financiering.Stand;
import nl.wijkregie.financiering.Wijkbudgetdoel;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Keuze;
import org.jspecify.annotations.Nullable;

/** Reads the form of the sources. */
final class Bronformulier {

    private Bronformulier() {}

    static Bronopgave lees(Antwoorden antwoorden) {
        List<Bronstand> bronnen = Bronnen.OPGEGEVEN.stream()
                .filter(antwoorden::ingevuld)
                .map(bron -> new Bronstand(
                        bron,
                        Keuze.van(Stand.class, antwoorden.tekst(bron)),
                        bedrag(antwoorden, Bronnen.bedragveld(bron))))
                .toList();
        return new Bronopgave(
                bronnen,
                bedrag(antwoorden, "gevraagdWijkbudget"),
                Keuze.zoek(Wijkbudgetdoel.class, antwoorden.tekst("wijkbudgetdoel"))
                        .orElse(null),
                ofNiets(antwoorden.tekst("volksfeestenActiviteit")),
                Keuze.zoek(BijTeWeinig.class, antwoorden.tekst("bijTeWeinig")).orElse(BijTeWeinig.VRAGEN),
                ofNiets(antwoorden.tekst("partner")),
                antwoorden.ingevuld("geraamdeKosten") ? bedrag(antwoorden, "geraamdeKosten") : null,
                antwoorden.tekst("bronnenToelichting"));
    }

    private static long bedrag(Antwoorden antwoorden, String veld) {
        return Bedragen.centen(antwoorden.tekst(veld)).orElse(0);
    }

    private static @Nullable String ofNiets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
