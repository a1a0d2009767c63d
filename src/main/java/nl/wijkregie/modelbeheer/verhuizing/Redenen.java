package nl.wijkregie.modelbeheer.verhuizing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;

/** Says in Dutch why the engine would not move a case. */
final class Redenen {

    private Redenen() {}

    /** A clause that can stand behind "omdat". */
    static String van(MigratingProcessInstanceValidationReport verslag, Verhuisplan plan) {
        Set<String> redenen = new LinkedHashSet<>();
        for (MigratingActivityInstanceValidationReport stap : verslag.getActivityInstanceReports()) {
            redenen.add(
                    stap.getMigrationInstruction() == null
                            ? zonderPlek(stap.getSourceScopeId(), plan)
                            : "de stap '%s' in versie %d anders is opgebouwd"
                                    .formatted(naam(stap.getSourceScopeId(), plan), plan.naarVersie()));
        }
        for (MigratingTransitionInstanceValidationReport wacht : verslag.getTransitionInstanceReports()) {
            redenen.add("zij bij '%s' net een achtergrondtaak doet; probeer het later opnieuw"
                    .formatted(naam(wacht.getSourceScopeId(), plan)));
        }
        return redenen.isEmpty()
                ? "zij niet op versie %d past".formatted(plan.naarVersie())
                : String.join(" en ", redenen);
    }

    private static String zonderPlek(String stap, Verhuisplan plan) {
        return plan.elementen().contains(stap)
                ? "de stap '%s' in versie %d van soort veranderde of op een andere plek staat"
                        .formatted(naam(stap, plan), plan.naarVersie())
                : "de stap '%s' in versie %d niet bestaat".formatted(naam(stap, plan), plan.naarVersie());
    }

    private static String naam(String stap, Verhuisplan plan) {
        return plan.stapnamen().getOrDefault(stap, stap);
    }
}
