package nl.wijkregie.portaal.site.volgen;

import java.util.Map;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What somebody reads who follows a link of which the code is wrong or old. */
@ControllerAdvice("nl.wijkregie.portaal.site")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Volgfouten {

    private final Sitepaginas paginas;

    Volgfouten(Sitepaginas paginas) {
        this.paginas = paginas;
    }

    /** Says nothing of the kenmerk: an unknown one and a wrong code give the same page. */
    @ExceptionHandler
    ResponseEntity<String> onbekend(OnbekendeZaak onbekend) {
        return paginas.persoonlijk(HttpStatus.NOT_FOUND, "volgen/onbekend", Map.of());
    }
}
