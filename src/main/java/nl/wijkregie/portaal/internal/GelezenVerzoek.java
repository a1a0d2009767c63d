package nl.wijkregie.portaal.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body was read already and is given again from memory. */
class GelezenVerzoek extends HttpServletRequestWrapper {

    private final Stroom stroom;

    GelezenVerzoek(HttpServletRequest verzoek, byte[] body) {
        super(verzoek);
        this.stroom = new Stroom(new ByteArrayInputStream(body));
    }

    @Override
    public ServletInputStream getInputStream() {
        return stroom;
    }

    @Override
    public BufferedReader getReader() {
        String tekenset = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(stroom, tekenset == null ? StandardCharsets.UTF_8 : Charset.forName(tekenset)));
    }

    private static final class Stroom extends ServletInputStream {

        private final ByteArrayInputStream bron;

        Stroom(ByteArrayInputStream bron) {
            this.bron = bron;
        }

        @Override
        public int read() {
            return bron.read();
        }

        @Override
        public int read(byte[] doel, int vanaf, int aantal) {
            return bron.read(doel, vanaf, aantal);
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
            try {
                luisteraar.onDataAvailable();
                luisteraar.onAllDataRead();
            } catch (IOException e) {
                luisteraar.onError(e);
            }
        }
    }
}
