package nl.wijkregie.modelbeheer.opdracht;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.logging.LoggingSystem;

/** Commands with which the program does one thing and stops, instead of starting the application. */
public final class Opdrachtregel {

    private Opdrachtregel() {}

    /** Whether these words are such a command. */
    public static boolean kent(String[] woorden) {
        return woorden.length > 0 && woorden[0].equals(Controleeropdracht.NAAM);
    }

    /**
     * Carries it out, with the answer on the console.
     *
     * @return exit status
     */
    public static int voerUit(String[] woorden) {
        // Nothing but the answer: the log of libraries would stand between the lines.
        LoggingSystem.get(Opdrachtregel.class.getClassLoader()).beforeInitialize();
        Charset tekens = tekens();
        try (PrintStream uit = new PrintStream(new FileOutputStream(FileDescriptor.out), true, tekens);
                PrintStream fouten = new PrintStream(new FileOutputStream(FileDescriptor.err), true, tekens)) {
            return new Controleeropdracht(uit, fouten)
                    .voerUit(Arrays.asList(woorden).subList(1, woorden.length));
        }
    }

    /** Those of the screen; UTF-8 for a file or another program, and where the screen says it knows no accents. */
    private static Charset tekens() {
        Console scherm = System.console();
        return scherm != null && scherm.charset().newEncoder().canEncode("ëé")
                ? scherm.charset()
                : StandardCharsets.UTF_8;
    }
}
