package nl.wijkregie.toegang;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets in who has an account in the engine; the authorities are the ids of the account's groups. */
@Component
class EngineAccounts implements AuthenticationProvider {

    private static final int LANGSTE_INVOER = 200;

    private final IdentityService identiteiten;

    EngineAccounts(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public Authentication authenticate(Authentication aanmelding) {
        String account = aanmelding.getName();
        String wachtwoord = String.valueOf(aanmelding.getCredentials());
        if (!klopt(account, wachtwoord)) {
            throw new BadCredentialsException("Onbekend account of verkeerd wachtwoord");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                account,
                null,
                identiteiten.createGroupQuery().groupMember(account).list().stream()
                        .map(groep -> new SimpleGrantedAuthority(groep.getId()))
                        .toList());
    }

    private boolean klopt(String account, String wachtwoord) {
        if (account.isBlank() || account.length() > LANGSTE_INVOER || wachtwoord.length() > LANGSTE_INVOER) {
            return false;
        }
        try {
            return identiteiten.checkPassword(account, wachtwoord);
        } catch (ProcessEngineException afgeremd) {
            // The engine throws when an account is slowed down after wrong passwords; to the caller that is the same.
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
