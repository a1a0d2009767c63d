package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.Stapregel;
import nl.wijkregie.initiatief.VerhaalGeweigerd;
import org.springframework.stereotype.Component;

/** Evaluation (ALM-4, ROE-E5): the short story, when the vakambtenaar wrote one. */
@Component
class Verhaalregel implements Stapregel {

    private static final String VELD = "kortVerhaal";

    private final KorteVerhalen verhalen;

    Verhaalregel(KorteVerhalen verhalen) {
        this.verhalen = verhalen;
    }

    @Override
    public String stap() {
        return InitiatiefProces.Stappen.EVALUATIE;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        String verhaal = antwoorden.tekst(VELD);
        if (verhaal.isEmpty()) {
            return;
        }
        try {
            verhalen.vertel(zaak.kenmerk(), verhaal, stap.account());
        } catch (VerhaalGeweigerd geweigerd) {
            throw new OngeldigeInvoer(VELD, geweigerd.getMessage());
        }
    }
}
