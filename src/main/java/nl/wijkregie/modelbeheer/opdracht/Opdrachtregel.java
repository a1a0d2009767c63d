package nl.wijkregie.modelbeheer.opdracht;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.bericht.OnjuistSjabloon;
import nl.wijkregie.gemeente.OnjuistGemeentebestand;
import org.springframework.boot.logging.LoggingSystem;

/** Commands with which the program does one thing and stops, without an engine or a database. */
public final class Opdrachtregel {

    private static final List<String> HULP = List.of("--help", "-h", "--hulp");

    private Opdrachtregel() {}

    /** Whether these words are such a command; with other words the application starts. */
    public static boolean kent(String[] woorden) {
        return woorden.length > 0 && opdracht(woorden[0]).isPresent();
    }

    /**
     * Carries it out, with the answer on the console.
     *
     * @return exit status: 0 when all is well, 1 with findings, 2 when the command is wrong
     */
    public static int voerUit(String[] woorden) {
        // Nothing but the answer: the log of libraries would stand between the lines.
        LoggingSystem.get(Opdrachtregel.class.getClassLoader()).beforeInitialize();
        Charset tekens = tekens();
        try (PrintStream uit = new PrintStream(new FileOutputStream(FileDescriptor.out), true, tekens);
                PrintStream fouten = new PrintStream(new FileOutputStream(FileDescriptor.err), true, tekens)) {
            return voerUit(Arrays.asList(woorden), uit, fouten);
        }
    }

    static int voerUit(List<String> woorden, PrintStream uit, PrintStream fouten) {
        Opdracht opdracht = opdracht(woorden.get(0)).orElseThrow();
        if (woorden.stream().anyMatch(HULP::contains)) {
            uit.println(Vraag.UITLEG);
            return Opdracht.GOED;
        }
        try {
            Vraag vraag = Vraag.lees(woorden.subList(1, woorden.size()));
            return opdracht.voerUit(vraag, Modelmap.lees(vraag.map()), uit);
        } catch (IllegalArgumentException | OnjuistGemeentebestand | OnjuistSjabloon | UncheckedIOException fout) {
            fouten.println(fout.getMessage());
            return Opdracht.ONJUIST_GEBRUIK;
        }
    }

    private static Optional<Opdracht> opdracht(String woord) {
        return Stream.of(Opdracht.values())
                .filter(opdracht -> opdracht.naam().equals(woord))
                .findFirst();
    }

    /** Those of the screen; UTF-8 for a file or another program, and where the screen says it knows no accents. */
    private static Charset tekens() {
        Console scherm = System.console();
        return scherm != null && scherm.charset().newEncoder().canEncode("ëé")
                ? scherm.charset()
                : StandardCharsets.UTF_8;
    }
}
