package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.initiatief.Ervaring;
import nl.wijkregie.initiatief.Ervaringen;
import nl.wijkregie.initiatief.Waardering;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.ErvaringVerzoek;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How it goes and went, asked of the resident during and after the execution (UTR-6). */
@Controller
@Hidden
@RequestMapping("/volgen/{kenmerk}/ervaring")
class Ervaringpagina {

    private static final String SCORE = "score";
    private static final String TOELICHTING = "toelichting";

    /** Best first: most people choose one of those. */
    private static final Map<String, Object> KEUZES = Map.of(
            "waarderingen",
            List.of(
                    Waardering.HEEL_GOED,
                    Waardering.GOED,
                    Waardering.GAAT_WEL,
                    Waardering.SLECHT,
                    Waardering.HEEL_SLECHT));

    private final Volgformulieren formulieren;
    private final Ervaringen ervaringen;

    Ervaringpagina(Volgformulieren formulieren, Ervaringen ervaringen) {
        this.formulieren = formulieren;
        this.ervaringen = ervaringen;
    }

    @GetMapping
    ResponseEntity<String> formulier(@PathVariable String kenmerk, Volgcode volgcode) {
        Volgverzoek leeg = formulieren.leeg(Volgformulier.ERVARING, kenmerk, volgcode);
        if (!Ervaringen.gevraagd(leeg.zaak())) {
            return formulieren.kanNiet(leeg, Ervaringen.NOG_NIET);
        }
        Volgverzoek eerder = ervaringen
                .van(kenmerk)
                .map(Ervaringpagina::invoer)
                .map(leeg::met)
                .orElse(leeg);
        return formulieren.toon(HttpStatus.OK, eerder, KEUZES);
    }

    @PostMapping
    ResponseEntity<String> stuur(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek mening = formulieren.gestuurd(Volgformulier.ERVARING, kenmerk, volgcode, verzoek);
        Invoer invoer = mening.invoer();
        return formulieren.verstuur(
                mening,
                new ErvaringVerzoek(invoer.getal(SCORE, "uw keuze"), invoer.tekst(TOELICHTING)),
                Map.of(),
                KEUZES,
                goed -> ervaringen.geef(kenmerk, goed.waardering(), goed.toelichting()));
    }

    /** What was said before, to be changed. */
    private static Invoer invoer(Ervaring ervaring) {
        return Invoer.met(Map.of(
                SCORE, ervaring.waardering().code(),
                TOELICHTING, Optional.ofNullable(ervaring.toelichting()).orElse("")));
    }
}
