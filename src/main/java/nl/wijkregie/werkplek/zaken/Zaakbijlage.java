package nl.wijkregie.werkplek.zaken;

import java.util.Map;
import java.util.Optional;
import nl.wijkregie.bijlage.Bestand;
import nl.wijkregie.bijlage.BijlageGeweigerd;
import nl.wijkregie.bijlage.Bijlagedownload;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.bijlage.Bijlageninzending;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Bijlagerecht;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of a case for staff: gives one to who may open the case and see its files (ROE-F4, ROE-I2), and takes one in of who handles it. */
@Controller
@RequestMapping(Zaakadres.ALLE + "/{kenmerk}/bijlagen")
class Zaakbijlage {

    private static final String NIET =
            "Dit bestand is niet gevonden, of u mag het niet zien. Vraag de vakambtenaar van de zaak.";

    private static final String BEHANDELT_NIET =
            "U kunt hier geen bestand toevoegen: u behandelt deze zaak niet. Vraag het de vakambtenaar.";

    private final Dossier dossier;
    private final Bijlagen bijlagen;
    private final Bijlageninzending inzending;
    private final Zaakingang ingang;
    private final Zaakrecht recht;
    private final Bijlagerecht bijlagerecht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Zaakbijlage(
            Dossier dossier,
            Bijlagen bijlagen,
            Bijlageninzending inzending,
            Zaakingang ingang,
            Zaakrecht recht,
            Bijlagerecht bijlagerecht,
            Aanmelding aanmelding,
            Paginas paginas) {
        this.dossier = dossier;
        this.bijlagen = bijlagen;
        this.inzending = inzending;
        this.ingang = ingang;
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

    /** Puts a file of staff into the case: a quote that came by mail, a receipt handed in at the counter. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> voegToe(
            @PathVariable String kenmerk,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "false") boolean voorIndiener) {
        return ingang.antwoord(kenmerk, (zaak, lezer) -> {
            if (!recht.magAntwoorden(zaak, lezer)) {
                return Zaakingang.weiger(HttpStatus.FORBIDDEN, BEHANDELT_NIET);
            }
            if (bestand == null || bestand.isEmpty()) {
                return Zaakingang.weiger(HttpStatus.BAD_REQUEST, "Kies eerst een bestand.");
            }
            try {
                inzending.voegToe(
                        zaak.kenmerk(),
                        () -> new Bestand(String.valueOf(bestand.getOriginalFilename()), bestand.getBytes()),
                        voorIndiener,
                        recht.functie(zaak, lezer),
                        lezer.account());
            } catch (BijlageGeweigerd geweigerd) {
                return Zaakingang.weiger(HttpStatus.BAD_REQUEST, geweigerd.zin());
            }
            return Zaakingang.json(
                    HttpStatus.OK,
                    Map.of(
                            "melding",
                            voorIndiener
                                    ? "Het bestand staat in het dossier. De indiener ziet het ook."
                                    : "Het bestand staat in het dossier. Alleen medewerkers zien het."));
        });
    }
}
