package nl.wijkregie.initiatief.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what people fill in at the steps of a case: policy checks, case file and time line, in one transaction. */
@Component
class InitiatiefStappen implements Stapverwerker {

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Intake intake;
    private final Taken taken;
    private final Gemeente gemeente;
    private final Formuliergegevens formuliergegevens;
    private final Map<String, Stapregel> regels;

    InitiatiefStappen(
            Dossier dossier,
            Tijdlijn tijdlijn,
            Intake intake,
            Taken taken,
            Gemeente gemeente,
            Formuliergegevens formuliergegevens,
            List<Stapregel> regels) {
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.intake = intake;
        this.taken = taken;
        this.gemeente = gemeente;
        this.formuliergegevens = formuliergegevens;
        this.regels = regels.stream().collect(Collectors.toMap(Stapregel::stap, Function.identity()));
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
        Stapregel regel = regels.get(stap.stap());
        if (regel != null) {
            regel.pasToe(stap, antwoorden, zaak);
        }
        tijdlijn.schrijfStap(
                zaak.kenmerk(),
                stap.stap(),
                stap.naam(),
                functie(stap),
                stap.account(),
                antwoorden.leesbaar().stream()
                        .map(antwoord ->
                                new Tijdlijnregel.Antwoord(antwoord.veld(), antwoord.vraag(), antwoord.antwoord()))
                        .toList());
    }

    private String functie(Stap stap) {
        @Nullable
        String groep = taken.open(stap.kenmerk()).stream()
                .filter(taak -> taak.taakId().equals(stap.taakId()))
                .map(Taak::groep)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return groep == null ? "Medewerker" : gemeente.functie(groep).naam();
    }
}
