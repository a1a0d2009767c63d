package nl.wijkregie.initiatief.process;

import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Zaakberichten;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * Keeps one contact person per case (ROE-B5): who claims orientation is the vakambtenaar, and who is put on a later task
 * of the vakambtenaar takes the case over with its other open tasks. The resident is told each time.
 */
@Component
class Contactpersoon implements Zaakluisteraar {

    private static final String EIGENSCHAP = "vakambtenaar";

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Zaakberichten berichten;
    private final Gemeente gemeente;

    Contactpersoon(Dossier dossier, Tijdlijn tijdlijn, Zaakberichten berichten, Gemeente gemeente) {
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.berichten = berichten;
        this.gemeente = gemeente;
    }

    @Override
    public void toegewezen(DelegateTask taak, Map<String, String> eigenschappen) {
        String account = taak.getAssignee();
        boolean hoortBijVakambtenaar = eigenschappen.containsKey(EIGENSCHAP);
        if (!hoortBijVakambtenaar
                || account == null
                || account.isBlank()
                || account.equals(InitiatiefProces.Variabelen.VAKAMBTENAAR.lees(taak))) {
            return;
        }
        String vorige = InitiatiefProces.Variabelen.VAKAMBTENAAR.lees(taak);
        String kenmerk = taak.getExecution().getProcessBusinessKey();
        onthoud(taak, kenmerk, account);
        dossier.koppelVakambtenaar(kenmerk, account);
        Initiatief zaak = dossier.haal(kenmerk);
        String groep = InitiatiefProces.Variabelen.BEHANDELGROEP.haal(taak);
        tijdlijn.schrijf(
                kenmerk,
                "contactpersoon",
                "Vaste contactpersoon bekend",
                gemeente.functie(groep).naam(),
                account,
                null);
        berichten.aanIndiener(zaak, "contactpersoon", "");
        if (vorige != null) {
            neemOver(taak, kenmerk, vorige, account);
        }
    }

    /** A case can run in more than one process at a time: all have to know the same contact person. */
    private static void onthoud(DelegateTask taak, String kenmerk, String account) {
        InitiatiefProces.Variabelen.VAKAMBTENAAR.zet(taak.getExecution(), account);
        var processen = taak.getProcessEngineServices().getRuntimeService();
        processen.createProcessInstanceQuery().processInstanceBusinessKey(kenmerk).list().stream()
                .filter(instantie -> !instantie.getId().equals(taak.getProcessInstanceId()))
                .forEach(instantie -> processen.setVariable(
                        instantie.getId(), InitiatiefProces.Variabelen.VAKAMBTENAAR.naam(), account));
    }

    private static void neemOver(DelegateTask taak, String kenmerk, String vorige, String account) {
        var taken = taak.getProcessEngineServices().getTaskService();
        taken.createTaskQuery()
                .processInstanceBusinessKey(kenmerk)
                .taskAssignee(vorige)
                .list()
                .forEach(andere -> taken.setAssignee(andere.getId(), account));
    }
}
