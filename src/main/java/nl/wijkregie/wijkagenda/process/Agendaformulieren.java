package nl.wijkregie.wijkagenda.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.document.Totstandkoming;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import org.springframework.stereotype.Component;

/** What the forms of a wijkagenda show. */
@Component
class Agendaformulieren {

    /**
     * Answers that an earlier pass through the model left in the process. A form starts without them: nobody should
     * find somebody else's decision, of last time, ticked in advance.
     */
    static final Set<String> OPNIEUW_BESLISSEN =
            Set.of("samenstelling", "goedkeuringWijze", "akkoord", "toegezegd", "vastgesteld");

    private final Agendateksten agenda;
    private final Maatregelteksten maatregel;
    private final Rondeverslag verslag;
    private final Agendareserveringen reserveringen;
    private final Totstandkoming totstandkoming;
    private final Betalers namen;
    private final Clock klok;

    Agendaformulieren(
            Agendateksten agenda,
            Maatregelteksten maatregel,
            Rondeverslag verslag,
            Agendareserveringen reserveringen,
            Totstandkoming totstandkoming,
            Betalers namen,
            Clock klok) {
        this.agenda = agenda;
        this.maatregel = maatregel;
        this.verslag = verslag;
        this.reserveringen = reserveringen;
        this.totstandkoming = totstandkoming;
        this.namen = namen;
        this.klok = klok;
    }

    /** The start form. */
    Map<String, Object> start() {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("wijken", agenda.wijken());
        gegevens.put("jaar", LocalDate.now(klok).getYear());
        return gegevens;
    }

    /** The form of a task. */
    Map<String, Object> van(Stap stap, Agendataak taak) {
        if (taak.maatregel() != null && Stappen.EERSTE_TOETS.equals(stap.stap())) {
            Map<String, Object> gegevens = new HashMap<>(maatregel.van(taak.maatregel()));
            gegevens.put("agendaNaam", agenda.naam(taak.agenda()));
            gegevens.put("haalbaar", null);
            return gegevens;
        }
        Map<String, Object> gegevens = new HashMap<>(agenda.van(taak.agenda(), taak.ronde()));
        OPNIEUW_BESLISSEN.forEach(veld -> gegevens.put(veld, null));
        switch (String.valueOf(stap.stap())) {
            case Stappen.AGENDA_SAMENSTELLEN -> {
                gegevens.put("terugTekst", verslag.bezwaren(taak.agenda(), taak.ronde()));
                gegevens.put("samenstelling", "aanbieden");
            }
            case Stappen.BEWONERSAKKOORD ->
                gegevens.put("goedkeuringTekst", eerder(taak, Stappen.AGENDA_SAMENSTELLEN, "goedkeuringWijze"));
            case Stappen.PARTNER_AKKOORD -> gegevens.put("partnerNaam", namen.naam(taak.eisGroep()));
            case Stappen.COLLEGE_AANBIEDEN -> gegevens.put("totstandkomingTekst", totstandkoming(taak));
            case Stappen.COLLEGE_VASTSTELLING -> {
                gegevens.put("adviesTekst", eerder(taak, Stappen.COLLEGE_AANBIEDEN, "aanbiedingAdvies"));
                gegevens.put("totstandkomingTekst", totstandkoming(taak));
            }
            case Stappen.AGENDA_EVALUEREN, Stappen.JAARLIJKS_EVALUEREN ->
                gegevens.put("agendaTekst", agenda.vastgesteldeMaatregelen(taak.agenda()));
            default -> {
                // The other forms show the agenda only.
            }
        }
        if (toontGeld(String.valueOf(stap.stap()))) {
            gegevens.put("geldTekst", reserveringen.overzicht(taak.agenda(), taak.ronde()));
        }
        return gegevens;
    }

    private static boolean toontGeld(String stap) {
        return switch (stap) {
            case Stappen.AGENDA_SAMENSTELLEN,
                    Stappen.WIJKWETHOUDER_TOEZEGGING,
                    Stappen.COLLEGE_AANBIEDEN,
                    Stappen.COLLEGE_VASTSTELLING,
                    Stappen.AGENDA_EVALUEREN,
                    Stappen.JAARLIJKS_EVALUEREN -> true;
            default -> false;
        };
    }

    private String totstandkoming(Agendataak taak) {
        return String.join("\n", totstandkoming.van(taak.agenda(), taak.ronde()));
    }

    private String eerder(Agendataak taak, String stap, String veld) {
        return verslag.antwoord(taak.agenda(), taak.ronde(), stap, veld);
    }
}
