package nl.wijkregie.cijfers.process;

import nl.wijkregie.cijfers.Zaakmetingen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of cases whose process was deleted before figures were kept; runs before the port opens, and finds work only once. */
@Component
public class Verdwenenzaken implements SmartInitializingSingleton {

    private final Zaakmetingen zaken;
    private final RuntimeService processen;
    private final TransactionTemplate transactie;

    Verdwenenzaken(Zaakmetingen zaken, ProcessEngine engine, TransactionTemplate transactie) {
        this.zaken = zaken;
        this.processen = engine.getRuntimeService();
        this.transactie = transactie;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactie.executeWithoutResult(status -> zaken.kijkNa(this::loopt));
    }

    private boolean loopt(String kenmerk) {
        return processen
                        .createProcessInstanceQuery()
                        .processDefinitionKey(Cijfervolger.ZAAK)
                        .processInstanceBusinessKey(kenmerk)
                        .count()
                > 0;
    }
}
