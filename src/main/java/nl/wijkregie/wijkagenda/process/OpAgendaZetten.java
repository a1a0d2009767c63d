package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkagenda.Agendalijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the case on the list for the wijkagenda (ROE-F3, ROE-F11, ROE-G2). */
@Component("opAgendaZetten")
class OpAgendaZetten implements JavaDelegate {

    private final Agendalijst agendalijst;
    private final Dossier dossier;

    OpAgendaZetten(Agendalijst agendalijst, Dossier dossier) {
        this.agendalijst = agendalijst;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Initiatief zaak = dossier.haal(uitvoering.getProcessBusinessKey());
        agendalijst.zetOp(zaak.kenmerk(), zaak.wijk(), WijkagendaProces.Variabelen.SOORT.haal(uitvoering));
    }
}
