package nl.wijkregie.initiatief.process;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.termijn.Klok;
import nl.wijkregie.termijn.Taakgegevens;
import nl.wijkregie.termijn.Taken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the case file in step with the process: phase, status, outcome, and each task with its term. */
@Component
class Zaakvolger implements Zaakluisteraar {

    /** Other processes can have the same business key, such as those that record a piece of the resident. */
    private static final String ZAAK = "initiatief";

    private final Dossier dossier;
    private final Taken taken;

    Zaakvolger(Dossier dossier, Taken taken) {
        this.dossier = dossier;
        this.taken = taken;
    }

    @Override
    public void betreden(DelegateExecution uitvoering, Map<String, String> eigenschappen) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        String fase = eigenschappen.get("fase");
        String status = eigenschappen.get("status");
        if (fase != null || status != null) {
            dossier.stand(
                    kenmerk,
                    fase == null ? null : Fase.van(Integer.parseInt(fase)),
                    status == null ? null : Keuze.van(Status.class, status));
        }
        String uitkomst = eigenschappen.get("uitkomst");
        if (uitkomst != null) {
            InitiatiefProces.Variabelen.UITKOMST.zet(uitvoering, uitkomst);
            dossier.rondAf(kenmerk, Keuze.van(Uitkomst.class, uitkomst));
        }
    }

    @Override
    public void gemaakt(DelegateTask taak, Map<String, String> eigenschappen) {
        LocalDate uiterlijk = taken.begonnen(new Taakgegevens(
                taak.getId(),
                taak.getExecution().getProcessBusinessKey(),
                InitiatiefProces.Variabelen.ONDERDEEL.lees(taak),
                taak.getProcessDefinitionId().split(":", 2)[0],
                taak.getTaskDefinitionKey(),
                taak.getName(),
                groep(taak),
                taak.getAssignee(),
                InitiatiefProces.Variabelen.WIJK.lees(taak),
                eigenschappen.get("termijn")));
        if (uiterlijk != null) {
            taak.setDueDate(Date.valueOf(uiterlijk));
        }
    }

    @Override
    public void toegewezen(DelegateTask taak, Map<String, String> eigenschappen) {
        taken.toegewezen(taak.getId(), taak.getAssignee());
    }

    @Override
    public void vrijgegeven(DelegateTask taak) {
        taken.toegewezen(taak.getId(), null);
    }

    @Override
    public void verzet(DelegateTask taak) {
        taken.verzet(
                taak.getId(),
                taak.getDueDate() == null
                        ? null
                        : Instant.ofEpochMilli(taak.getDueDate().getTime())
                                .atZone(Klok.AMSTERDAM)
                                .toLocalDate());
    }

    /** The administrator deleted the process: without an outcome the case would stay open for ever. */
    @Override
    public void afgebroken(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        boolean vanZaak =
                ((ExecutionEntity) uitvoering).getProcessDefinition().getKey().equals(ZAAK);
        if (kenmerk != null
                && vanZaak
                && dossier.zoek(kenmerk).filter(zaak -> zaak.uitkomst() == null).isPresent()) {
            dossier.rondAf(kenmerk, Uitkomst.GESTOPT);
        }
    }

    @Override
    public void voltooid(DelegateTask taak) {
        taken.klaar(taak.getId(), "voltooid");
    }

    @Override
    public void vervallen(DelegateTask taak) {
        taken.klaar(taak.getId(), "vervallen");
    }

    /** The first group of the task as the model or the mandate names them: a deputy comes after who holds the mandate. */
    private static @Nullable String groep(DelegateTask taak) {
        // getCandidates() gives a set, in no order.
        return ((TaskEntity) taak)
                .getIdentityLinks().stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .map(IdentityLink::getGroupId)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
