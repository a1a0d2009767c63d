package nl.wijkregie.financiering.process;

import java.util.List;
import nl.wijkregie.engine.formulier.Stap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The groups of an account: in which functions it may decide. */
@Component
class Accountgroepen {

    /** Stands for a step that no signed-in user takes. */
    private static final String SYSTEEM = "wijkregie";

    private final IdentityService accounts;

    // Lazy: the engine itself needs beans of this room while it is being built.
    Accountgroepen(@Lazy IdentityService accounts) {
        this.accounts = accounts;
    }

    List<String> van(@Nullable String account) {
        return account == null
                ? List.of()
                : accounts.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .toList();
    }

    static String account(Stap stap) {
        return stap.account() == null ? SYSTEEM : stap.account();
    }
}
