package nl.wijkregie.werkplek;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.wijkregie.engine.fout.Foutmelding;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Who asks an endpoint of ours in the web apps, and how it is refused. */
public final class Ingelogd {

    private Ingelogd() {}

    /** The account of this session, or empty when it is not logged in or may not use this web app. */
    public static Optional<Lezer> bij(String app, String engine) {
        Authentications ingelogd = Authentications.getCurrent();
        return ingelogd != null
                        && ingelogd.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication gebruiker
                        && gebruiker.isAuthorizedForApp(app)
                ? Optional.of(new Lezer(gebruiker.getIdentityId(), gebruiker.getGroupIds()))
                : Optional.empty();
    }

    /** A refusal in JSON with one Dutch sentence, which is also what the web app shows. */
    public static Response weiger(Response.Status status, String zin) {
        LaatsteFout.meld(zin, status.getStatusCode());
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Foutmelding("Fout", zin))
                .build();
    }
}
