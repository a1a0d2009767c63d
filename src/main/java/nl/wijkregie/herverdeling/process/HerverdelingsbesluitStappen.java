package nl.wijkregie.herverdeling.process;

import java.util.Map;
import java.util.Objects;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.herverdeling.Herverdeling;
import nl.wijkregie.herverdeling.Herverdelingskeuze;
import nl.wijkregie.herverdeling.Herverdelingskeuze.Anders;
import nl.wijkregie.herverdeling.Overheveling;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;

/** Takes in what the wethouder decides about money of a pot (ROE-F9). */
@Component
class HerverdelingsbesluitStappen implements Stapverwerker {

    private final Herverdeling herverdeling;
    private final Herverdelingsgegevens gegevens;

    HerverdelingsbesluitStappen(Herverdeling herverdeling, Herverdelingsgegevens gegevens) {
        this.herverdeling = herverdeling;
        this.gegevens = gegevens;
    }

    @Override
    public String proces() {
        return HerverdelingProces.BESLUIT;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        return gegevens.voor(stap.kenmerk());
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        throw new IllegalStateException("This process is only called by " + HerverdelingProces.SLEUTEL);
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        String kenmerk = Objects.requireNonNull(stap.kenmerk());
        Pot naar = herverdeling.pot(kenmerk);
        try {
            herverdeling.beslis(
                    kenmerk,
                    Objects.requireNonNull(stap.stap()),
                    Beslisser.van(stap),
                    keuze(antwoorden, naar),
                    antwoorden.tekst("herverdelingMotivering"));
        } catch (Herverdeling.NietToegestaan geweigerd) {
            throw new OngeldigeInvoer(geweigerd.veld(), geweigerd.getMessage());
        }
    }

    private static Herverdelingskeuze keuze(Antwoorden antwoorden, Pot naar) {
        if (!antwoorden.ja("herverdelen")) {
            return new Herverdelingskeuze(null, Anders.van(antwoorden.tekst("bijGeenHerverdeling")));
        }
        Pot van = HerverdelingStappen.pot(naar.jaar(), antwoorden.tekst("vanWijk"), antwoorden.tekst("vanPot"));
        return new Herverdelingskeuze(
                new Overheveling(
                        van,
                        naar,
                        Bedragen.centen(antwoorden.tekst("bedrag")).getAsLong(),
                        antwoorden.ja("wijkcoalitieGehoord")),
                Anders.AGENDA);
    }
}
