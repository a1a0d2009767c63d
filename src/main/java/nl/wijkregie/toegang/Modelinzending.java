package nl.wijkregie.toegang;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A deployment as the Modeler sends it, in parts. The engine knows no reason and keeps one file for each name of a field:
 * so the reason takes the place of the name of the deployment, and each file gets a field of its own.
 */
final class Modelinzending {

    private static final Pattern GRENS =
            Pattern.compile(";\\s*boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern VELD =
            Pattern.compile("(?<=;)(\\s*)name\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))", Pattern.CASE_INSENSITIVE);
    private static final Pattern BESTAND = Pattern.compile(";\\s*filename\\*?\\s*=", Pattern.CASE_INSENSITIVE);
    private static final String NAAM = "deployment-name";
    private static final String REDEN = "reden";
    private static final String REGEL = "\r\n";

    private final String grens;
    private final List<String> delen = new ArrayList<>();
    private boolean metReden;
    private int bestanden;

    private Modelinzending(String grens) {
        this.grens = grens;
    }

    /**
     * The body for the engine.
     *
     * @param soort the Content-Type of the request, multipart
     * @throws Geweigerd when it cannot be read, or holds no file
     */
    static byte[] voorEngine(String soort, byte[] tekens) {
        Matcher grens = GRENS.matcher(soort);
        if (!grens.find()) {
            throw onleesbaar();
        }
        Modelinzending inzending =
                new Modelinzending("--" + (grens.group(1) == null ? grens.group(2) : grens.group(1)));
        inzending.lees(new String(tekens, StandardCharsets.ISO_8859_1));
        if (inzending.bestanden == 0) {
            throw Geweigerd.onjuist("U stuurt geen bestanden in. Kies een model, een formulier of een beslistabel.");
        }
        return inzending.schrijf().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void lees(String tekst) {
        String[] stukken = (REGEL + tekst).split(Pattern.quote(REGEL + grens), -1);
        if (stukken.length < 3 || !stukken[stukken.length - 1].startsWith("--")) {
            throw onleesbaar();
        }
        for (int nummer = 1; nummer < stukken.length - 1; nummer++) {
            metReden = metReden || veld(kop(stukken[nummer])).equals(REDEN);
        }
        for (int nummer = 1; nummer < stukken.length - 1; nummer++) {
            neem(stukken[nummer]);
        }
    }

    private void neem(String deel) {
        String kop = kop(deel);
        if (BESTAND.matcher(kop).find()) {
            bestanden++;
            delen.add(hernoem(deel, kop, "bestand-" + bestanden));
        } else if (veld(kop).equals(REDEN)) {
            delen.add(hernoem(deel, kop, NAAM));
        } else if (!metReden || !veld(kop).equals(NAAM)) {
            delen.add(deel);
        }
    }

    private static String hernoem(String deel, String kop, String naam) {
        String nieuw = VELD.matcher(kop).replaceFirst("$1name=\"" + naam + "\"");
        return nieuw + deel.substring(kop.length());
    }

    private static String kop(String deel) {
        int einde = deel.indexOf(REGEL + REGEL);
        if (einde < 0) {
            throw onleesbaar();
        }
        return deel.substring(0, einde);
    }

    private static String veld(String kop) {
        Matcher veld = VELD.matcher(kop);
        if (!veld.find()) {
            return "";
        }
        return veld.group(2) == null ? veld.group(3) : veld.group(2);
    }

    private String schrijf() {
        StringBuilder tekst = new StringBuilder();
        delen.forEach(deel -> tekst.append(grens).append(deel).append(REGEL));
        return tekst.append(grens).append("--").append(REGEL).toString();
    }

    private static Geweigerd onleesbaar() {
        return Geweigerd.onjuist(
                "De bestanden zijn niet te lezen. Stuur ze als formulier met delen (multipart/form-data).");
    }
}
