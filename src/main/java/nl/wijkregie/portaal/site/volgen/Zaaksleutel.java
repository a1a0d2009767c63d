package nl.wijkregie.portaal.site.volgen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.jspecify.annotations.Nullable;

/** Kenmerk and code as people copy them from a mail or a letter: small letters, spaces, or the whole link. */
record Zaaksleutel(String kenmerk, String volgcode) {

    private static final Pattern LINK =
            Pattern.compile("/volgen/([A-Za-z0-9-]+)\\?(?:[^\\s]*&)?volgcode=([A-Za-z0-9_-]+)");

    /** More than the longest link that we send. */
    private static final int LANGSTE = 1000;

    private static final Pattern KORT = Pattern.compile("([A-Z]+-[0-9]{4}-)([0-9]{1,5})");

    /** Reads both fields; what is missing stands with the input. */
    static Zaaksleutel uit(Invoer invoer) {
        String getypt = invoer.van("kenmerk") + " " + invoer.van("volgcode");
        // Looking for a link in a very long text costs its length squared.
        Matcher link = LINK.matcher(getypt.length() > LANGSTE ? "" : getypt);
        if (link.find()) {
            return new Zaaksleutel(kenmerk(link.group(1)), link.group(2));
        }
        String kenmerk = gevuld(invoer, "kenmerk", "Vul het kenmerk in. Het staat in uw mail of brief.");
        String volgcode = gevuld(invoer, "volgcode", "Vul de volgcode in. Die staat in uw mail of brief.");
        return new Zaaksleutel(kenmerk(kenmerk), Volgcodes.zoalsInLink(volgcode.replaceAll("\\s", "")));
    }

    /** A kenmerk as we write it, from what somebody typed; the zeros before a number may be left out. */
    static String kenmerk(String getypt) {
        String kenmerk = getypt.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher kort = KORT.matcher(kenmerk);
        return kort.matches() ? kort.group(1) + "0".repeat(5 - kort.group(2).length()) + kort.group(2) : kenmerk;
    }

    private static String gevuld(Invoer invoer, String veld, String anders) {
        @Nullable String tekst = invoer.tekst(veld);
        if (tekst == null) {
            invoer.fout(veld, anders);
            return "";
        }
        return tekst;
    }

    /** A code never gets into a log, also not by accident. */
    @Override
    public String toString() {
        return "Zaaksleutel[afgeschermd]";
    }
}
