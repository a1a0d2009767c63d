package nl.wijkregie.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail of somebody, as it came out of the application. */
public final class Postbus {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/volgen/\\S+");

    private final Spel spel;
    private final Loket beheerder;
    private final String aan;

    public Postbus(int poort, Spel spel, String aan) {
        this.spel = spel;
        this.beheerder = new Loket(poort).als("beheerder");
        this.aan = aan;
    }

    /** Waits until what was on its way is there, and gives all of it, the oldest first. */
    public List<Mail> alles() {
        spel.verstuurBerichten();
        List<Mail> gekregen = new ArrayList<>();
        for (JsonNode bericht : beheerder.get("/api/v1/demo/berichten").json()) {
            if (aan.equals(bericht.path("aan").asText())
                    && !bericht.path("verzonden").isNull()) {
                gekregen.add(new Mail(
                        bericht.get("onderwerp").asText(), bericht.get("tekst").asText()));
            }
        }
        return gekregen;
    }

    public Mail laatste() {
        List<Mail> gekregen = alles();
        return gekregen.get(gekregen.size() - 1);
    }

    /** One mail. */
    public record Mail(String onderwerp, String tekst) {

        /** The address of the page of the case. */
        public String link() {
            Matcher link = LINK.matcher(tekst);
            if (!link.find()) {
                throw new AssertionError("No link in: " + tekst);
            }
            return link.group();
        }
    }
}
