package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Participatietrede;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Stapregel;
import nl.wijkregie.initiatief.Tredekeuze;
import nl.wijkregie.initiatief.Zaakberichten;
import org.springframework.stereotype.Component;

/** Orientation (ROE-C3, ROE-C4): the kind and scale may change; a rung above loslaten needs a reason. */
@Component
class Orientatieregel implements Stapregel {

    private final Dossier dossier;
    private final Zaakberichten berichten;

    Orientatieregel(Dossier dossier, Zaakberichten berichten) {
        this.dossier = dossier;
        this.berichten = berichten;
    }

    @Override
    public String stap() {
        return InitiatiefProces.Stappen.ORIENTATIE;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        Participatietrede trede = Keuze.van(Participatietrede.class, antwoorden.tekst("participatietrede"));
        if (!Tredekeuze.isGemotiveerd(trede, antwoorden.tekst("tredeMotivering"))) {
            throw new OngeldigeInvoer(
                    "tredeMotivering", "Schrijf waarom een hogere participatietrede dan loslaten nodig is.");
        }
        Schaal schaal = Keuze.van(Schaal.class, antwoorden.tekst("schaal"));
        dossier.kiesTrede(zaak.kenmerk(), trede);
        dossier.typeer(zaak.kenmerk(), Keuze.van(Soort.class, antwoorden.tekst("soort")), schaal, null);
        berichten.naWijzigingSchaal(zaak, schaal);
    }
}
