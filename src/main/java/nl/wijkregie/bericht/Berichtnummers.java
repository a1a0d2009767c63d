package nl.wijkregie.bericht;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of messages: UUIDs of version 7 that grow with time, so that two messages of one moment keep the order in which
 * they were made.
 */
final class Berichtnummers {

    private static final int BITS_VOLGNUMMER = 12;

    private final SecureRandom toeval = new SecureRandom();
    private final AtomicLong laatste = new AtomicLong();

    String volgende() {
        long nu = System.currentTimeMillis() << BITS_VOLGNUMMER;
        long tijd = laatste.updateAndGet(vorige -> Math.max(nu, vorige + 1));
        long milliseconden = tijd >>> BITS_VOLGNUMMER;
        long volgnummer = tijd & 0xFFFL;
        long hoog = (milliseconden << 16) | 0x7000L | volgnummer;
        long laag = (toeval.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(hoog, laag).toString();
    }
}
