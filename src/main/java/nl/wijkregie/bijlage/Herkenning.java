package nl.wijkregie.bijlage;

import java.util.Arrays;
import java.util.Optional;

/** Tells what a file is by how its content begins. */
final class Herkenning {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Herkenning() {}

    /** The kind; empty when it is none that is taken in. */
    static Optional<Bestandssoort> soort(byte[] inhoud) {
        if (begintMet(inhoud, PDF)) {
            return Optional.of(Bestandssoort.PDF);
        }
        if (begintMet(inhoud, JPEG)) {
            return Optional.of(Bestandssoort.JPEG);
        }
        return begintMet(inhoud, PNG) ? Optional.of(Bestandssoort.PNG) : Optional.empty();
    }

    private static boolean begintMet(byte[] inhoud, byte[] begin) {
        return inhoud.length >= begin.length && Arrays.equals(inhoud, 0, begin.length, begin, 0, begin.length);
    }
}
