package nl.wijkregie.wijkagenda.process;

import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.springframework.stereotype.Component;

/** Starts a round of a wijkagenda and takes in what each step of it answers (ROE-G3). */
@Component
class WijkagendaStappen implements Stapverwerker {

    /** Steps that hand on the list as it is: nobody changes it at the same moment. */
    private static final Set<String> OVER_DE_HELE_LIJST = Set.of(
            Stappen.OVERZICHT_OPSTELLEN,
            Stappen.BEWONERSTOETS,
            Stappen.PRIORITEREN,
            Stappen.AGENDA_SAMENSTELLEN,
            Stappen.COLLEGE_VASTSTELLING);

    /** Measures in between; anything else begins an agenda, also when another system leaves it out. */
    private static final String TUSSENTIJDS = "tussentijds";

    private final Gemeente gemeente;
    private final Wijkagendas agendas;
    private final Agendataken taken;
    private final Agendastappen stappen;
    private final Agendaformulieren formulieren;
    private final Stapregels regels;

    WijkagendaStappen(
            Gemeente gemeente,
            Wijkagendas agendas,
            Agendataken taken,
            Agendastappen stappen,
            Agendaformulieren formulieren,
            Stapregels regels) {
        this.gemeente = gemeente;
        this.agendas = agendas;
        this.taken = taken;
        this.stappen = stappen;
        this.formulieren = formulieren;
        this.regels = regels;
    }

    @Override
    public String proces() {
        return WijkagendaProces.SLEUTEL;
    }

    @Override
    public Set<String> opnieuwTeKiezen() {
        return Agendaformulieren.OPNIEUW_BESLISSEN;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        return stap.kenmerk() == null ? formulieren.start() : formulieren.van(stap, taken.van(stap));
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        String wijk = antwoorden.tekst("wijk");
        eisEigenWijk(stap, wijk);
        int jaar = antwoorden.getal("jaar").map(BigDecimal::intValueExact).orElseThrow();
        boolean tussentijds = TUSSENTIJDS.equals(antwoorden.tekst("soortRonde"));
        try {
            Ronde ronde =
                    agendas.begin(wijk, jaar, tussentijds, antwoorden.tekst("rondeReden"), Agendataken.account(stap));
            regels.schrijf(ronde.agenda(), ronde.nummer(), null, stap, antwoorden, taken.starter(stap, wijk));
            Map<String, Object> variabelen = new HashMap<>();
            variabelen.put(Variabelen.WIJK.naam(), wijk);
            variabelen.put(Variabelen.JAAR.naam(), jaar);
            variabelen.put(Variabelen.RONDE.naam(), ronde.nummer());
            variabelen.put("soortRonde", tussentijds ? TUSSENTIJDS : "nieuw");
            return new Startgegevens(ronde.agenda(), variabelen);
        } catch (OnjuisteAgenda fout) {
            throw Weigering.van(fout);
        }
    }

    /** The right to start is of all wijkregisseurs; which wijk, the engine cannot know (ROE-G1, ROE-G6). */
    private void eisEigenWijk(Stap stap, String wijk) {
        String regisseur = "wijkregisseur-" + wijk;
        List<String> groepen = taken.groepen(stap.account());
        if (!groepen.contains(regisseur) && !groepen.contains("beleidsmedewerker")) {
            throw new StapGeweigerd(
                    Status.FORBIDDEN,
                    "U kunt geen wijkagenda starten voor %s, want dat is niet uw wijk. Vraag het aan %s of aan een beleidsmedewerker."
                            .formatted(
                                    gemeente.wijk(wijk).naam(),
                                    gemeente.functie(regisseur).naam()));
        }
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Agendataak taak = taken.vanWieBeslist(stap);
        if (OVER_DE_HELE_LIJST.contains(String.valueOf(stap.stap()))) {
            // First held, then read: the list can be changed on a page meanwhile.
            agendas.vergrendel(taak.agenda());
        }
        Weigering.bij(() -> stappen.verwerk(String.valueOf(stap.stap()), antwoorden, taak));
        regels.schrijf(stap, antwoorden, taak);
    }
}
