package nl.wijkregie.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who makes a request: by HTTP Basic, or by the session of the web apps. */
record Beller(String account, Set<String> groepen) {

    private static final String ENGINE = "default";

    /** The account that Spring Security let in for this request. */
    static Optional<Beller> metWachtwoord() {
        Authentication aanmelding = SecurityContextHolder.getContext().getAuthentication();
        if (aanmelding == null || aanmelding instanceof AnonymousAuthenticationToken || !aanmelding.isAuthenticated()) {
            return Optional.empty();
        }
        return Optional.of(new Beller(
                aanmelding.getName(),
                aanmelding.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet())));
    }

    /** The account that logged in to Tasklist or Cockpit in this session. */
    static Optional<Beller> uitSessie(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie == null) {
            return Optional.empty();
        }
        if (!(AuthenticationUtil.getAuthsFromSession(sessie).getAuthenticationForProcessEngine(ENGINE)
                instanceof UserAuthentication aanmelding)) {
            return Optional.empty();
        }
        return Optional.of(new Beller(aanmelding.getIdentityId(), new HashSet<>(aanmelding.getGroupIds())));
    }
}
