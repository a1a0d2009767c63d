package nl.wijkregie.portaal.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer whose {@code sendError} gives a problem in Dutch in place of the container's error page. */
class AntwoordMetProbleem extends HttpServletResponseWrapper {

    private final HttpServletResponse antwoord;
    private final Probleemschrijver schrijver;

    AntwoordMetProbleem(HttpServletResponse antwoord, Probleemschrijver schrijver) {
        super(antwoord);
        this.antwoord = antwoord;
        this.schrijver = schrijver;
    }

    @Override
    public void sendError(int status) throws IOException {
        schrijver.schrijf(antwoord, Probleem.van(status));
    }

    /** The message is left out: it is not ours and can hold a class name. */
    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
