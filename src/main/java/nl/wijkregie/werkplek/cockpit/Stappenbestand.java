package nl.wijkregie.werkplek.cockpit;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.betaling.Rekenblad;

/** Figures per step as a file that a Dutch spreadsheet opens: semicolons, and a mark that says the text is UTF-8. */
final class Stappenbestand {

    private static final List<String> KOPPEN = List.of(
            "Stap", "Soort", "Deel van het proces", "Wacht nu", "Te laat", "Gedaan", "Helft klaar binnen (dagen)");

    private Stappenbestand() {}

    static Response van(Stappenbeeld beeld) {
        String naam = "stappen-" + beeld.proces() + "-" + beeld.van() + "-" + beeld.tot() + ".csv";
        return Response.ok(tekst(beeld).getBytes(StandardCharsets.UTF_8), new MediaType("text", "csv", "UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + naam + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static String tekst(Stappenbeeld beeld) {
        return Rekenblad.MERKTEKEN
                + Stream.concat(
                                Stream.of(regel(KOPPEN)),
                                beeld.stappen().stream().map(rij -> regel(cellen(rij))))
                        .collect(Collectors.joining());
    }

    private static List<String> cellen(Stappenbeeld.Rij rij) {
        return List.of(
                rij.naam(),
                rij.soort(),
                rij.deel(),
                Long.toString(rij.wachtend()),
                Long.toString(rij.teLaat()),
                Long.toString(rij.gedaan()),
                rij.mediaan() == null ? "" : Integer.toString(rij.mediaan()));
    }

    private static String regel(List<String> cellen) {
        return cellen.stream().map(Rekenblad::cel).collect(Collectors.joining(";", "", Rekenblad.REGELEINDE));
    }
}
