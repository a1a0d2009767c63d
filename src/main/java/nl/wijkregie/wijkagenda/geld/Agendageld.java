package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an adopted wijkagenda gave to a case; for the room that looks for its money. */
@Component
public class Agendageld {

    /**
     * What was given.
     *
     * @param pot agenda pot of the year in which it was reserved, or null when the wijkbudget gives nothing
     * @param wijkbudget cents reserved under the kenmerk of the case
     * @param overig cents per source of the municipality's file ({@code clusterbudget}, {@code partners}, others)
     * @param besluiten who agreed to which share, under which mandate
     */
    public record Toegekend(@Nullable Pot pot, long wijkbudget, Map<String, Long> overig, List<Oordeel> besluiten) {}

    /** Money of the adopted measure that carries out this case; empty when no agenda took it up, or it takes no money. */
    public Optional<Toegekend> voor(String zaak) {
        throw new UnsupportedOperationException("Agendageld");
    }
}
