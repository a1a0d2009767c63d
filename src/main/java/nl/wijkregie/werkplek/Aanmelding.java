package nl.wijkregie.werkplek;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.stereotype.Component;

/** Who is logged in to the web apps, as the filter before our pages told the engine. */
@Component
public class Aanmelding {

    private final IdentityService identiteit;

    Aanmelding(IdentityService identiteit) {
        this.identiteit = identiteit;
    }

    /** Account and groups; empty when nobody is logged in. */
    public Optional<Lezer> lezer() {
        Authentication ingelogd = identiteit.getCurrentAuthentication();
        return ingelogd == null || ingelogd.getUserId() == null || ingelogd.getGroupIds() == null
                ? Optional.empty()
                : Optional.of(new Lezer(ingelogd.getUserId(), ingelogd.getGroupIds()));
    }

    /** The token against forged requests that a change on this page sends along; empty when there is none. */
    public String token(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        Object token = sessie == null ? null : sessie.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token == null ? "" : token.toString();
    }
}
