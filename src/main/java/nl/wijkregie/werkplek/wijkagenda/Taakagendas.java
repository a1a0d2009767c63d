package nl.wijkregie.werkplek.wijkagenda;

import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkagenda.Agendalijst;
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
    private final Agendalijst lijst;
    private final Dossier dossier;
    private final Gemeente gemeente;

    Taakagendas(
            Enginetaken taken,
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Agendalijst lijst,
            Dossier dossier,
            Gemeente gemeente) {
        this.taken = taken;
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.lijst = lijst;
        this.dossier = dossier;
        this.gemeente = gemeente;
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
            return pagina("", maatregel.get());
        }
        return agendas.zoek(kenmerk.replaceFirst(KOSTENNUMMER, ""))
                .map(agenda -> pagina(agenda, taak.ronde()))
                .or(() -> dossier.zoek(kenmerk).map(this::zaak))
                .orElse(GEEN);
    }

    private Verwijzing pagina(Wijkagenda agenda, int ronde) {
        return new Verwijzing(
                "", Adres.agenda(agenda.kenmerk()) + (ronde > 0 ? "?ronde=" + ronde : ""), agendas.naam(agenda));
    }

    private Verwijzing pagina(String zin, Maatregel maatregel) {
        return new Verwijzing(zin, Adres.maatregel(maatregel), "Maatregel " + maatregel.titel());
    }

    private Verwijzing zaak(Initiatief zaak) {
        Optional<Maatregel> maatregel = maatregelen.vanZaak(zaak.kenmerk());
        if (maatregel.isPresent()) {
            return pagina(
                    "Deze zaak staat op de "
                            + agendas.naam(agendas.haal(maatregel.get().agenda())) + " als maatregel “"
                            + maatregel.get().titel() + "”.",
                    maatregel.get());
        }
        boolean wacht = lijst.wachtend(zaak.wijk()).stream()
                .anyMatch(punt -> punt.kenmerk().equals(zaak.kenmerk()));
        return Verwijzing.zonderPagina(
                wacht
                        ? "Deze zaak wacht op de wijkagenda van " + wijknaam(zaak.wijk())
                                + ". De wijkcoalitie kijkt ernaar bij het opstellen van de agenda."
                        : "Deze zaak staat niet op een wijkagenda.");
    }

    private String wijknaam(String code) {
        return gemeente.zoekWijk(code).map(wijk -> wijk.naam()).orElse(code);
    }
}
