package nl.wijkregie.portaal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.wijkregie.toegang.Basiskoppen;
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

    /** Answers with a problem in Dutch below the public API, and with a bare page in Dutch elsewhere. */
    static final class Probleemklep extends ErrorReportValve {

        private static final String PAGINA = """
                <!DOCTYPE html>
                <html lang="nl">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>Dit lukt niet</title></head>
                <body><main>
                <h1>Dit lukt niet</h1>
                <p>Wij begrijpen dit adres niet. Controleer het adres, of begin opnieuw.</p>
                <p><a href="/">Naar het begin</a></p>
                </main></body>
                </html>
                """;

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
            if (antwoord.getStatus() < 400 || !leeg || !antwoord.setErrorReported()) {
                return;
            }
            try {
                if (adres == null || !adres.startsWith(ApiAdres.BASIS + "/")) {
                    schrijfPagina(antwoord);
                    return;
                }
                antwoord.setHeader(ApiAdres.VERSIEHEADER, ApiAdres.VERSIE);
                schrijver.schrijf(antwoord.getResponse(), Probleem.van(antwoord.getStatus()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Without the frame of the site: this close to the connection there is nothing to fill a page with. */
        private static void schrijfPagina(Response antwoord) throws IOException {
            byte[] pagina = PAGINA.getBytes(StandardCharsets.UTF_8);
            antwoord.setContentType("text/html;charset=UTF-8");
            antwoord.getResponse().setHeader("Cache-Control", "no-store");
            antwoord.getResponse().setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            Basiskoppen.vanSite(antwoord.getResponse());
            antwoord.getResponse().setContentLength(pagina.length);
            antwoord.getResponse().getOutputStream().write(pagina);
            antwoord.finishResponse();
        }
    }
}
