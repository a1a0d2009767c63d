package nl.wijkregie.herverdeling.process;

import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Bedrag;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import nl.wijkregie.herverdeling.Herverdeling;
import nl.wijkregie.herverdeling.Herverdelingskeuze;
import nl.wijkregie.herverdeling.Overheveling;
import nl.wijkregie.herverdeling.process.HerverdelingProces.Variabelen;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the wethouder decided about a request for money (ROE-F9). */
@Component("herverdelingUitvoeren")
class HerverdelingUitvoeren implements JavaDelegate {

    private final Herverdeling herverdeling;
    private final Budgetbesluiten besluiten;

    HerverdelingUitvoeren(Herverdeling herverdeling, Budgetbesluiten besluiten) {
        this.herverdeling = herverdeling;
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        try {
            Variabelen.HERVERDELINGSUITSLAG.zet(
                    uitvoering,
                    herverdeling
                            .voerUit(
                                    kenmerk,
                                    keuze(uitvoering),
                                    besluiten
                                            .laatste(kenmerk, HerverdelingProces.Stappen.HERVERDELING)
                                            .orElseThrow())
                            .code());
        } catch (Herverdeling.PotGewijzigd teLaat) {
            throw new OngeldigeInvoer(Variabelen.BEDRAG.naam(), teLaat.getMessage());
        }
    }

    private static Herverdelingskeuze keuze(DelegateExecution uitvoering) {
        @Nullable String anders = Variabelen.BIJ_GEEN_HERVERDELING.lees(uitvoering);
        return new Herverdelingskeuze(
                Variabelen.HERVERDELEN.isWaar(uitvoering) ? overheveling(uitvoering) : null,
                Herverdelingskeuze.Anders.van(anders == null ? "" : anders));
    }

    private static Overheveling overheveling(DelegateExecution uitvoering) {
        int jaar = Variabelen.JAAR.haal(uitvoering);
        return new Overheveling(
                pot(jaar, Variabelen.VAN_WIJK.haal(uitvoering), Variabelen.VAN_POT.haal(uitvoering)),
                pot(jaar, Variabelen.WIJK.haal(uitvoering), Variabelen.POT.haal(uitvoering)),
                Bedrag.centen(Variabelen.BEDRAG.haal(uitvoering)),
                Variabelen.WIJKCOALITIE_GEHOORD.isWaar(uitvoering));
    }

    private static Pot pot(int jaar, String wijk, String soort) {
        return new Pot(jaar, wijk, Potsoort.zoek(soort).orElseThrow());
    }
}
