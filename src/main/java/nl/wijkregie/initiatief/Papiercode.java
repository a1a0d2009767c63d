package nl.wijkregie.initiatief;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code as people type it over from paper: 160 bits in 32 digits and capitals, without the letters that look like
 * another sign. Who types an O for a zero, or a small l for a one, is understood all the same.
 */
final class Papiercode {

    private static final String TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTE = 32;
    private static final int GROEP = 4;
    private static final int BITS = 5;
    private static final int BYTES = LENGTE * BITS / Byte.SIZE;
    private static final Pattern TUSSENIN = Pattern.compile("[\\s\\u00A0\\p{Pd}.]");
    private static final Pattern VORM = Pattern.compile("[" + TEKENS + "]{" + LENGTE + "}");
    private static final int HOOGSTENS = 100;

    private Papiercode() {}

    static String van(byte[] code) {
        BigInteger rest = new BigInteger(1, code);
        StringBuilder tekst = new StringBuilder();
        for (int plaats = LENGTE - 1; plaats >= 0; plaats--) {
            tekst.append(TEKENS.charAt(rest.shiftRight(plaats * BITS).intValue() & (TEKENS.length() - 1)));
            if (plaats > 0 && plaats % GROEP == 0) {
                tekst.append('-');
            }
        }
        return tekst.toString();
    }

    /** The 160 bits; empty when this is no code of a letter. */
    static Optional<byte[]> lees(String getypt) {
        if (getypt.length() > HOOGSTENS) {
            return Optional.empty();
        }
        String tekens = TUSSENIN.matcher(getypt)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!VORM.matcher(tekens).matches()) {
            return Optional.empty();
        }
        BigInteger waarde = BigInteger.ZERO;
        for (char teken : tekens.toCharArray()) {
            waarde = waarde.shiftLeft(BITS).or(BigInteger.valueOf(TEKENS.indexOf(teken)));
        }
        return Optional.of(bytes(waarde));
    }

    private static byte[] bytes(BigInteger waarde) {
        byte[] kort = waarde.toByteArray();
        byte[] code = new byte[BYTES];
        byte[] zonderTeken = kort.length > BYTES ? Arrays.copyOfRange(kort, kort.length - BYTES, kort.length) : kort;
        System.arraycopy(zonderTeken, 0, code, BYTES - zonderTeken.length, zonderTeken.length);
        return code;
    }
}
