package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.Stapregel;
import nl.wijkregie.initiatief.VerhaalGeweigerd;
import nl.wijkregie.initiatief.Verhaaltekst;
import org.springframework.stereotype.Component;

/** Evaluation (ALM-4, ROE-E5): the short story, when the vakambtenaar wrote one. */
@Component
class Verhaalregel implements Stapregel {

    private static final String VELD = "kortVerhaal";
    private static final String KOP = "verhaalKop";

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
        Verhaaltekst verhaal = new Verhaaltekst(antwoorden.tekst(KOP), antwoorden.tekst(VELD));
        if (verhaal.equals(Verhaaltekst.GEEN)) {
            return;
        }
        try {
            verhalen.vertel(zaak.kenmerk(), verhaal, stap.account());
        } catch (VerhaalGeweigerd geweigerd) {
            throw new OngeldigeInvoer(geweigerd.omKop() ? KOP : VELD, geweigerd.getMessage());
        }
    }
}
