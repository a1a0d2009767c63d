package nl.wijkregie.wijkagenda.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The PDFs that were asked for last. A version never changes, and anyone may ask: making one takes a second, so it is made
 * once, and never two at the same time.
 */
@Component
class Pdfvoorraad {

    private static final int HOOGSTENS = 30;

    private final Map<String, byte[]> klaar = Collections.synchronizedMap(new LinkedHashMap<>(HOOGSTENS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> oudste) {
            return size() > HOOGSTENS;
        }
    });

    /** The PDF of this version; made when it is not there, and not kept when there is nothing to make. */
    Optional<byte[]> haal(String agenda, int versie, Supplier<Optional<byte[]>> maak) {
        String sleutel = agenda + "/" + versie;
        byte[] eerder = klaar.get(sleutel);
        return eerder == null ? maakOpBeurt(sleutel, maak) : Optional.of(eerder.clone());
    }

    private synchronized Optional<byte[]> maakOpBeurt(String sleutel, Supplier<Optional<byte[]>> maak) {
        byte[] intussen = klaar.get(sleutel);
        if (intussen != null) {
            return Optional.of(intussen.clone());
        }
        Optional<byte[]> nieuw = maak.get();
        nieuw.ifPresent(pdf -> klaar.put(sleutel, pdf.clone()));
        return nieuw;
    }
}
