package nl.wijkregie.portaal.site;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door (ROE-I1). */
@Controller
@Hidden
class Startpagina {

    private final Sitepaginas paginas;

    Startpagina(Sitepaginas paginas) {
        this.paginas = paginas;
    }

    @GetMapping("/")
    ResponseEntity<String> start() {
        return paginas.openbaar("start", Map.of());
    }
}
