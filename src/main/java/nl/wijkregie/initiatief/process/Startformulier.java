package nl.wijkregie.initiatief.process;

import java.math.BigDecimal;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Schaal;
import org.jspecify.annotations.Nullable;

/** Reads the form with which staff file an idea for a resident (ROE-A2). */
final class Startformulier {

    private Startformulier() {}

    static NieuwInitiatief lees(Antwoorden antwoorden, @Nullable String account) {
        Indiener indiener = new Indiener(
                antwoorden.tekst("naam"),
                ofNiets(antwoorden.tekst("email")),
                ofNiets(antwoorden.tekst("telefoon")),
                ofNiets(antwoorden.tekst("postadres")),
                ofNiets(antwoorden.tekst("organisatie")));
        if (!indiener.isBereikbaar()) {
            throw new OngeldigeInvoer(
                    "email",
                    "Vul een e-mailadres, een telefoonnummer of een postadres in, zodat de indiener antwoord krijgt.");
        }
        String medestanders = antwoorden.tekst("medestanders");
        String bedrag = antwoorden.tekst("gevraagdBedrag");
        return new NieuwInitiatief(
                antwoorden.tekst("titel"),
                antwoorden.tekst("omschrijving"),
                antwoorden.tekst("wijk"),
                ofNiets(antwoorden.tekst("buurt")),
                Keuze.zoek(Schaal.class, antwoorden.tekst("schaal")).orElse(null),
                indiener,
                medestanders.isEmpty() ? null : new BigDecimal(medestanders).intValueExact(),
                bedrag.isEmpty() ? null : Bedragen.centen(bedrag).getAsLong(),
                antwoorden.ja("hulpGewenst"),
                Keuze.van(Kanaal.class, antwoorden.tekst("kanaal")),
                ofNiets(antwoorden.tekst("ontvangendCluster")),
                account,
                antwoorden.ja("toestemmingTonen"));
    }

    private static @Nullable String ofNiets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
