package nl.wijkregie.initiatief;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a completed step of a case on its time line: who, in which function, with which answers. */
@Component
public class Stapverslag {

    private final Tijdlijn tijdlijn;
    private final Taken taken;
    private final Gemeente gemeente;

    Stapverslag(Tijdlijn tijdlijn, Taken taken, Gemeente gemeente) {
        this.tijdlijn = tijdlijn;
        this.taken = taken;
        this.gemeente = gemeente;
    }

    /** Writes the step in the function that the task belongs to. */
    public void schrijf(String kenmerk, Stap stap, Antwoorden antwoorden) {
        schrijf(kenmerk, stap, antwoorden, functie(stap));
    }

    /** Writes the step in a function that the caller knows better, such as that of a mandate. */
    public void schrijf(String kenmerk, Stap stap, Antwoorden antwoorden, String functie) {
        tijdlijn.schrijfStap(
                kenmerk,
                stap.stap(),
                stap.naam(),
                functie,
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
