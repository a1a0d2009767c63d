package nl.wijkregie.werkplek.versies;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.wijkregie.modelbeheer.uitrol.Bron;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Versions of the models for other systems, with account and password; the filter chain checks who may do what. */
@RestController
@RequestMapping(path = Versiedienst.BASIS, produces = MediaType.APPLICATION_JSON_VALUE)
class Versiedienst {

    static final String BASIS = "/api/modelbeheer/v1";

    private final Versieloket versies;

    Versiedienst(Versieloket versies) {
        this.versies = versies;
    }

    @GetMapping("/stand")
    Standbeeld stand(Authentication wie) {
        return versies.stand(lezer(wie));
    }

    @GetMapping("/versies")
    Versielijst versies(
            @RequestParam(name = "stand", defaultValue = "") String stand,
            @RequestParam(name = "vanaf", defaultValue = "0") String vanaf,
            @RequestParam(name = "aantal", defaultValue = "20") String aantal,
            Authentication wie) {
        return versies.lijst(
                stand,
                Verzoeklezer.aantal(vanaf, "vanaf", Integer.MAX_VALUE),
                Verzoeklezer.aantal(aantal, "aantal", Versieloket.LIJST),
                lezer(wie));
    }

    @GetMapping("/versies/{nummer}")
    Versiebeeld versie(@PathVariable("nummer") String nummer, Authentication wie) {
        return versies.een(Verzoeklezer.nummer(nummer, Versieloket.GEEN_VERSIE), lezer(wie));
    }

    /** 201 when the change is live, 202 when it waits for a second account, 200 when nothing differed. */
    @PostMapping(path = "/versies", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Plaatsingsbeeld> dienIn(MultipartHttpServletRequest verzoek, Authentication wie) {
        return geplaatst(versies.dienIn(Versiepost.lees(verzoek), lezer(wie), Bron.REST));
    }

    @PostMapping(path = "/versies", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Plaatsingsbeeld> dienIn(HttpServletRequest verzoek, Authentication wie) throws IOException {
        return geplaatst(versies.dienIn(Verzoeklezer.inzending(verzoek.getInputStream()), lezer(wie), Bron.REST));
    }

    /** 200 with the findings, also when there are some: nothing was asked to change. */
    @PostMapping(path = "/controle", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Plaatsingsbeeld controleer(MultipartHttpServletRequest verzoek) {
        return versies.controleer(Versiepost.lees(verzoek));
    }

    @PostMapping(path = "/controle", consumes = MediaType.APPLICATION_JSON_VALUE)
    Plaatsingsbeeld controleer(HttpServletRequest verzoek) throws IOException {
        return versies.controleer(Verzoeklezer.inzending(verzoek.getInputStream()));
    }

    @PostMapping(path = "/versies/{nummer}/{daad}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Plaatsingsbeeld beslis(
            @PathVariable("nummer") String nummer,
            @PathVariable("daad") String daad,
            HttpServletRequest verzoek,
            Authentication wie)
            throws IOException {
        return versies.beslis(
                Verzoeklezer.nummer(nummer, Versieloket.GEEN_VERSIE),
                Versieloket.Daad.van(daad),
                reden(verzoek),
                lezer(wie));
    }

    @PostMapping(path = "/map", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Plaatsingsbeeld> leesMap(HttpServletRequest verzoek, Authentication wie) throws IOException {
        return geplaatst(versies.leesMap(reden(verzoek), lezer(wie)));
    }

    private static ResponseEntity<Plaatsingsbeeld> geplaatst(Plaatsingsbeeld beeld) {
        Versiebeeld versie = beeld.versie();
        if (versie == null) {
            return ResponseEntity.ok(beeld);
        }
        int status = beeld.uitkomst().equals("wacht") ? 202 : 201;
        return ResponseEntity.status(status)
                .location(URI.create(BASIS + "/versies/" + versie.nummer()))
                .body(beeld);
    }

    static String reden(HttpServletRequest verzoek) throws IOException {
        return Verzoeklezer.reden(Verzoeklezer.json(verzoek.getInputStream()));
    }

    /** The account that the filter chain let in. */
    static Lezer lezer(Authentication wie) {
        List<String> groepen = wie.getAuthorities().stream()
                .map(recht -> String.valueOf(recht.getAuthority()))
                .toList();
        return new Lezer(wie.getName(), groepen);
    }
}
