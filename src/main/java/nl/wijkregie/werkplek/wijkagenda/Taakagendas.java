package nl.wijkregie.werkplek.wijkagenda;

import java.util.Optional;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;

/** Finds the page of a task: of its measure, of its agenda, or where the case of a resident stands on an agenda. */
@Component
class Taakagendas {

    private static final Verwijzing GEEN = Verwijzing.zonderPagina("Bij deze taak hoort geen wijkagenda.");

    /** What stands behind the kenmerk of an agenda in the kenmerk of its costs. */
    private static final String KOSTENNUMMER = "-K[0-9]+$";

    private final Enginetaken taken;
    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Zaakagendas zaken;
    private final Dossier dossier;

    Taakagendas(Enginetaken taken, Wijkagendas agendas, Maatregelen maatregelen, Zaakagendas zaken, Dossier dossier) {
        this.taken = taken;
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.zaken = zaken;
        this.dossier = dossier;
    }

    /** What the tab shows; empty when the task does not exist or the user may not read it. */
    Optional<Verwijzing> van(String taakId) {
        return taken.zoek(taakId).map(this::verwijzing);
    }

    private Verwijzing verwijzing(Enginetaken.Enginetaak taak) {
        String kenmerk = taak.kenmerk();
        if (kenmerk == null) {
            return GEEN;
        }
        Optional<Maatregel> maatregel = Optional.ofNullable(taak.maatregel()).flatMap(maatregelen::zoek);
        if (maatregel.isPresent()) {
            return new Verwijzing(
                    "",
                    Adres.maatregel(maatregel.get()),
                    "Maatregel " + maatregel.get().titel());
        }
        return agendas.zoek(kenmerk.replaceFirst(KOSTENNUMMER, ""))
                .map(agenda -> pagina(agenda, taak.ronde()))
                .or(() -> dossier.zoek(kenmerk).map(zaken::van))
                .orElse(GEEN);
    }

    private Verwijzing pagina(Wijkagenda agenda, int ronde) {
        return new Verwijzing(
                "", Adres.agenda(agenda.kenmerk()) + (ronde > 0 ? "?ronde=" + ronde : ""), agendas.naam(agenda));
    }
}
