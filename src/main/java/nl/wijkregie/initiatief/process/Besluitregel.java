package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Participatietrede;
import nl.wijkregie.initiatief.Stapregel;
import nl.wijkregie.initiatief.Tredekeuze;
import org.springframework.stereotype.Component;

/** Final decision (ROE-C4): the participatietrede may be lowered here, never raised. */
@Component
class Besluitregel implements Stapregel {

    private final Dossier dossier;

    Besluitregel(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public String stap() {
        return InitiatiefProces.Stappen.DEFINITIEF_BESLUIT;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        Keuze.zoek(Participatietrede.class, antwoorden.tekst("participatietrede"))
                .ifPresent(nieuw -> {
                    if (!Tredekeuze.magWordenNaOrientatie(zaak.participatietrede(), nieuw)) {
                        throw new OngeldigeInvoer(
                                "participatietrede",
                                "Kies dezelfde of een lagere participatietrede dan bij de oriëntatie.");
                    }
                    dossier.kiesTrede(zaak.kenmerk(), nieuw);
                });
    }
}
