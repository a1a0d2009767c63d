package nl.wijkregie.wijkagenda.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.springframework.stereotype.Component;

/** Starts a round of a wijkagenda and takes in what each step of it answers (ROE-G3). */
@Component
class WijkagendaStappen implements Stapverwerker {

    private final Wijkagendas agendas;
    private final Agendataken taken;
    private final Agendastappen stappen;
    private final Agendaformulieren formulieren;
    private final Stapregels regels;

    WijkagendaStappen(
            Wijkagendas agendas,
            Agendataken taken,
            Agendastappen stappen,
            Agendaformulieren formulieren,
            Stapregels regels) {
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
        int jaar = antwoorden.getal("jaar").map(BigDecimal::intValueExact).orElseThrow();
        String soort = antwoorden.tekst("soortRonde");
        try {
            Ronde ronde = agendas.begin(
                    wijk, jaar, "tussentijds".equals(soort), antwoorden.tekst("rondeReden"), Agendataken.account(stap));
            regels.schrijf(ronde.agenda(), ronde.nummer(), null, stap, antwoorden, taken.starter(stap, wijk));
            Map<String, Object> variabelen = new HashMap<>();
            variabelen.put(Variabelen.WIJK.naam(), wijk);
            variabelen.put(Variabelen.JAAR.naam(), jaar);
            variabelen.put(Variabelen.RONDE.naam(), ronde.nummer());
            variabelen.put("soortRonde", soort);
            return new Startgegevens(ronde.agenda(), variabelen);
        } catch (OnjuisteAgenda fout) {
            throw Weigering.van(fout);
        }
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Agendataak taak = taken.van(stap);
        Weigering.bij(() -> stappen.verwerk(String.valueOf(stap.stap()), antwoorden, taak));
        regels.schrijf(stap, antwoorden, taak);
    }
}
