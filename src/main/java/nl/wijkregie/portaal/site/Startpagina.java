package nl.wijkregie.portaal.site;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door (ROE-I1). */
@Controller
@Hidden
class Startpagina {

    private final Sitepaginas paginas;
    private final GoedeVoorbeelden voorbeelden;

    Startpagina(Sitepaginas paginas, GoedeVoorbeelden voorbeelden) {
        this.paginas = paginas;
        this.voorbeelden = voorbeelden;
    }

    @GetMapping("/")
    ResponseEntity<String> start() {
        return paginas.openbaar(
                "start",
                voorbeelden
                        .nieuwste()
                        .<Map<String, Object>>map(voorbeeld -> Map.of("voorbeeld", voorbeeld))
                        .orElse(Map.of()));
    }
}
