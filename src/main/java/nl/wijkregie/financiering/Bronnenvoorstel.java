package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Potstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in what the vakambtenaar found out about the sources, and what he proposes (ROE-F1). */
@Service
public class Bronnenvoorstel {

    private final Financieringen financieringen;
    private final Dossier dossier;
    private final Gemeente gemeente;
    private final Grootboek grootboek;
    private final Potkeuze potten;
    private final Bronnentoets toets;

    Bronnenvoorstel(
            Financieringen financieringen, Dossier dossier, Gemeente gemeente, Grootboek grootboek, Potkeuze potten) {
        this.financieringen = financieringen;
        this.dossier = dossier;
        this.gemeente = gemeente;
        this.grootboek = grootboek;
        this.potten = potten;
        this.toets = new Bronnentoets(gemeente);
    }

    /**
     * Checks the sources and keeps them as a new round.
     *
     * @param volgorde codes of the sources in the order in which they are tried
     * @param opAgenda whether the wijkagenda took the case up
     * @throws OnjuisteOpgave when a rule is broken; then nothing is written
     */
    public void leg(Initiatief zaak, Bronopgave opgave, List<String> volgorde, boolean opAgenda, String account) {
        OnjuisteOpgave.bijBezwaar(toets.toets(opgave, vraag(zaak, opgave, volgorde)));
        financieringen.leg(zaak.kenmerk(), verlaagd(zaak, opgave, opAgenda), account);
    }

    private Bronvraag vraag(Initiatief zaak, Bronopgave opgave, List<String> volgorde) {
        Wijkbudgetdoel doel = Optional.ofNullable(zaak.beleidsterrein())
                .flatMap(gemeente::zoekBeleidsterrein)
                .map(Beleidsterrein::wijkbudgetdoel)
                .map(code -> Keuze.van(Wijkbudgetdoel.class, code))
                .orElse(Wijkbudgetdoel.GEEN);
        return new Bronvraag(zaak.soort(), zaak.schaal(), doel, nodig(dossier, zaak.kenmerk(), opgave), volgorde);
    }

    /** What the case needs: what its plan asks, or the estimate of a verzoek, which has no plan; null when neither is known. */
    static @Nullable Long nodig(Dossier dossier, String kenmerk, Bronopgave opgave) {
        Long gevraagd = gevraagd(dossier, kenmerk);
        return gevraagd == null ? opgave.geraamd() : gevraagd;
    }

    /** What the newest plan asks, or its whole budget when it asks no sum; null without a plan. */
    static @Nullable Long gevraagd(Dossier dossier, String kenmerk) {
        return dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class)
                .map(plan -> plan.gevraagdeBijdrage() > 0 ? plan.gevraagdeBijdrage() : plan.begroot())
                .orElse(null);
    }

    /** The request brought down to what can be given, when the vakambtenaar chose so. */
    private Bronopgave verlaagd(Initiatief zaak, Bronopgave opgave, boolean opAgenda) {
        if (opgave.gevraagdWijkbudget() == 0 || opgave.bijTeWeinig() != BijTeWeinig.VERLAGEN) {
            return opgave;
        }
        long plafond = opAgenda
                ? Long.MAX_VALUE
                : new Plafondtoets(gemeente.plafonds()).ruimte(zaak.schaal(), potten.alToegekend(zaak.kenmerk()));
        long vrij =
                grootboek.stand(potten.voor(zaak, opAgenda)).map(Potstand::vrij).orElse(Long.MAX_VALUE);
        long bedrag = Math.min(opgave.gevraagdWijkbudget(), Math.min(plafond, vrij));
        if (bedrag <= 0) {
            throw new OnjuisteOpgave(
                    "bijTeWeinig",
                    "Er is nu niets vrij in de pot van deze wijk. Kies ‘" + BijTeWeinig.VRAGEN.naam()
                            + "’, of vraag 0 euro van het wijkbudget.");
        }
        return opgave.metWijkbudget(bedrag);
    }
}
