package nl.wijkregie.werkplek.zaken;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.wijkregie.engine.fout.Foutmelding;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way to one case for what the dossier asks and sends: only who may read the case gets any further. */
@Component
class Zaakingang {

    static final String MAG_NIET = "Deze zaak is niet gevonden, of u werkt er niet aan. Vraag de vakambtenaar van"
            + " de zaak of het Klantcontactcentrum.";

    private final Dossier dossier;
    private final Zaakrecht recht;
    private final Aanmelding aanmelding;

    Zaakingang(Dossier dossier, Zaakrecht recht, Aanmelding aanmelding) {
        this.dossier = dossier;
        this.recht = recht;
        this.aanmelding = aanmelding;
    }

    /** The answer for who may read this case; 403 with a sentence for everybody else. */
    ResponseEntity<Object> antwoord(String kenmerk, BiFunction<Initiatief, Lezer, ResponseEntity<Object>> inhoud) {
        Optional<Lezer> lezer = aanmelding.lezer();
        return lezer.flatMap(wie -> leesbaar(kenmerk, lezer).map(zaak -> inhoud.apply(zaak, wie)))
                .orElseGet(() -> weiger(HttpStatus.FORBIDDEN, MAG_NIET));
    }

    /** The case, for who may read it: whether a case exists is not told to anybody else. */
    Optional<Initiatief> leesbaar(String kenmerk, Optional<Lezer> lezer) {
        return lezer.flatMap(wie -> dossier.zoek(kenmerk).filter(zaak -> recht.magLezen(zaak, wie)));
    }

    static ResponseEntity<Object> weiger(HttpStatus status, String zin) {
        return json(status, new Foutmelding("Geweigerd", zin));
    }

    static ResponseEntity<Object> json(HttpStatus status, Object inhoud) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(inhoud);
    }
}
