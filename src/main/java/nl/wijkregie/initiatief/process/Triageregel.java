package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Stapregel;
import nl.wijkregie.initiatief.Triagemotivering;
import org.springframework.stereotype.Component;

/** Triage (ROE-B2): a refusal and a question to the Kerngroep need words; the kind, scale and policy field are recorded. */
@Component
class Triageregel implements Stapregel {

    private final Dossier dossier;

    Triageregel(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public String stap() {
        return InitiatiefProces.Stappen.TRIAGE;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        if (!Triagemotivering.isVoldoende(
                antwoorden.tekst("klacht"),
                antwoorden.ja("ontvankelijk"),
                antwoorden.ja("onduidelijk"),
                antwoorden.tekst("triageMotivering"))) {
            throw new OngeldigeInvoer(
                    "triageMotivering",
                    "Schrijf bij de toelichting waarom de gemeente dit niet in behandeling neemt of wat onduidelijk is.");
        }
        dossier.typeer(
                zaak.kenmerk(),
                Keuze.zoek(Soort.class, antwoorden.tekst("soort")).orElse(null),
                Keuze.zoek(Schaal.class, antwoorden.tekst("schaal")).orElse(null),
                antwoorden.tekst("beleidsterrein").isEmpty() ? null : antwoorden.tekst("beleidsterrein"));
    }
}
