package nl.wijkregie.portaal.site.indienen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Bijlagekeuze;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the form for an idea, with all that was typed. */
@Component
class Indienweergave {

    private final Gemeente gemeente;
    private final Buurten buurten;
    private final Sitepaginas paginas;

    Indienweergave(Gemeente gemeente, Buurten buurten, Sitepaginas paginas) {
        this.gemeente = gemeente;
        this.buurten = buurten;
        this.paginas = paginas;
    }

    /** A form that nobody filled in yet; the wijk is chosen when there is one with this code. */
    Invoer begin(String wijk) {
        return gemeente.zoekWijk(wijk).isPresent() ? Invoer.met(Map.of("wijk", wijk)) : Invoer.leeg();
    }

    /** @param alVerstuurd whether this form was taken in before, with other answers */
    ResponseEntity<String> toon(
            HttpStatus status, Invoer invoer, String bewijs, Bijlagekeuze bijlagen, boolean alVerstuurd) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("invoer", invoer);
        gegevens.put("bewijs", bewijs);
        gegevens.put("bijlagen", bijlagen);
        gegevens.put("alVerstuurd", alVerstuurd);
        gegevens.put("wijken", gemeente.wijken());
        gegevens.put("buurten", buurten.opNaam());
        gegevens.put("schalen", List.of(Schaal.values()));
        return paginas.eigen(status, "indienen", gegevens);
    }
}
