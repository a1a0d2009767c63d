package nl.wijkregie.bijlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import nl.wijkregie.testsupport.Proefbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scanner for viruses, played by a server of our own. */
class VirusscannerTest {

    private static final Duration KORT = Duration.ofMillis(400);

    @Test
    @DisplayName(
            "given a scanner that finds nothing, when a file comes in, then it saw the whole file as it came and the file is kept")
    void schoon() throws Exception {
        byte[] groot = Proefbestanden.foto(900, 700, 1);
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> gezien = speel(server, "stream: OK\0");

            GekeurdBestand goed = Keuringen.met(scanner(server)).keur(new Bestand("a.jpg", groot));

            assertThat(goed.soort()).isEqualTo(Bestandssoort.JPEG);
            assertThat(gezien.get()).isEqualTo(groot);
        }
    }

    @Test
    @DisplayName("given a scanner that finds a virus, when a file comes in, then it is refused with a sentence")
    void besmet() throws Exception {
        try (ServerSocket server = server()) {
            speel(server, "stream: Eicar-Test-Signature FOUND\0");

            assertThatThrownBy(
                            () -> Keuringen.met(scanner(server)).keur(new Bestand("a.png", Proefbestanden.png(9, 9))))
                    .isInstanceOf(BijlageGeweigerd.class)
                    .hasMessageContaining("virus");
        }
    }

    @Test
    @DisplayName("given a scanner that is down, silent or confused, when a file comes in, then it is never let through")
    void onbereikbaar() throws Exception {
        byte[] png = Proefbestanden.png(9, 9);
        int poort;
        try (ServerSocket stil = server()) {
            poort = stil.getLocalPort();
            assertLater(new Clamav("localhost:" + poort, KORT), png);
        }
        assertLater(new Clamav("localhost:" + poort, KORT), png);
        for (String antwoord :
                new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OK but not really\0"}) {
            try (ServerSocket server = server()) {
                speel(server, antwoord);
                assertLater(scanner(server), png);
            }
        }
    }

    @Test
    @DisplayName("given an address of a scanner that is none, when the application starts, then it says what to write")
    void verkeerdAdres() {
        assertThatThrownBy(() -> new Clamav("localhost", KORT)).hasMessageContaining("host:poort");
        assertThatThrownBy(() -> new Clamav(":3310", KORT)).hasMessageContaining("host:poort");
    }

    private static void assertLater(Virusscanner scanner, byte[] inhoud) {
        assertThatThrownBy(() -> Keuringen.met(scanner).keur(new Bestand("a.png", inhoud)))
                .isInstanceOfSatisfying(
                        BijlageGeweigerd.class,
                        geweigerd -> assertThat(geweigerd.reden()).isEqualTo(BijlageGeweigerd.Reden.LATER))
                .hasMessageContaining("Probeer het later");
    }

    private static Clamav scanner(ServerSocket server) {
        return new Clamav("127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(10));
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    }

    /** One conversation; gives what was sent to be scanned. */
    private static CompletableFuture<byte[]> speel(ServerSocket server, String antwoord) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket lijn = server.accept()) {
                DataInputStream heen = new DataInputStream(lijn.getInputStream());
                byte[] opdracht = heen.readNBytes(10);
                if (!Arrays.equals(opdracht, "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII))) {
                    return opdracht;
                }
                ByteArrayOutputStream gezien = new ByteArrayOutputStream();
                for (int lengte = heen.readInt(); lengte > 0; lengte = heen.readInt()) {
                    gezien.write(heen.readNBytes(lengte));
                }
                lijn.getOutputStream().write(antwoord.getBytes(StandardCharsets.US_ASCII));
                return gezien.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
