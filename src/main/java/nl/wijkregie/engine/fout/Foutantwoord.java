package nl.wijkregie.engine.fout;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Passes a good answer on as it is written, and holds back the body of an error answer. */
final class Foutantwoord extends HttpServletResponseWrapper {

    /** An error body is some lines of JSON; more than this is not looked at. */
    private static final int HOOGSTE_LENGTE = 64 * 1024;

    private final ByteArrayOutputStream tegengehouden = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stroom;
    private @Nullable PrintWriter schrijver;

    Foutantwoord(HttpServletResponse antwoord) {
        super(antwoord);
    }

    boolean isFout() {
        return getStatus() >= 400;
    }

    String tegengehouden() {
        if (schrijver != null) {
            schrijver.flush();
        }
        return tegengehouden.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, @Nullable String bericht) {
        setStatus(status);
    }

    // The length of what Jersey would have written says nothing about the sentence that replaces it.
    @Override
    public void setContentLength(int lengte) {}

    @Override
    public void setContentLengthLong(long lengte) {}

    @Override
    public void setHeader(String naam, String waarde) {
        if (!"Content-Length".equalsIgnoreCase(naam)) {
            super.setHeader(naam, waarde);
        }
    }

    @Override
    public void addHeader(String naam, String waarde) {
        if (!"Content-Length".equalsIgnoreCase(naam)) {
            super.addHeader(naam, waarde);
        }
    }

    @Override
    public void setIntHeader(String naam, int waarde) {
        setHeader(naam, String.valueOf(waarde));
    }

    @Override
    public void addIntHeader(String naam, int waarde) {
        addHeader(naam, String.valueOf(waarde));
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isFout()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stroom == null) {
            stroom = new Splitsing(super.getOutputStream());
        }
        return stroom;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (schrijver == null) {
            schrijver = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return schrijver;
    }

    /** Sends what was written through a writer on its way. */
    void rondAf() {
        if (schrijver != null) {
            schrijver.flush();
        }
    }

    private final class Splitsing extends ServletOutputStream {

        private final ServletOutputStream echt;

        Splitsing(ServletOutputStream echt) {
            this.echt = echt;
        }

        @Override
        public void write(int teken) throws IOException {
            if (!isFout()) {
                echt.write(teken);
            } else if (tegengehouden.size() < HOOGSTE_LENGTE) {
                tegengehouden.write(teken);
            }
        }

        @Override
        public void write(byte[] tekens, int vanaf, int lengte) throws IOException {
            if (!isFout()) {
                echt.write(tekens, vanaf, lengte);
            } else {
                tegengehouden.write(
                        tekens, vanaf, Math.max(0, Math.min(lengte, HOOGSTE_LENGTE - tegengehouden.size())));
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isFout()) {
                echt.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!isFout()) {
                echt.close();
            }
        }

        @Override
        public boolean isReady() {
            return echt.isReady();
        }

        @Override
        public void setWriteListener(WriteListener luisteraar) {
            echt.setWriteListener(luisteraar);
        }
    }
}
