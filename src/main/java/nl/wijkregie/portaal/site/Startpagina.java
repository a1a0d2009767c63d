package nl.wijkregie.portaal.site;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: what one can do here, how it goes, and the newest good example when there is one (ROE-I1, ROE-E5). */
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
                        .<Map<String, Object>>map(een -> Map.of("voorbeeld", een))
                        .orElse(Map.of()));
    }
}
