package nl.wijkregie.initiatief.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Stapregel;
import nl.wijkregie.initiatief.Stapverslag;
import org.springframework.stereotype.Component;

/** Takes in what people fill in at the steps of a case: policy checks, case file and time line, in one transaction. */
@Component
class InitiatiefStappen implements Stapverwerker {

    private final Dossier dossier;
    private final Stapverslag verslag;
    private final Intake intake;
    private final Formuliergegevens formuliergegevens;
    private final Map<String, List<Stapregel>> regels;

    InitiatiefStappen(
            Dossier dossier,
            Stapverslag verslag,
            Intake intake,
            Formuliergegevens formuliergegevens,
            List<Stapregel> regels) {
        this.dossier = dossier;
        this.verslag = verslag;
        this.intake = intake;
        this.formuliergegevens = formuliergegevens;
        this.regels = regels.stream().collect(Collectors.groupingBy(Stapregel::stap));
    }

    @Override
    public String proces() {
        return InitiatiefProces.SLEUTEL;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        return formuliergegevens.voor(stap);
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        NieuwInitiatief nieuw = Startformulier.lees(antwoorden, stap.account());
        String kenmerk = intake.registreer(nieuw).kenmerk();
        return new Startgegevens(kenmerk, Startvariabelen.van(nieuw));
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Initiatief zaak = dossier.haal(stap.kenmerk());
        regels.getOrDefault(stap.stap(), List.of()).forEach(regel -> regel.pasToe(stap, antwoorden, zaak));
        verslag.schrijf(zaak.kenmerk(), stap, antwoorden);
    }
}
