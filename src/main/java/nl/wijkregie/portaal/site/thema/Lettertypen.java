package nl.wijkregie.portaal.site.thema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fonts of the municipality, known by their content. The site serves them itself: a page never asks another address for
 * something, so nobody else learns who reads it.
 *
 * @param bestanden content by file name, in order of name
 */
record Lettertypen(Map<String, byte[]> bestanden) {

    /** Address of a font as a theme names it, seen from the theme. */
    static final String MAP = "lettertypen/";

    private static final int HOOGSTENS = 500 * 1024;
    private static final int MEESTE = 12;
    private static final int WOFF2 = 0x774F4632;
    private static final int KOP = 48;
    private static final int PLAATS_LENGTE = 8;
    private static final Pattern NAAM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*\\.woff2");
    private static final Pattern GENOEMD =
            Pattern.compile("url\\(\\s*[\"']?(?:\\./)?" + MAP + "([^\"')?#\\s]*)", Pattern.CASE_INSENSITIVE);

    /**
     * @param map null when the municipality brings no fonts
     * @throws OnjuistThema with what to do
     */
    static Lettertypen uit(@Nullable Path map) {
        if (map == null) {
            return new Lettertypen(Map.of());
        }
        List<Path> paden = inhoud(map);
        if (paden.isEmpty() || paden.size() > MEESTE) {
            throw new OnjuistThema("in " + map + " (wijkregie.thema.lettertypen) staan " + paden.size()
                    + " bestanden. Zet er 1 tot " + MEESTE + " lettertypen in, als woff2.");
        }
        Map<String, byte[]> bestanden = new TreeMap<>();
        paden.forEach(pad -> bestanden.put(pad.getFileName().toString(), lees(pad)));
        return new Lettertypen(bestanden);
    }

    /** @throws OnjuistThema when the theme names a font that is not there: the page would look different without a word */
    void eisGenoemde(String css) {
        Matcher genoemd = GENOEMD.matcher(css);
        while (genoemd.find()) {
            if (!bestanden.containsKey(genoemd.group(1))) {
                throw new OnjuistThema("het thema noemt " + MAP + genoemd.group(1)
                        + ", maar dat bestand staat niet in de map van wijkregie.thema.lettertypen.");
            }
        }
    }

    private static List<Path> inhoud(Path map) {
        try (Stream<Path> paden = Files.list(map)) {
            return paden.filter(pad -> !pad.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException onleesbaar) {
            throw new OnjuistThema(map
                    + " (wijkregie.thema.lettertypen) is niet te lezen. Controleer het pad en de rechten op de map.");
        }
    }

    private static byte[] lees(Path pad) {
        String naam = pad.getFileName().toString();
        if (!NAAM.matcher(naam).matches()) {
            throw new OnjuistThema(pad + " heeft geen naam als 'stad-vet.woff2'. Gebruik kleine letters, cijfers en"
                    + " streepjes, en de soort woff2.");
        }
        try {
            if (Files.size(pad) > HOOGSTENS) {
                throw new OnjuistThema(pad + " is groter dan 500 kB. Laat tekens weg die niemand gebruikt.");
            }
            byte[] inhoud = Files.readAllBytes(pad);
            if (!isWoff2(inhoud)) {
                throw new OnjuistThema(
                        pad + " is geen heel lettertype van de soort woff2. Zet het om en probeer opnieuw.");
            }
            return inhoud;
        } catch (IOException onleesbaar) {
            throw new OnjuistThema(pad + " is niet te lezen. Controleer de rechten op het bestand.");
        }
    }

    /** The head of the format: its mark, and its own length. */
    private static boolean isWoff2(byte[] inhoud) {
        if (inhoud.length < KOP) {
            return false;
        }
        ByteBuffer kop = ByteBuffer.wrap(inhoud);
        return kop.getInt() == WOFF2 && kop.getInt(PLAATS_LENGTE) == inhoud.length;
    }
}
