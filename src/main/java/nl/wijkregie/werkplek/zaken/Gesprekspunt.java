package nl.wijkregie.werkplek.zaken;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Gespreksregel;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.OnjuistBericht;
import nl.wijkregie.initiatief.OnjuisteNotitie;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What staff do in the conversation with an indiener, from the page of a case and from the tab Dossier (DHE-1). */
@Controller
@RequestMapping(Zaakadres.ALLE + "/{kenmerk}")
class Gesprekspunt {

    private static final Map<String, Gespreksregel.Wijze> ANDERS =
            Map.of("telefoon", Gespreksregel.Wijze.TELEFOON, "gelezen", Gespreksregel.Wijze.GELEZEN);

    private final Gesprekken gesprekken;
    private final Zaakingang ingang;
    private final Zaakrecht recht;

    Gesprekspunt(Gesprekken gesprekken, Zaakingang ingang, Zaakrecht recht) {
        this.gesprekken = gesprekken;
        this.ingang = ingang;
        this.recht = recht;
    }

    /** Sends the indiener a message. */
    @PostMapping(path = "/bericht", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> bericht(
            @PathVariable String kenmerk,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "0") long gezien) {
        return doe(
                kenmerk,
                "Uw bericht is verstuurd aan de indiener.",
                (zaak, lezer) -> gesprekken.antwoord(
                        zaak.kenmerk(), tekst, gezien, recht.functie(zaak, lezer), lezer.account()));
    }

    /** Records that a question was dealt with in another way. */
    @PostMapping(path = "/vraag-afgehandeld", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> afgehandeld(
            @PathVariable String kenmerk,
            @RequestParam(defaultValue = "") String wijze,
            @RequestParam(defaultValue = "") String notitie,
            @RequestParam(defaultValue = "0") long gezien) {
        Optional<Gespreksregel.Wijze> gekozen = Optional.ofNullable(ANDERS.get(wijze));
        if (gekozen.isEmpty()) {
            return Zaakingang.weiger(
                    HttpStatus.BAD_REQUEST, "Kies of u de indiener hebt gesproken, of dat er geen antwoord nodig is.");
        }
        return doe(
                kenmerk,
                "De vraag is afgehandeld. Uw notitie staat in het dossier.",
                (zaak, lezer) -> gesprekken.handelAf(
                        zaak.kenmerk(), gekozen.get(), notitie, gezien, recht.functie(zaak, lezer), lezer.account()));
    }

    private ResponseEntity<Object> doe(String kenmerk, String gelukt, BiConsumer<Initiatief, Lezer> werk) {
        return ingang.antwoord(kenmerk, (zaak, lezer) -> {
            if (!recht.magAntwoorden(zaak, lezer)) {
                return Zaakingang.weiger(
                        HttpStatus.FORBIDDEN,
                        "U kunt de indiener hier geen antwoord geven: u behandelt deze zaak niet. Vraag het de"
                                + " vakambtenaar.");
            }
            try {
                werk.accept(zaak, lezer);
            } catch (OnjuistBericht | OnjuisteNotitie onjuist) {
                return Zaakingang.weiger(HttpStatus.BAD_REQUEST, String.valueOf(onjuist.getMessage()));
            }
            return Zaakingang.json(HttpStatus.OK, Map.of("melding", gelukt));
        });
    }
}
