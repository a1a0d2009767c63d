package nl.wijkregie.portaal.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What text a person may send: plain text of letters, signs and emoji, without anything that hides or acts. */
public final class Tekstregels {

    private static final Pattern REGELEINDE = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!?]");

    private static final Pattern WEBADRES = Pattern.compile("\\bwww\\.|[a-z]://", Pattern.CASE_INSENSITIVE);

    /** Any sign but those that join, fill or colour others; control characters are told apart later. */
    private static final Pattern ZICHTBAAR = Pattern.compile(
            "[^\\p{Cf}\\p{Z}\\s\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]");

    private Tekstregels() {}

    /** The same text with line ends as {@code \n} and without white space around it; null when nothing visible is left. */
    public static @Nullable String normaliseer(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        String regels = REGELEINDE.matcher(tekst).replaceAll("\n");
        int begin = 0;
        int eind = regels.length();
        while (begin < eind && isLeeg(regels.charAt(begin))) {
            begin++;
        }
        while (eind > begin && isLeeg(regels.charAt(eind - 1))) {
            eind--;
        }
        String tekstZelf = regels.substring(begin, eind);
        return ZICHTBAAR.matcher(tekstZelf).find() ? tekstZelf : null;
    }

    /** True when the text holds a character nobody sees or that turns text around, or half of a surrogate pair. */
    public static boolean heeftOnzichtbareTekens(String tekst) {
        return tekst.codePoints().anyMatch(Tekstregels::isVerboden);
    }

    /** True when the text holds what looks like the start of an HTML tag. */
    public static boolean heeftHtml(String tekst) {
        return HTML.matcher(tekst).find();
    }

    /** True when the text holds an address that programs make a link of. */
    public static boolean heeftWebadres(String tekst) {
        return WEBADRES.matcher(tekst).find();
    }

    /** True when the text has more than one line. */
    public static boolean heeftMeerRegels(String tekst) {
        return tekst.indexOf('\n') >= 0;
    }

    private static boolean isLeeg(char teken) {
        return Character.isWhitespace(teken)
                || Character.isSpaceChar(teken)
                || teken == '\u200B'
                || teken == '\u2060'
                || teken == '\uFEFF';
    }

    private static boolean isVerboden(int teken) {
        boolean besturing = Character.isISOControl(teken) && teken != '\n' && teken != '\t';
        boolean losseSurrogaat = teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE;
        boolean keertRichtingOm = (teken >= 0x202A && teken <= 0x202E) || (teken >= 0x2066 && teken <= 0x2069);
        boolean geenTeken = (teken & 0xFFFE) == 0xFFFE || (teken >= 0xFDD0 && teken <= 0xFDEF);
        return besturing || losseSurrogaat || keertRichtingOm || geenTeken;
    }
}
