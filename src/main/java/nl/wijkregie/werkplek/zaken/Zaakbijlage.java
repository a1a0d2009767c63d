package nl.wijkregie.werkplek.zaken;

import java.util.Optional;
import nl.wijkregie.bijlage.Bijlagedownload;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Bijlagerecht;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives a file of a resident to who may open the case and see its files (ROE-F4, ROE-I2). */
@Controller
@RequestMapping(Zaakadres.ALLE + "/{kenmerk}/bijlagen")
class Zaakbijlage {

    private static final String NIET =
            "Dit bestand is niet gevonden, of u mag het niet zien. Vraag de vakambtenaar van de zaak.";

    private final Dossier dossier;
    private final Bijlagen bijlagen;
    private final Zaakrecht recht;
    private final Bijlagerecht bijlagerecht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Zaakbijlage(
            Dossier dossier,
            Bijlagen bijlagen,
            Zaakrecht recht,
            Bijlagerecht bijlagerecht,
            Aanmelding aanmelding,
            Paginas paginas) {
        this.dossier = dossier;
        this.bijlagen = bijlagen;
        this.recht = recht;
        this.bijlagerecht = bijlagerecht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    /** Whether a case or a file exists is not told to who may not see it. */
    @GetMapping("/{nummer:[0-9]{1,2}}")
    ResponseEntity<?> bijlage(@PathVariable String kenmerk, @PathVariable int nummer) {
        Optional<Lezer> lezer = aanmelding.lezer();
        return lezer.flatMap(wie -> dossier.zoek(kenmerk)
                        .filter(zaak -> recht.magLezen(zaak, wie))
                        .filter(zaak -> bijlagerecht.mag(zaak, wie)))
                .flatMap(zaak -> bijlagen.haal(zaak.kenmerk(), nummer))
                .<ResponseEntity<?>>map(Bijlagedownload::van)
                .orElseGet(() -> paginas.melding(HttpStatus.FORBIDDEN, "Bijlage", NIET));
    }
}
