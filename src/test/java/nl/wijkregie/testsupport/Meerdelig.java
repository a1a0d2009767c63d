package nl.wijkregie.testsupport;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** The body of a form with files, as a browser sends it. */
public final class Meerdelig {

    private static final String GRENS = "----proefgrens7f3a";

    private final ByteArrayOutputStream lijf = new ByteArrayOutputStream();

    /** Value of the header Content-Type. */
    public static String soort() {
        return "multipart/form-data; boundary=" + GRENS;
    }

    public Meerdelig veld(String naam, String waarde) {
        kop("Content-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n");
        return inhoud(waarde.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, with a type that says nothing: only its content counts. */
    public Meerdelig bestand(String veld, String naam, byte[] inhoud) {
        kop("Content-Disposition: form-data; name=\"" + veld + "\"; filename=\"" + naam
                + "\"\r\nContent-Type: text/html\r\n\r\n");
        return inhoud(inhoud);
    }

    public byte[] bytes() {
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.writeBytes(lijf.toByteArray());
        alles.writeBytes(("--" + GRENS + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return alles.toByteArray();
    }

    /** A POST of this form. */
    public HttpRequest.Builder als(HttpRequest.Builder verzoek) {
        return verzoek.header("Content-Type", soort()).POST(HttpRequest.BodyPublishers.ofByteArray(bytes()));
    }

    private void kop(String tekst) {
        lijf.writeBytes(("--" + GRENS + "\r\n" + tekst).getBytes(StandardCharsets.UTF_8));
    }

    private Meerdelig inhoud(byte[] bytes) {
        lijf.writeBytes(bytes);
        lijf.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
