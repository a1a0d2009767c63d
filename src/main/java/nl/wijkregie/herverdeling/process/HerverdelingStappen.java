package nl.wijkregie.herverdeling.process;

import java.util.Map;
import java.util.Objects;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.herverdeling.Herverdeling;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.stereotype.Component;

/** Takes in the start of a request by the wethouder (ROE-F9) and the decision of the raad (ROE-F13). */
@Component
class HerverdelingStappen implements Stapverwerker {

    private final Herverdeling herverdeling;
    private final Herverdelingsgegevens gegevens;
    private final Budgetjaren jaren;

    HerverdelingStappen(Herverdeling herverdeling, Herverdelingsgegevens gegevens, Budgetjaren jaren) {
        this.herverdeling = herverdeling;
        this.gegevens = gegevens;
        this.jaren = jaren;
    }

    @Override
    public String proces() {
        return HerverdelingProces.SLEUTEL;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        return gegevens.voor(stap.kenmerk());
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        Pot naar = pot(jaren.huidig(), antwoorden.tekst("naarWijk"), antwoorden.tekst("naarPot"));
        try {
            return new Startgegevens(herverdeling.begin(naar), EngineHerverdelingsproces.variabelen(naar));
        } catch (Herverdeling.NietToegestaan geweigerd) {
            throw new OngeldigeInvoer(geweigerd.veld(), geweigerd.getMessage());
        }
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        try {
            herverdeling.besloot(
                    Objects.requireNonNull(stap.kenmerk()),
                    Objects.requireNonNull(stap.stap()),
                    Beslisser.van(stap),
                    toegekend(antwoorden),
                    antwoorden.tekst("raadToelichting"));
        } catch (Herverdeling.NietToegestaan geweigerd) {
            throw new OngeldigeInvoer(geweigerd.veld(), geweigerd.getMessage());
        }
    }

    private static long toegekend(Antwoorden antwoorden) {
        if (!antwoorden.ja("raadAkkoord")) {
            return 0;
        }
        long centen = Bedragen.centen(antwoorden.tekst("raadBedrag")).getAsLong();
        if (centen <= 0) {
            throw new OngeldigeInvoer("raadBedrag", "Vul in hoeveel geld de raad geeft: een bedrag hoger dan 0.");
        }
        return centen;
    }

    static Pot pot(int jaar, String wijk, String soort) {
        return new Pot(
                jaar,
                wijk,
                Potsoort.zoek(soort).orElseThrow(() -> new IllegalArgumentException("No such kind of pot: " + soort)));
    }
}
