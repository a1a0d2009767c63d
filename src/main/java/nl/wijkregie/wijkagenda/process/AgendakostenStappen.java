package nl.wijkregie.wijkagenda.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.GeenMandaat;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Agendakosten;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.springframework.stereotype.Component;

/** Shows and takes in the forms about what making an agenda costs (ROE-F15). */
@Component
class AgendakostenStappen implements Stapverwerker {

    private static final int EERSTE_RONDE = 1;

    private final Agendataken taken;
    private final Stapregels regels;
    private final Agendateksten teksten;
    private final Wijkagendas agendas;
    private final Agendakosten kosten;

    AgendakostenStappen(
            Agendataken taken, Stapregels regels, Agendateksten teksten, Wijkagendas agendas, Agendakosten kosten) {
        this.taken = taken;
        this.regels = regels;
        this.teksten = teksten;
        this.agendas = agendas;
        this.kosten = kosten;
    }

    @Override
    public String proces() {
        return WijkagendaProces.AGENDAKOSTEN;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        Map<String, Object> gegevens = new HashMap<>();
        if (stap.kenmerk() == null) {
            gegevens.put("agendas", teksten.lopende());
            return gegevens;
        }
        gegevens.put("kenmerk", stap.kenmerk());
        gegevens.put("agendaNaam", teksten.naam(agenda(stap.kenmerk())));
        gegevens.put("kostenTekst", kosten.overzicht(stap.kenmerk()));
        return gegevens;
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        long bedrag = Bedragen.centen(antwoorden.tekst("kostenBedrag")).orElse(0);
        if (bedrag <= 0) {
            throw new OngeldigeInvoer("kostenBedrag", "Vul in wat het kost: een bedrag hoger dan 0.");
        }
        String agenda = antwoorden.tekst("agenda");
        try {
            String kenmerk =
                    kosten.meld(agenda, antwoorden.tekst("kostenOmschrijving"), bedrag, Agendataken.account(stap));
            Wijkagenda gevonden = agendas.haal(agenda);
            regels.schrijf(agenda, EERSTE_RONDE, null, stap, antwoorden, taken.starter(stap, gevonden.wijk()));
            return new Startgegevens(kenmerk, variabelen(gevonden));
        } catch (OnjuisteAgenda fout) {
            throw Weigering.van(fout);
        } catch (GeenMandaat fout) {
            throw Weigering.van(fout);
        }
    }

    private static Map<String, Object> variabelen(Wijkagenda agenda) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put(Variabelen.WIJK.naam(), agenda.wijk());
        variabelen.put(Variabelen.JAAR.naam(), agenda.jaar());
        return variabelen;
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Agendataak taak = taken.van(stap);
        Stapregels.eisRedenBijNee(antwoorden, "akkoord", "akkoordMotivering");
        Weigering.bij(() -> {
            kosten.beslis(
                    taak.agenda(),
                    antwoorden.ja("akkoord"),
                    antwoorden.tekst("akkoordMotivering"),
                    taak.account(),
                    taak.groepen());
            regels.schrijf(agenda(taak.agenda()), EERSTE_RONDE, null, stap, antwoorden, taak.functie());
        });
    }

    /** The agenda of costs {@code <agenda>-K<number>}. */
    private static String agenda(String kosten) {
        String kenmerk = Objects.requireNonNull(kosten);
        return kenmerk.substring(0, kenmerk.lastIndexOf("-K"));
    }
}
