package nl.wijkregie.voorbeelden;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo accounts in whose name the examples are played. */
@Component
@Profile("demo")
class Voorbeeldaccounts {

    private final IdentityService accounts;

    Voorbeeldaccounts(IdentityService accounts) {
        this.accounts = accounts;
    }

    /** The groups of an account. */
    List<String> groepen(String account) {
        return accounts.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }

    /** Does work as an account with its groups; afterwards nobody is logged in. */
    <T> T als(String account, Supplier<T> werk) {
        accounts.setAuthentication(account, groepen(account));
        try {
            return werk.get();
        } finally {
            accounts.clearAuthentication();
        }
    }

    /** The same for work without an outcome. */
    void doe(String account, Runnable werk) {
        als(account, () -> {
            werk.run();
            return account;
        });
    }
}
