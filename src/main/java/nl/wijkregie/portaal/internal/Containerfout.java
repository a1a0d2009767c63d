package nl.wijkregie.portaal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A request that the web server itself refuses, such as an address it cannot read, never reaches a filter of ours. */
@Component
class Containerfout implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Probleemschrijver schrijver;

    Containerfout(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(Probleemklep.class.getName());
            host.getPipeline().addValve(new Probleemklep(schrijver));
        });
    }

    /** Answers with a problem in Dutch below the public API, and with a bare page elsewhere. */
    static final class Probleemklep extends ErrorReportValve {

        private final Probleemschrijver schrijver;

        Probleemklep(Probleemschrijver schrijver) {
            this.schrijver = schrijver;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request verzoek, Response antwoord, Throwable oorzaak) {
            String adres = verzoek.getRequestURI();
            boolean leeg = antwoord.getContentWritten() == 0 && !antwoord.isCommitted();
            if (adres == null || !adres.startsWith(ApiAdres.BASIS + "/") || antwoord.getStatus() < 400 || !leeg) {
                super.report(verzoek, antwoord, oorzaak);
                return;
            }
            if (!antwoord.setErrorReported()) {
                return;
            }
            try {
                antwoord.setHeader(ApiAdres.VERSIEHEADER, ApiAdres.VERSIE);
                schrijver.schrijf(antwoord.getResponse(), Probleem.van(antwoord.getStatus()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
