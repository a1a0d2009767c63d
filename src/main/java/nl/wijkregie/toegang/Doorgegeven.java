package nl.wijkregie.toegang;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The request as the engine's REST services get it: with the body that was checked, and a limited number of results. */
final class Doorgegeven extends HttpServletRequestWrapper {

    private static final String START = "/start";
    private static final String FORMULIER = "/submit-form";

    private final byte[] tekens;
    private final @Nullable String vraag;
    private final boolean alsFormulier;

    /**
     * @param vraag query of the address
     * @param alsFormulier a start becomes the submission of the start form, which takes the form's fields only
     */
    Doorgegeven(HttpServletRequest verzoek, byte[] tekens, @Nullable String vraag, boolean alsFormulier) {
        super(verzoek);
        this.tekens = tekens;
        this.vraag = vraag;
        this.alsFormulier = alsFormulier;
    }

    @Override
    public @Nullable String getQueryString() {
        return vraag;
    }

    @Override
    public String getRequestURI() {
        return pad(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(pad(super.getRequestURL().toString()));
    }

    @Override
    public @Nullable String getPathInfo() {
        String pad = super.getPathInfo();
        return pad == null ? null : pad(pad);
    }

    @Override
    public int getContentLength() {
        return tekens.length;
    }

    @Override
    public long getContentLengthLong() {
        return tekens.length;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bron = new ByteArrayInputStream(tekens);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bron.read();
            }

            @Override
            public int read(byte[] doel, int vanaf, int lengte) {
                return bron.read(doel, vanaf, lengte);
            }

            @Override
            public boolean isFinished() {
                return bron.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener luisteraar) {
                throw new UnsupportedOperationException("De tekst is al gelezen");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private String pad(String pad) {
        if (!alsFormulier) {
            return pad;
        }
        String zonderEinde = pad.endsWith("/") ? pad.substring(0, pad.length() - 1) : pad;
        return zonderEinde.endsWith(START)
                ? zonderEinde.substring(0, zonderEinde.length() - START.length()) + FORMULIER
                : pad;
    }
}
