package nl.wijkregie.wijkagenda.process;

import java.util.List;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every step of the wijkagenda does: a line on the time line, and a reason for a no. */
@Component
class Stapregels {

    private static final int LANGSTE_NAAM = 200;

    private final Agendaverslag verslag;

    Stapregels(Agendaverslag verslag) {
        this.verslag = verslag;
    }

    /** Writes a completed step on the time line of the agenda, in the function of the task. */
    void schrijf(Stap stap, Antwoorden antwoorden, Agendataak taak) {
        schrijf(stap, antwoorden, taak, taak.functie());
    }

    /** The same in a function that the caller knows better, such as that of a mandate. */
    void schrijf(Stap stap, Antwoorden antwoorden, Agendataak taak, String functie) {
        schrijf(taak.agenda(), taak.ronde(), taak.maatregel(), stap, antwoorden, functie);
    }

    /** The same for a step that has no task of an agenda, such as a start. */
    void schrijf(
            String agenda, int ronde, @Nullable String maatregel, Stap stap, Antwoorden antwoorden, String functie) {
        List<Regel.Antwoord> regels = antwoorden.leesbaar().stream()
                .map(antwoord -> new Regel.Antwoord(antwoord.veld(), antwoord.vraag(), antwoord.antwoord()))
                .toList();
        String naam = stap.naam().length() > LANGSTE_NAAM ? stap.naam().substring(0, LANGSTE_NAAM) : stap.naam();
        String id = stap.stap() == null ? stap.proces() : stap.stap();
        verslag.schrijf(
                new Regel(agenda, ronde, maatregel, id, naam, functie, Agendataken.account(stap), regels, null));
    }

    /**
     * A no needs a reason.
     *
     * @throws OngeldigeInvoer when the answer is no and the reason is empty
     */
    static void eisRedenBijNee(Antwoorden antwoorden, String vraag, String reden) {
        if (!antwoorden.ja(vraag) && antwoorden.tekst(reden).isEmpty()) {
            throw new OngeldigeInvoer(reden, "Schrijf op waarom u Nee kiest: anderen lezen die reden.");
        }
    }
}
