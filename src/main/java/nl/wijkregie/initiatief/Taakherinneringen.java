package nl.wijkregie.initiatief;

import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.termijn.Herinneraar;
import nl.wijkregie.termijn.Taak;
import org.springframework.stereotype.Component;

/** Sends the reminders of overdue tasks (ROE-H2): to who has it, and later to the wijkregisseur and the clustermanager. */
@Component
class Taakherinneringen implements Herinneraar {

    private final Dossier dossier;
    private final Taakberichten berichten;

    Taakherinneringen(Dossier dossier, Taakberichten berichten) {
        this.dossier = dossier;
        this.berichten = berichten;
    }

    @Override
    public void herinner(Taak taak, Functie aan, boolean escalatie) {
        String sjabloon = escalatie ? "taak-escalatie" : "taak-herinnering";
        dossier.zoek(taak.kenmerk())
                .ifPresentOrElse(
                        zaak -> berichten.overTaak(zaak, taak, aan, sjabloon),
                        () -> berichten.overTaak(taak, aan, sjabloon));
    }
}
