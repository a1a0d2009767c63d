package nl.wijkregie.bericht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that knows nobody, and repeats the address in its refusal as real ones do. */
final class WeigerendeServer implements AutoCloseable {

    private final ServerSocket poort;
    private final AtomicInteger geweigerd = new AtomicInteger();

    WeigerendeServer(int poort) throws IOException {
        this.poort = new ServerSocket(poort, 10, InetAddress.getByName("127.0.0.1"));
        Thread draad = new Thread(this::luister, "weigerende-server");
        draad.setDaemon(true);
        draad.start();
    }

    int geweigerd() {
        return geweigerd.get();
    }

    @Override
    public void close() throws IOException {
        poort.close();
    }

    private void luister() {
        while (!poort.isClosed()) {
            try (Socket beller = poort.accept()) {
                spreek(beller);
            } catch (IOException einde) {
                // closed, or the caller hung up
            }
        }
    }

    private void spreek(Socket beller) throws IOException {
        var lezer = new BufferedReader(new InputStreamReader(beller.getInputStream(), StandardCharsets.US_ASCII));
        var schrijver = new PrintWriter(beller.getOutputStream(), false, StandardCharsets.US_ASCII);
        zeg(schrijver, "220 weigeraar");
        for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
            if (regel.startsWith("RCPT")) {
                geweigerd.incrementAndGet();
                zeg(schrijver, "550 5.1.1 " + regel.substring(8) + " User unknown");
            } else if (regel.startsWith("QUIT")) {
                zeg(schrijver, "221 dag");
                return;
            } else {
                zeg(schrijver, "250 ok");
            }
        }
    }

    private static void zeg(PrintWriter schrijver, String antwoord) {
        schrijver.print(antwoord + "\r\n");
        schrijver.flush();
    }
}
