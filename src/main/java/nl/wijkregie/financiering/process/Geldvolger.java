package nl.wijkregie.financiering.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.financiering.Reserveringen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the money in step with the process: how the search for it ended, and its release when the case ends or an element
 * asks for it with the property {@code reservering} = {@code vrijgeven}.
 */
@Component
class Geldvolger implements Zaakluisteraar {

    /** Other processes can have the same business key, such as those that record a piece of the resident. */
    private static final Set<String> HOUDEN_GELD = Set.of("initiatief", FinancieringProces.SLEUTEL);

    private final Reserveringen reserveringen;

    Geldvolger(Reserveringen reserveringen) {
        this.reserveringen = reserveringen;
    }

    @Override
    public void betreden(DelegateExecution uitvoering, Map<String, String> eigenschappen) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        String uitslag = eigenschappen.get("financieringsuitslag");
        if (uitslag != null) {
            boolean toegekend = reserveringen.rondAf(kenmerk, uitslag);
            FinancieringProces.Variabelen.FINANCIERINGSUITSLAG.zet(uitvoering, uitslag);
            FinancieringProces.Variabelen.BIJDRAGE_TOEGEKEND.zet(uitvoering, toegekend);
        }
        if (eigenschappen.containsKey("uitkomst") || "vrijgeven".equals(eigenschappen.get("reservering"))) {
            reserveringen.geefVrij(kenmerk, account(uitvoering));
        }
    }

    /** Deleted by the administrator: a case that no longer runs keeps no money (ROE-F8). */
    @Override
    public void afgebroken(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        if (kenmerk != null
                && HOUDEN_GELD.contains(
                        ((ExecutionEntity) uitvoering).getProcessDefinition().getKey())) {
            reserveringen.geefVrij(kenmerk, account(uitvoering));
        }
    }

    private static @Nullable String account(DelegateExecution uitvoering) {
        return Optional.ofNullable(uitvoering
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElse(null);
    }
}
