package nl.wijkregie.portaal.snelheid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that a proxy passes on the addresses of visitors while nobody said that it may be believed: then all visitors count as
 * one sender, and soon have to wait. Said once, without any address.
 */
class Doorgeefwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Doorgeefwacht.class);

    private final AtomicBoolean gezegd;

    /** @param gelooft whether the application reads what a proxy passes on */
    Doorgeefwacht(boolean gelooft) {
        gezegd = new AtomicBoolean(gelooft);
    }

    void kijk(HttpServletRequest verzoek) {
        boolean doorgegeven = verzoek.getHeader("X-Forwarded-For") != null || verzoek.getHeader("Forwarded") != null;
        if (doorgegeven && gezegd.compareAndSet(false, true)) {
            LOG.warn(
                    "A request carries X-Forwarded-For or Forwarded, which is not read: server.forward-headers-strategy is"
                            + " not set. Behind a proxy all visitors now count as one and are soon told to wait. Set it to native if"
                            + " the proxy is yours and has a private address (docs/handleiding-beheerder.md).");
        }
    }
}
