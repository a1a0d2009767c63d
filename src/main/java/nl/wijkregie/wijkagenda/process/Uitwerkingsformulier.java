package nl.wijkregie.wijkagenda.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Uitwerking;
import org.jspecify.annotations.Nullable;

/** Reads the form in which a measure is worked out: the seven fields, and up to ten rows of who pays what (ROE-G4, ROE-G5). */
final class Uitwerkingsformulier {

    private static final int RIJEN = 10;

    private Uitwerkingsformulier() {}

    /** @throws OngeldigeInvoer when a row of who pays is half filled in */
    static Uitwerking lees(Antwoorden antwoorden) {
        OptionalLong kosten = Bedragen.centen(antwoorden.tekst("kosten"));
        String trekker = antwoorden.tekst("trekker");
        return new Uitwerking(
                antwoorden.tekst("titel"),
                antwoorden.tekst("omschrijving"),
                antwoorden.tekst("doel"),
                trekker.isEmpty() ? null : trekker,
                antwoorden.tekst("betrokken"),
                kosten.isPresent() ? kosten.getAsLong() : null,
                aandelen(antwoorden),
                antwoorden.tekst("wijkbudgetReden"),
                jaar(antwoorden, "vanJaar"),
                jaar(antwoorden, "totJaar"),
                antwoorden.tekst("beheervisie"));
    }

    private static List<Aandeel> aandelen(Antwoorden antwoorden) {
        List<Aandeel> aandelen = new ArrayList<>();
        for (int rij = 1; rij <= RIJEN; rij++) {
            String betaler = antwoorden.tekst("betaler" + rij);
            Integer jaar = jaar(antwoorden, "betaaljaar" + rij);
            OptionalLong bedrag = Bedragen.centen(antwoorden.tekst("betaalbedrag" + rij));
            boolean leeg = betaler.isEmpty() && jaar == null && bedrag.orElse(0) == 0;
            if (leeg) {
                continue;
            }
            eis(!betaler.isEmpty(), "betaler" + rij, "Kies bij regel " + rij + " wie er betaalt.");
            eis(jaar != null, "betaaljaar" + rij, "Vul bij regel " + rij + " in welk jaar er wordt betaald.");
            eis(
                    bedrag.orElse(0) > 0,
                    "betaalbedrag" + rij,
                    "Vul bij regel " + rij + " een bedrag in dat hoger is dan 0.");
            aandelen.add(new Aandeel(betaler, jaar, bedrag.getAsLong()));
        }
        return aandelen;
    }

    private static void eis(boolean goed, String veld, String zin) {
        if (!goed) {
            throw new OngeldigeInvoer(veld, zin);
        }
    }

    private static @Nullable Integer jaar(Antwoorden antwoorden, String veld) {
        return antwoorden.getal(veld).map(BigDecimal::intValueExact).orElse(null);
    }
}
