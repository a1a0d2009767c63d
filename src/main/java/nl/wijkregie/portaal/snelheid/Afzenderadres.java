package nl.wijkregie.portaal.snelheid;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** One sender, as far as its address tells. */
final class Afzenderadres {

    /** What one household or office has of IPv6: it can take any address in it, so they count as one. */
    private static final int NETWERK = 64 / Byte.SIZE;

    private static final Pattern LETTERLIJK =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int LANGSTE = 64;

    private Afzenderadres() {}

    /**
     * Key of a sender: the address, of IPv6 its first 64 bits. Text that is no address, which a proxy can pass on, is a key by
     * itself; no name is ever looked up.
     */
    static String sleutel(String adres) {
        String kaal = adres.split("%", 2)[0];
        if (!LETTERLIJK.matcher(kaal).matches()) {
            return kaal.substring(0, Math.min(LANGSTE, kaal.length()));
        }
        try {
            InetAddress gelezen = InetAddress.getByName(kaal);
            return gelezen instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(gelezen.getAddress(), NETWERK))
                    : gelezen.getHostAddress();
        } catch (UnknownHostException geenAdres) {
            return kaal.substring(0, Math.min(LANGSTE, kaal.length()));
        }
    }
}
