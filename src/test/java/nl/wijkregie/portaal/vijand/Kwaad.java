package nl.wijkregie.portaal.vijand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.portaal.internal.Tekstregels;

/** Texts that are meant to break in. Nearly all hold the word {@code kwaad}, so that what acts can be found. */
final class Kwaad {

    private static final String BESTAND = "/vijand/kwaad.txt";

    private Kwaad() {}

    /** All of them, each once, the same order every time; neighbours are of different kinds. */
    static List<String> alle() {
        List<String> opVolgorde = Stream.of(uitBestand(), stuurtekens(), lang())
                .flatMap(List::stream)
                .distinct()
                .toList();
        // A step without a common divisor with the number of texts comes by each of them once.
        int stap = 37;
        while (opVolgorde.size() % stap == 0) {
            stap++;
        }
        List<String> door = new ArrayList<>();
        for (int plek = 0; plek < opVolgorde.size(); plek++) {
            door.add(opVolgorde.get(plek * stap % opVolgorde.size()));
        }
        return door;
    }

    /** Those that fit into one line of an address. */
    static List<String> kort() {
        return alle().stream().filter(tekst -> tekst.length() < 500).toList();
    }

    /** Those of one line or more that the rules for texts let through. */
    static List<String> toegestaan(Predicate<String> eis) {
        return kort().stream()
                .map(Tekstregels::normaliseer)
                .filter(Objects::nonNull)
                .filter(tekst -> tekst.length() < 100
                        && !Tekstregels.heeftOnzichtbareTekens(tekst)
                        && !Tekstregels.heeftHtml(tekst))
                .filter(eis)
                .toList();
    }

    /** Each control character, and signs that are none or half of one. */
    static List<String> stuurtekens() {
        return Stream.concat(
                        IntStream.concat(IntStream.range(0, 32), IntStream.rangeClosed(127, 159))
                                .mapToObj(Character::toString),
                        Stream.of("\ud800", "\udc00", "\ud800\ud800", "\ufffe", "\uffff", "\ufdd0", "\udbff\udfff"))
                .map(teken -> "kwaad" + teken + "teken")
                .toList();
    }

    /** Much of everything; the first has a million characters. */
    static List<String> lang() {
        return List.of(
                "kwaad".repeat(200_000),
                "kwaad ".repeat(9_000),
                "<b>kwaad".repeat(9_000),
                "&".repeat(20_000) + "kwaad",
                "kwaad" + "\n".repeat(20_000) + "kwaad",
                "kwaad" + " ".repeat(20_000) + "kwaad",
                "e\u0301".repeat(9_000),
                "\ud83d\ude80".repeat(9_000),
                "kwaad@".repeat(9_000),
                "a.".repeat(9_000) + "@kwaad.example",
                "0".repeat(20_000),
                "\u202e".repeat(9_000));
    }

    private static List<String> uitBestand() {
        try (InputStream bron = Kwaad.class.getResourceAsStream(BESTAND)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"))
                    .map(Kwaad::lees)
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static String lees(String regel) {
        StringBuilder tekst = new StringBuilder();
        for (int plek = 0; plek < regel.length(); plek++) {
            char teken = regel.charAt(plek);
            if (teken != '\\') {
                tekst.append(teken);
                continue;
            }
            plek++;
            switch (regel.charAt(plek)) {
                case 'n' -> tekst.append('\n');
                case 'r' -> tekst.append('\r');
                case 't' -> tekst.append('\t');
                case 'u' -> {
                    tekst.append((char) Integer.parseInt(regel.substring(plek + 1, plek + 5), 16));
                    plek += 4;
                }
                default -> tekst.append(regel.charAt(plek));
            }
        }
        return tekst.toString();
    }
}
