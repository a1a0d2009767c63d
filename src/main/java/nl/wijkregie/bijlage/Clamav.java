package nl.wijkregie.bijlage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks clamd over the network; the file goes there and comes back as one word. */
final class Clamav implements Virusscanner {

    private static final int STUK = 64 * 1024;
    private static final int LANGSTE_ANTWOORD = 1024;
    private static final byte[] OPDRACHT = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final String host;
    private final int poort;
    private final int wachttijd;

    /** @param adres {@code host:port} */
    Clamav(String adres, Duration wachttijd) {
        int dubbelePunt = adres.lastIndexOf(':');
        if (dubbelePunt < 1 || !adres.substring(dubbelePunt + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "wijkregie.bijlagen.clamav is geen adres. Schrijf host:poort, bijvoorbeeld localhost:3310.");
        }
        this.host = adres.substring(0, dubbelePunt);
        this.poort = Integer.parseInt(adres.substring(dubbelePunt + 1));
        this.wachttijd = Math.toIntExact(wachttijd.toMillis());
    }

    @Override
    public boolean isSchoon(byte[] inhoud) {
        String antwoord;
        try {
            antwoord = vraag(inhoud);
        } catch (IOException fout) {
            throw new ScannerOnbereikbaar("The virus scanner does not answer", fout);
        }
        if (antwoord.equals("stream: OK")) {
            return true;
        }
        if (antwoord.startsWith("stream: ") && antwoord.endsWith(" FOUND")) {
            return false;
        }
        throw new ScannerOnbereikbaar("The virus scanner gave an answer without a verdict");
    }

    private String vraag(byte[] inhoud) throws IOException {
        try (Socket lijn = new Socket()) {
            lijn.connect(new InetSocketAddress(host, poort), wachttijd);
            lijn.setSoTimeout(wachttijd);
            DataOutputStream heen = new DataOutputStream(new BufferedOutputStream(lijn.getOutputStream(), STUK));
            heen.write(OPDRACHT);
            for (int vanaf = 0; vanaf < inhoud.length; vanaf += STUK) {
                int lengte = Math.min(STUK, inhoud.length - vanaf);
                heen.writeInt(lengte);
                heen.write(inhoud, vanaf, lengte);
            }
            heen.writeInt(0);
            heen.flush();
            byte[] terug = lijn.getInputStream().readNBytes(LANGSTE_ANTWOORD);
            return new String(terug, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
