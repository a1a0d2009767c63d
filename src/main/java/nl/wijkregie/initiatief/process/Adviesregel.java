package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Stapregel;
import org.springframework.stereotype.Component;

/** Advice (ROE-B8): in a double role a colleague advises, never the wijkregisseur who handles the case himself. */
@Component
class Adviesregel implements Stapregel {

    @Override
    public String stap() {
        return InitiatiefProces.Stappen.ADVIES_WIJKREGISSEUR;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        if (stap.account() != null && stap.account().equals(zaak.vakambtenaar())) {
            throw new OngeldigeInvoer(
                    "wijkregisseurAdvies",
                    "U behandelt deze zaak zelf. Laat een collega-wijkregisseur deze taak oppakken en adviseren.");
        }
    }
}
