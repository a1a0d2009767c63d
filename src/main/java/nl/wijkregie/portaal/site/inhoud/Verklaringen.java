package nl.wijkregie.portaal.site.inhoud;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What happens with data of residents, and how accessible the site is. */
@Controller
@Hidden
class Verklaringen {

    private final Sitepaginas paginas;
    private final Gemeente gemeente;

    Verklaringen(Sitepaginas paginas, Gemeente gemeente) {
        this.paginas = paginas;
        this.gemeente = gemeente;
    }

    @GetMapping("/privacy")
    ResponseEntity<String> privacy() {
        return paginas.openbaar("privacy", Map.of("bewaring", bewaring(), "kcc", kcc()));
    }

    @GetMapping("/toegankelijkheid")
    ResponseEntity<String> toegankelijkheid() {
        return paginas.openbaar("toegankelijkheid", Map.of("kcc", kcc()));
    }

    private List<String> kcc() {
        return gemeente.zoekFunctie("kcc").stream()
                .map(functie -> functie.email())
                .toList();
    }

    /** The outcomes by the time that their cases are kept, shortest first. */
    private List<Bewaartermijn> bewaring() {
        return Arrays.stream(Uitkomst.values())
                .collect(Collectors.groupingBy(
                        uitkomst -> gemeente.bewaring().termijn(uitkomst.code()).getYears(),
                        TreeMap::new,
                        Collectors.mapping(Uitkomst::voorIndiener, Collectors.toList())))
                .entrySet()
                .stream()
                .map(termijn -> new Bewaartermijn(termijn.getKey(), termijn.getValue()))
                .toList();
    }

    /** @param jaren whole years after the end of the case */
    public record Bewaartermijn(int jaren, List<String> uitkomsten) {}
}
