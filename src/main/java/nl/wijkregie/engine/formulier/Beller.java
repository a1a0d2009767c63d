package nl.wijkregie.engine.formulier;

import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a service of the engine.
 *
 * @param account null when no user is behind the call directly: code of our own, or a delegate of the model
 * @param beheerder member of the engine's administrators
 */
record Beller(@Nullable String account, boolean beheerder) {

    private static final String BEHEERDERS = "camunda-admin";

    static Beller van(CommandContext command) {
        Authentication aanmelding = command.getAuthentication();
        // Delegates run without authorization checks: what they do is the model's doing, not the user's.
        if (aanmelding == null || aanmelding.getUserId() == null || !command.isAuthorizationCheckEnabled()) {
            return new Beller(null, false);
        }
        boolean beheerder =
                aanmelding.getGroupIds() != null && aanmelding.getGroupIds().contains(BEHEERDERS);
        return new Beller(aanmelding.getUserId(), beheerder);
    }

    boolean gebruiker() {
        return account != null;
    }
}
