package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Participatietrede;
import nl.wijkregie.initiatief.Tijdlijn;
import org.springframework.stereotype.Component;

/** Final decision (ROE-C4): the participatietrede may be lowered here, never raised without orientation. */
@Component
class Besluitregel implements Stapregel {

    private final Tijdlijn tijdlijn;

    Besluitregel(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    @Override
    public String stap() {
        return InitiatiefProces.Stappen.DEFINITIEF_BESLUIT;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        Keuze.zoek(Participatietrede.class, antwoorden.tekst("participatietrede"))
                .ifPresent(nieuw -> tijdlijn.antwoord(
                                zaak.kenmerk(), InitiatiefProces.Stappen.ORIENTATIE, "participatietrede")
                        .flatMap(naam -> java.util.Arrays.stream(Participatietrede.values())
                                .filter(trede -> trede.naam().equals(naam))
                                .findFirst())
                        .filter(oud -> nieuw.compareTo(oud) > 0)
                        .ifPresent(oud -> {
                            throw new OngeldigeInvoer(
                                    "participatietrede",
                                    "Kies dezelfde of een lagere participatietrede dan bij de oriëntatie.");
                        }));
    }
}
