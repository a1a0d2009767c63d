package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Running cases and moving them, for other systems; the filter chain checks who may do what. */
@RestController
@RequestMapping(path = Versiedienst.BASIS, produces = MediaType.APPLICATION_JSON_VALUE)
class Verhuisdienst {

    private final Verhuisloket verhuizen;

    Verhuisdienst(Verhuisloket verhuizen) {
        this.verhuizen = verhuizen;
    }

    @GetMapping("/processen")
    List<Procesbeeld> processen() {
        return verhuizen.processen();
    }

    @GetMapping("/processen/{sleutel}")
    Procesbeeld proces(@PathVariable("sleutel") String sleutel) {
        return verhuizen.proces(sleutel);
    }

    @GetMapping("/processen/{sleutel}/verschil")
    Zinnen verschil(
            @PathVariable("sleutel") String sleutel,
            @RequestParam(name = "van", defaultValue = "") String van,
            @RequestParam(name = "naar", defaultValue = "") String naar) {
        return verhuizen.verschil(sleutel, Verzoeklezer.versie(van, "van"), Verzoeklezer.versie(naar, "naar"));
    }

    /** What would happen; nothing changes. */
    @PostMapping(path = "/verhuizingen/proef", consumes = MediaType.APPLICATION_JSON_VALUE)
    Proefbeeld proef(HttpServletRequest verzoek) throws IOException {
        return verhuizen.proef(Verzoeklezer.verhuisvraag(Verzoeklezer.json(verzoek.getInputStream())));
    }

    /** Begins to move cases in the background: 202 with the place where its progress is. */
    @PostMapping(path = "/verhuizingen", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Verhuisbeeld> verhuis(HttpServletRequest verzoek, Authentication wie) throws IOException {
        JsonNode velden = Verzoeklezer.json(verzoek.getInputStream());
        return begonnen(verhuizen.uitvoeren(
                Verzoeklezer.verhuisvraag(velden), Verzoeklezer.reden(velden), Versiedienst.lezer(wie)));
    }

    @GetMapping("/verhuizingen")
    List<Verhuisbeeld> verhuizingen(Authentication wie) {
        return verhuizen.lijst(Versiedienst.lezer(wie));
    }

    @GetMapping("/verhuizingen/{nummer}")
    Verhuisbeeld verhuizing(@PathVariable("nummer") String nummer, Authentication wie) {
        return verhuizen.een(Verzoeklezer.nummer(nummer, Verhuisloket.GEEN_VERHUIZING), Versiedienst.lezer(wie));
    }

    @PostMapping(path = "/verhuizingen/{nummer}/terug", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Verhuisbeeld> terug(
            @PathVariable("nummer") String nummer, HttpServletRequest verzoek, Authentication wie) throws IOException {
        return begonnen(verhuizen.terug(
                Verzoeklezer.nummer(nummer, Verhuisloket.GEEN_VERHUIZING),
                Versiedienst.reden(verzoek),
                Versiedienst.lezer(wie)));
    }

    private static ResponseEntity<Verhuisbeeld> begonnen(Verhuisbeeld verhuizing) {
        return ResponseEntity.accepted()
                .location(URI.create(Versiedienst.BASIS + "/verhuizingen/" + verhuizing.nummer()))
                .body(verhuizing);
    }
}
