package nl.wijkregie.werkplek.jaaroverzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Ervaringen;
import org.springframework.stereotype.Component;

/** Averages of what indieners think, never of fewer answers than tell nothing about one person (UTR-6). */
@Component
class Ervaringtelling {

    private final Ervaringen ervaringen;
    private final Gemeente gemeente;

    Ervaringtelling(Ervaringen ervaringen, Gemeente gemeente) {
        this.ervaringen = ervaringen;
        this.gemeente = gemeente;
    }

    /** Empty when there are too few answers in this year and these wijken. */
    Optional<Ervaringbeeld> tel(Jaarvraag vraag) {
        List<Ervaringen.Telling> tellingen = ervaringen.tel(vraag.jaar(), vraag.wijken());
        long aantal = tellingen.stream().mapToLong(Ervaringen.Telling::aantal).sum();
        if (aantal < Ervaringen.MINSTENS) {
            return Optional.empty();
        }
        long som = tellingen.stream().mapToLong(Ervaringen.Telling::som).sum();
        List<Ervaringbeeld.Wijkregel> wijken = tellingen.stream()
                .filter(telling -> telling.aantal() >= Ervaringen.MINSTENS)
                .map(telling -> new Ervaringbeeld.Wijkregel(
                        gemeente.wijk(telling.wijk()).naam(), gemiddelde(telling.som(), telling.aantal())))
                .toList();
        return Optional.of(new Ervaringbeeld(aantal, gemiddelde(som, aantal), wijken));
    }

    private static String gemiddelde(long som, long aantal) {
        return BigDecimal.valueOf(som)
                .divide(BigDecimal.valueOf(aantal), 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
