package nl.wijkregie.werkplek;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.betaling.Betaalrekeningen;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Iban;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Persoonsgegevens;
import nl.wijkregie.initiatief.Rekening;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page on which who handles a case fills in the account number that a payment waits for. */
@Controller
@RequestMapping("/werkplek/rekeningnummer/{kenmerk}")
class Rekeningpagina {

    private static final String TITEL = "Rekeningnummer";
    private static final String MAG_NIET =
            "Deze zaak is niet gevonden, of u behandelt haar niet. Vraag de vakambtenaar van de zaak of het"
                    + " Klantcontactcentrum om het rekeningnummer in te vullen.";
    private static final String WACHT_NIET =
            "Voor deze zaak wacht geen betaling op een rekeningnummer. U hoeft niets te doen.";
    private static final int LENGTE_NAAM = 120;

    private final Betaalrekeningen rekeningen;
    private final Dossier dossier;
    private final Gemeente gemeente;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Rekeningpagina(
            Betaalrekeningen rekeningen, Dossier dossier, Gemeente gemeente, Aanmelding aanmelding, Paginas paginas) {
        this.rekeningen = rekeningen;
        this.dossier = dossier;
        this.gemeente = gemeente;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    @GetMapping
    ResponseEntity<String> toon(@PathVariable String kenmerk, HttpServletRequest verzoek) {
        if (behandelgroep(kenmerk).isEmpty()) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, MAG_NIET);
        }
        return rekeningen.ontbreekt(kenmerk)
                ? formulier(HttpStatus.OK, kenmerk, "", "", "", verzoek)
                : paginas.melding(HttpStatus.OK, TITEL, WACHT_NIET);
    }

    @PostMapping
    ResponseEntity<String> vulIn(
            @PathVariable String kenmerk,
            @RequestParam(name = "iban", defaultValue = "") String iban,
            @RequestParam(name = "naam", defaultValue = "") String naam,
            HttpServletRequest verzoek) {
        Optional<Lezer> lezer = aanmelding.lezer();
        Optional<String> groep = behandelgroep(kenmerk);
        if (lezer.isEmpty() || groep.isEmpty()) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, MAG_NIET);
        }
        String fout = fout(iban, naam.strip());
        if (!fout.isEmpty()) {
            return formulier(HttpStatus.BAD_REQUEST, kenmerk, iban, naam, fout, verzoek);
        }
        String functie = gemeente.zoekFunctie(groep.get()).map(Functie::naam).orElse(groep.get());
        rekeningen.vulIn(kenmerk, new Rekening(iban, naam.strip()), lezer.get().account(), functie);
        return paginas.naar(
                URI.create("/werkplek/rekeningnummer/" + dossier.haal(kenmerk).kenmerk()));
    }

    private static String fout(String iban, String naam) {
        if (!Iban.klopt(iban)) {
            return Iban.MELDING;
        }
        if (naam.isEmpty()) {
            return "Vul in op wiens naam de rekening staat.";
        }
        if (Persoonsgegevens.heeftVerbodenTeken(naam) || naam.lines().count() > 1) {
            return "Schrijf de naam op één regel, zonder onzichtbare tekens. Typ de naam zo nodig opnieuw.";
        }
        return naam.length() > LENGTE_NAAM ? "Maak de naam korter: hoogstens " + LENGTE_NAAM + " tekens." : "";
    }

    private ResponseEntity<String> formulier(
            HttpStatus status, String kenmerk, String iban, String naam, String fout, HttpServletRequest verzoek) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("kenmerk", kenmerk);
        gegevens.put("iban", iban);
        gegevens.put("naam", naam);
        gegevens.put("fout", fout);
        gegevens.put("token", aanmelding.token(verzoek));
        return paginas.formulier(status, "rekeningnummer", gegevens);
    }

    /** The group by which this account handles the case; empty when there is none, or no such case. */
    private Optional<String> behandelgroep(String kenmerk) {
        Optional<Initiatief> zaak = dossier.zoek(kenmerk);
        return aanmelding
                .lezer()
                .filter(Lezer::behandeltBewoners)
                .flatMap(lezer -> zaak.flatMap(gevonden -> lezer.groepen().stream()
                        .sorted()
                        .filter(groep -> new Lezer(lezer.account(), Set.of(groep))
                                .behandeltZaakVan(gevonden.wijk(), gevonden.cluster()))
                        .findFirst()));
    }
}
