package nl.wijkregie.wijkagenda;

import java.util.Optional;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which case of a resident a measure on the first list may carry out (ROE-G2). */
@Component
class Zaakregels {

    private static final String VELD = "zaak";
    private static final int LANGSTE_KENMERK = 40;

    private final Agendalijst agendalijst;
    private final Maatregelboek boek;
    private final Dossier dossier;

    Zaakregels(Agendalijst agendalijst, Maatregelboek boek, Dossier dossier) {
        this.agendalijst = agendalijst;
        this.boek = boek;
        this.dossier = dossier;
    }

    /** Whether the case serves more than one wijk (ROE-B9); not so without a case. */
    boolean isWijkoverstijgend(@Nullable String zaak) {
        return Optional.ofNullable(zaak)
                .flatMap(dossier::zoek)
                .filter(gevonden -> gevonden.schaal() == Schaal.WIJKOVERSTIJGEND)
                .isPresent();
    }

    /**
     * Looks whether the case waits on this round, and no other measure carries it out.
     *
     * @param zaak kenmerk of the case as it was typed; null is fine
     * @throws OnjuisteAgenda when it is not so
     */
    void eis(Wijkagenda agenda, int ronde, @Nullable String zaak) {
        if (zaak == null) {
            return;
        }
        Agendapunt punt = agendalijst
                .zoek(zaak)
                .orElseThrow(() -> fout(
                        "Er staat geen idee ‘%s’ op de lijst voor de wijkagenda. Kijk het kenmerk na, of laat het weg.",
                        kort(zaak)));
        if (!punt.wijk().equals(agenda.wijk())) {
            throw fout("Idee %s is van een andere wijk. Zet het op de wijkagenda van die wijk.", zaak);
        }
        if (!punt.wacht()) {
            throw fout("Over idee %s is al besloten. Laat het idee hier weg.", zaak);
        }
        if (!agenda.kenmerk().equals(punt.agenda()) || !Integer.valueOf(ronde).equals(punt.ronde())) {
            throw fout("Idee %s hoort niet bij deze ronde van de wijkagenda. Laat het idee hier weg.", zaak);
        }
        eisEnige(agenda.kenmerk(), zaak);
    }

    private void eisEnige(String agenda, String zaak) {
        boolean bezet = boek.vanZaak(zaak).stream()
                .anyMatch(ander ->
                        ander.agenda().equals(agenda) && !ander.status().isEinde());
        if (bezet) {
            throw fout("Er staat al een maatregel voor idee %s op deze wijkagenda. Wijzig die maatregel.", zaak);
        }
    }

    private static OnjuisteAgenda fout(String zin, String zaak) {
        return new OnjuisteAgenda(VELD, zin.formatted(zaak));
    }

    private static String kort(String zaak) {
        return zaak.length() > LANGSTE_KENMERK ? zaak.substring(0, LANGSTE_KENMERK) + "…" : zaak;
    }
}
