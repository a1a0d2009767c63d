package nl.wijkregie.werkplek.cockpit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.cijfers.Doorlooptijd;
import nl.wijkregie.cijfers.Stapcijfer;
import nl.wijkregie.cijfers.Taakcijfers;
import nl.wijkregie.cijfers.Zaakcijfers;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.werkplek.cockpit.Procesmodellen.Procesmodel;
import org.springframework.stereotype.Component;

/** Puts the figures of steps beside what the model calls them. */
@Component
class Stappenbeelden {

    /** The only process with phases; each is a sub-process named after its number. */
    private static final String MET_FASEN = "initiatief";

    private static final String FASE = "fase";

    private final Taakcijfers cijfers;
    private final Zaakcijfers zaken;
    private final Procesmodellen modellen;
    private final Gemeente gemeente;

    Stappenbeelden(Taakcijfers cijfers, Zaakcijfers zaken, Procesmodellen modellen, Gemeente gemeente) {
        this.cijfers = cijfers;
        this.zaken = zaken;
        this.modellen = modellen;
        this.gemeente = gemeente;
    }

    /**
     * Every step at which a case can wait, also where nothing happened; empty when the reader may not read the process.
     *
     * @param keuze codes of the wijken the reader may choose
     */
    Optional<Stappenbeeld> van(String proces, Cijfervraag vraag, Set<String> keuze) {
        return modellen.zoek(proces)
                .map(model -> new Stappenbeeld(
                        proces,
                        model.naam(),
                        vraag.van().toString(),
                        vraag.tot().toString(),
                        vraag.wijken().equals(keuze)
                                ? ""
                                : vraag.wijken().iterator().next(),
                        gemeente.wijken().stream()
                                .filter(wijk -> keuze.contains(wijk.code()))
                                .map(wijk -> new Stappenbeeld.Wijkkeuze(wijk.code(), wijk.naam()))
                                .toList(),
                        rijen(model, cijfers.stappen(proces, vraag)),
                        proces.equals(MET_FASEN) ? fasen(vraag) : List.of()));
    }

    private List<Stappenbeeld.Fasetijd> fasen(Cijfervraag vraag) {
        Map<Integer, Integer> medianen = zaken.doorlooptijden(vraag).stream()
                .collect(Collectors.toMap(Doorlooptijd::fase, Doorlooptijd::mediaan));
        return Arrays.stream(Fase.values())
                .map(fase -> new Stappenbeeld.Fasetijd(FASE + fase.nummer(), medianen.get(fase.nummer())))
                .toList();
    }

    private static List<Stappenbeeld.Rij> rijen(Procesmodel model, List<Stapcijfer> cijfers) {
        Map<String, Stapcijfer> perStap = cijfers.stream()
                .collect(Collectors.toMap(Stapcijfer::stap, cijfer -> cijfer, (een, ander) -> een, LinkedHashMap::new));
        List<Stappenbeeld.Rij> rijen = new ArrayList<>();
        for (Wachtplaats plaats : model.plaatsen()) {
            Stapcijfer cijfer = perStap.remove(plaats.stap());
            rijen.add(rij(plaats, cijfer == null ? new Stapcijfer(plaats.stap(), 0, 0, 0, null) : cijfer));
        }
        // What an older version of the model calls a step cannot be looked up by this version.
        perStap.values()
                .forEach(cijfer ->
                        rijen.add(rij(new Wachtplaats(cijfer.stap(), cijfer.stap(), Stapsoort.VERVALLEN, ""), cijfer)));
        return List.copyOf(rijen);
    }

    private static Stappenbeeld.Rij rij(Wachtplaats plaats, Stapcijfer cijfer) {
        return new Stappenbeeld.Rij(
                plaats.stap(),
                plaats.naam(),
                plaats.soort(),
                plaats.deel(),
                cijfer.wachtend(),
                cijfer.teLaat(),
                cijfer.gedaan(),
                cijfer.mediaan());
    }
}
