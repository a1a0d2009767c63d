package nl.wijkregie.herverdeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.herverdeling.process.HerverdelingProces;
import nl.wijkregie.testsupport.Proeflevering;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases that ask for money, without all that comes before it: a small process that reserves or joins the queue, and then
 * waits, as process {@code financiering} does.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Geldproef {

    private static final String PROCES = "geldproef";

    @Bean
    JavaDelegate geldproefReserveren(Wachtrij wachtrij) {
        return uitvoering -> {
            String kenmerk = uitvoering.getProcessBusinessKey();
            Pot pot = new Pot(
                    (Integer) uitvoering.getVariable("proefjaar"),
                    (String) uitvoering.getVariable("proefwijk"),
                    Potsoort.zoek((String) uitvoering.getVariable("proefpot")).orElseThrow());
            boolean gereserveerd = wachtrij.reserveerOfSluitAan(
                    pot, kenmerk, (Long) uitvoering.getVariable("proefbedrag"), aanleiding("reservering/" + kenmerk));
            uitvoering.setVariable("reservering", gereserveerd ? "gereserveerd" : "tekort");
        };
    }

    @Bean
    Geldvragers geldvragers(
            RuntimeService processen,
            ProcessEngine engine,
            ManagementService werk,
            Grootboek grootboek,
            PlatformTransactionManager transacties,
            Spel spel) {
        return new Geldvragers(processen, engine, werk, grootboek, new TransactionTemplate(transacties), spel);
    }

    static Aanleiding aanleiding(String sleutel) {
        return new Aanleiding(
                sleutel,
                "manager-lv",
                "Manager Leefbaarheid & Veiligheid",
                "Bijdrage aan een initiatief.",
                "wijkbudget");
    }

    /** Plays the cases that ask for money. */
    public static final class Geldvragers {

        private final RuntimeService processen;
        private final ManagementService werk;
        private final Grootboek grootboek;
        private final TransactionTemplate transactie;
        private final Spel spel;

        Geldvragers(
                RuntimeService processen,
                ProcessEngine engine,
                ManagementService werk,
                Grootboek grootboek,
                TransactionTemplate transactie,
                Spel spel) {
            this.processen = processen;
            this.werk = werk;
            this.grootboek = grootboek;
            this.transactie = transactie;
            this.spel = spel;
            Proeflevering.lever(
                    engine,
                    engine.getRepositoryService().createDeployment().addModelInstance(PROCES + ".bpmn", model()));
        }

        /** A new case asks for money; returns its kenmerk. */
        public String vraag(Pot pot, long centen) {
            String kenmerk = spel.dienIn();
            vraag(kenmerk, pot, centen);
            return kenmerk;
        }

        void vraag(String kenmerk, Pot pot, long centen) {
            Map<String, Object> variabelen = new HashMap<>();
            variabelen.put("proefjaar", pot.jaar());
            variabelen.put("proefwijk", pot.wijk());
            variabelen.put("proefpot", pot.soort().code());
            variabelen.put("proefbedrag", centen);
            processen.startProcessInstanceByKey(PROCES, kenmerk, variabelen);
        }

        /** Commits all that is free in a pot but this much; returns the kenmerk that holds it. */
        public String laatOver(Pot pot, long centen) {
            String houder = "VUL-" + pot.wijk() + "-" + pot.soort().code();
            doe(() -> grootboek.reserveer(pot, houder, vrij(pot) - centen, aanleiding("vul/" + houder)));
            return houder;
        }

        void geefVrij(Pot pot, String kenmerk) {
            doe(() -> grootboek.geefVrij(pot, kenmerk, aanleiding("vrij/" + kenmerk + "/" + pot.soort())));
        }

        void doe(Runnable daad) {
            transactie.executeWithoutResult(status -> daad.run());
        }

        public long vrij(Pot pot) {
            return grootboek.stand(pot).map(Potstand::vrij).orElseThrow();
        }

        long gereserveerd(String kenmerk) {
            return grootboek
                    .verplichting(kenmerk)
                    .map(verplichting -> verplichting.gereserveerd())
                    .orElse(0L);
        }

        /** Whether the case still waits for a decision about money. */
        boolean wacht(String kenmerk) {
            return processen
                            .createExecutionQuery()
                            .processInstanceBusinessKey(kenmerk)
                            .messageEventSubscriptionName(HerverdelingProces.Meldingen.BUDGETBESLUIT)
                            .count()
                    > 0;
        }

        /** What the case was told; it goes on in a job of its own, which is done here. */
        public String hoort(String kenmerk) {
            String instantie = processen
                    .createProcessInstanceQuery()
                    .processDefinitionKey(PROCES)
                    .processInstanceBusinessKey(kenmerk)
                    .singleResult()
                    .getId();
            String besluit = (String) processen.getVariable(instantie, "budgetbesluit");
            List<Job> verder =
                    werk.createJobQuery().processInstanceId(instantie).list();
            verder.forEach(job -> werk.executeJob(job.getId()));
            return besluit;
        }

        /** The case is withdrawn, as far as money goes. */
        void trekIn(String kenmerk, Wachtrij wachtrij) {
            doe(() -> {
                wachtrij.verlaat(kenmerk);
                processen.deleteProcessInstance(
                        processen
                                .createProcessInstanceQuery()
                                .processDefinitionKey(PROCES)
                                .processInstanceBusinessKey(kenmerk)
                                .singleResult()
                                .getId(),
                        "ingetrokken");
            });
        }

        private static BpmnModelInstance model() {
            return Bpmn.createExecutableProcess(PROCES)
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .serviceTask()
                    .camundaDelegateExpression("${geldproefReserveren}")
                    .exclusiveGateway()
                    .condition("gereserveerd", "${reservering == 'gereserveerd'}")
                    .endEvent()
                    .moveToLastGateway()
                    .condition("tekort", "${reservering == 'tekort'}")
                    .intermediateCatchEvent()
                    .message(HerverdelingProces.Meldingen.BUDGETBESLUIT)
                    .camundaAsyncAfter()
                    .endEvent()
                    .done();
        }
    }
}
