package nl.wijkregie.werkplek.wijkagenda;

import java.util.Optional;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.stereotype.Component;

/** Who may change what on the pages: the assignee of the open task to which it belongs, of that agenda and round. */
@Component
class Werk {

    private final Enginetaken taken;
    private final Teksten teksten;

    Werk(Enginetaken taken, Teksten teksten) {
        this.taken = taken;
        this.teksten = teksten;
    }

    /** The task that can be done on the page of this round now; of the newest round that has one for round 0. */
    Optional<Opdracht> van(String agenda, int ronde, Lezer lezer) {
        var open = taken.opDePagina(agenda);
        return open.stream()
                .filter(taak ->
                        ronde > 0 ? taak.ronde() == ronde : lezer.account().equals(taak.account()))
                .findFirst()
                .or(() -> ronde > 0 ? Optional.empty() : open.stream().findFirst())
                .map(taak -> opdracht(taak, lezer));
    }

    /**
     * Makes sure that the account may change what belongs to this step.
     *
     * @throws NietUwTaak with what to do when it may not
     */
    void eis(String agenda, int ronde, String stap, Lezer lezer) {
        Opdracht opdracht = van(agenda, ronde, lezer)
                .filter(gevonden -> gevonden.stap().equals(stap))
                .orElseThrow(() -> new NietUwTaak(
                        "Dit kan nu niet meer worden gewijzigd, want de taak is al klaar. Ververs de pagina en kijk hoe"
                                + " het ervoor staat."));
        if (!opdracht.vanU()) {
            throw new NietUwTaak(opdracht.zin());
        }
    }

    private Opdracht opdracht(Enginetaken.Enginetaak taak, Lezer lezer) {
        boolean vanU = lezer.account().equals(taak.account());
        return new Opdracht(taak.stap(), taak.naam(), taak.ronde(), vanU, vanU ? "" : zin(taak));
    }

    private String zin(Enginetaken.Enginetaak taak) {
        return taak.account() == null
                ? "Pak eerst de taak “" + taak.naam() + "” op in de takenlijst. Daarna kunt u hier wijzigen."
                : teksten.persoon(taak.account()) + " heeft de taak “" + taak.naam()
                        + "” opgepakt en kan nu wijzigen. Wilt u zelf iets wijzigen? Vraag of de taak wordt teruggelegd.";
    }

    /**
     * Work on the page.
     *
     * @param zin what to do first when it is not the reader's task; empty when it is
     */
    record Opdracht(String stap, String taaknaam, int ronde, boolean vanU, String zin) {

        public boolean is(String andere) {
            return vanU && stap.equals(andere);
        }
    }

    /** The change is not this account's to make now. */
    static final class NietUwTaak extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String zin;

        NietUwTaak(String zin) {
            super(zin);
            this.zin = zin;
        }

        String zin() {
            return zin;
        }
    }
}
