package nl.wijkregie.toegang;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Switches the unsafe defaults of the engine off. */
@Component
@Order(100)
class Engineveiligheid extends AbstractProcessEnginePlugin {

    static final int KORTSTE_WACHTWOORD = 12;

    private final boolean productie;

    Engineveiligheid(Environment omgeving) {
        this.productie = omgeving.acceptsProfiles(Profiles.of("productie"));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationEnabledForCustomCode(false);
        engine.setTenantCheckEnabled(false);
        engine.setEnforceSpecificVariablePermission(true);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setResourceAuthorizationProvider(new Taakrechten());

        // Ids such as cluster-bor and camunda-admin: letters, digits and hyphens.
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9-]+");

        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableXxeProcessing(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptEngineNashornCompatibility(false);

        // Wrong passwords slow an account down, at most a minute at a time. It is not locked for good after ten, as by
        // default: anybody who knows the name of an account could then lock it.
        engine.setLoginDelayBase(3);
        engine.setLoginDelayFactor(2);
        engine.setLoginDelayMaxTime(60);
        engine.setLoginMaxAttempts(1000);

        if (productie) {
            engine.setEnablePasswordPolicy(true);
            engine.setPasswordPolicy(new Wachtwoordbeleid());
        }
    }

    /** A long password; no rules about kinds of characters, which make people write it down. */
    private static final class Wachtwoordbeleid implements PasswordPolicy {
        @Override
        public List<PasswordPolicyRule> getRules() {
            return List.of(new PasswordPolicyLengthRuleImpl(KORTSTE_WACHTWOORD));
        }
    }
}
