package nl.wijkregie.werkplek.jaaroverzicht;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account of a year, as page and as PDF (ALM-4, ROE-I4). */
@Controller
@RequestMapping(Jaaroverzichtpagina.ADRES)
class Jaaroverzichtpagina {

    static final String ADRES = "/werkplek/jaaroverzicht";

    private static final String TITEL = "Jaaroverzicht niet beschikbaar";
    private static final String MAG_NIET =
            "U mag het jaaroverzicht niet zien met dit account. Vraag de wijkregisseur of de beleidsmedewerker om de pdf.";

    private final Jaarkeuze keuze;
    private final Jaarbeelden beelden;
    private final Betaalrecht betaalrecht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Jaaroverzichtpagina(
            Jaarkeuze keuze, Jaarbeelden beelden, Betaalrecht betaalrecht, Aanmelding aanmelding, Paginas paginas) {
        this.keuze = keuze;
        this.beelden = beelden;
        this.betaalrecht = betaalrecht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    /** The page; who only writes stories goes to the list of these. */
    @GetMapping
    ResponseEntity<?> pagina(
            @RequestParam(name = "jaar", defaultValue = "") String jaar,
            @RequestParam(name = "wijk", defaultValue = "") String wijk) {
        Optional<Lezer> lezer = aanmelding.lezer();
        if (lezer.isPresent() && !recht(lezer.get()).leest() && lezer.get().schrijftVerhalen()) {
            return paginas.naar(URI.create(Verhaalpagina.ADRES));
        }
        return metBeeld(jaar, wijk, lezer, beeld -> {
            Jaarrecht recht = recht(lezer.orElseThrow());
            Map<String, Object> gegevens = Jaarbeelden.pagina(beeld);
            gegevens.put("jaren", keuze.jaren());
            gegevens.put("wijken", keuze.wijken(recht));
            gegevens.put("betaalt", betaalrecht.magInzien(lezer.get().groepen()));
            gegevens.put("schrijft", lezer.get().schrijftVerhalen());
            return paginas.formulier(HttpStatus.OK, "jaaroverzicht/overzicht", gegevens);
        });
    }

    /** The same as PDF. */
    @GetMapping("/pdf")
    ResponseEntity<?> pdf(
            @RequestParam(name = "jaar", defaultValue = "") String jaar,
            @RequestParam(name = "wijk", defaultValue = "") String wijk) {
        return metBeeld(jaar, wijk, aanmelding.lezer(), beeld -> {
            String naam = "jaaroverzicht-" + beeld.vraag().jaar()
                    + (beeld.vraag().wijk().isEmpty() ? "" : "-" + beeld.vraag().wijk()) + ".pdf";
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(naam)
                                    .build()
                                    .toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(beelden.pdf(beeld));
        });
    }

    private ResponseEntity<?> metBeeld(
            String jaar, String wijk, Optional<Lezer> lezer, Function<Jaarbeeld, ResponseEntity<?>> antwoord) {
        Optional<Jaarrecht> recht = lezer.map(this::recht).filter(Jaarrecht::leest);
        if (lezer.isEmpty() || recht.isEmpty()) {
            return paginas.melding(HttpStatus.FORBIDDEN, TITEL, MAG_NIET);
        }
        try {
            Jaarvraag vraag = keuze.lees(recht.get(), jaar, wijk);
            return antwoord.apply(beelden.van(vraag, lezer.get().groepen()));
        } catch (OnjuisteJaarvraag onjuist) {
            return paginas.melding(onjuist.status(), TITEL, onjuist.getMessage());
        }
    }

    private Jaarrecht recht(Lezer lezer) {
        return keuze.recht(lezer.groepen());
    }
}
