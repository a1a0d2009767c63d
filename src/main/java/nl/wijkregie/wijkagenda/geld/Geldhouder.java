package nl.wijkregie.wijkagenda.geld;

import java.util.Optional;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkbudget.Grootboek;
import org.springframework.stereotype.Component;

/** Under which kenmerk the ledger holds the money of a measure: who settles it. */
@Component
class Geldhouder {

    private final Dossier dossier;
    private final Maatregelgelden gelden;
    private final Grootboek grootboek;

    Geldhouder(Dossier dossier, Maatregelgelden gelden, Grootboek grootboek) {
        this.dossier = dossier;
        this.gelden = gelden;
        this.grootboek = grootboek;
    }

    /** For money that is reserved at adoption: the case when it settles its own money, else the measure. */
    String bijVaststelling(Maatregel maatregel) {
        return zaak(maatregel).orElse(maatregel.kenmerk());
    }

    /**
     * For the part of a later year. A case is settled from one pot: when it held money before, later parts are of the
     * measure.
     */
    String bijJaardeel(Maatregel maatregel) {
        return zaak(maatregel)
                .filter(zaak -> grootboek.verplichtingen(zaak).isEmpty()
                        && gelden.vanHouder(zaak).isEmpty())
                .orElse(maatregel.kenmerk());
    }

    /** Whether the measure carries out a case that settles its own money. */
    boolean isVanZaak(Maatregel maatregel) {
        return zaak(maatregel).isPresent();
    }

    private Optional<String> zaak(Maatregel maatregel) {
        return Optional.ofNullable(maatregel.zaak())
                .flatMap(dossier::zoek)
                .filter(Geldhouder::rekentZelfAf)
                .map(Initiatief::kenmerk);
    }

    /**
     * An inwonerinitiatief settles after its account. A verzoek does so when it looked for money itself; one that went to
     * the agenda before that is carried out as the measure, just as a beleidswens.
     */
    private static boolean rekentZelfAf(Initiatief zaak) {
        return zaak.uitkomst() == null
                && (zaak.soort() == Soort.INWONERINITIATIEF
                        || zaak.soort() == Soort.VERZOEK && zaak.fase() == Fase.UITVOERING);
    }
}
