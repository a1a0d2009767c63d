package nl.wijkregie.portaal.site.indienen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Ingediend;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.SleutelHergebruikt;
import nl.wijkregie.portaal.internal.Gelijktijdig;
import nl.wijkregie.portaal.internal.Vingerafdruk;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Bijlagekeuze;
import nl.wijkregie.portaal.site.formulier.Bijlageveld;
import nl.wijkregie.portaal.site.formulier.Formulierbewijs;
import nl.wijkregie.portaal.site.formulier.Formulierkeuring;
import nl.wijkregie.portaal.site.formulier.Formulierwacht;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.NieuwInitiatiefVerzoek;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with which anyone files an idea, in one page (ROE-A2, ROE-I1). */
@Controller
@Hidden
@RequestMapping("/indienen")
class Indienpagina {

    private static final String DRUK = "Het is nu heel druk. Uw idee is nog niet verstuurd. Verstuur het nog een keer.";

    private final Ideeformulier formulier;
    private final Bijlageveld bijlageveld;
    private final Formulierwacht wacht;
    private final Formulierkeuring keuring;
    private final Intake intake;
    private final Indienweergave weergave;
    private final Sitepaginas paginas;

    Indienpagina(
            Ideeformulier formulier,
            Bijlageveld bijlageveld,
            Formulierwacht wacht,
            Formulierkeuring keuring,
            Intake intake,
            Indienweergave weergave,
            Sitepaginas paginas) {
        this.formulier = formulier;
        this.bijlageveld = bijlageveld;
        this.wacht = wacht;
        this.keuring = keuring;
        this.intake = intake;
        this.weergave = weergave;
        this.paginas = paginas;
    }

    /** @param wijk code of the wijk whose page led here; one that does not exist is left out */
    @GetMapping
    ResponseEntity<String> toon(@RequestParam(defaultValue = "") String wijk) {
        return weergave.toon(
                HttpStatus.OK, weergave.begin(wijk), wacht.bewijs(Ideeformulier.NAAM), bijlageveld.nieuw(), false);
    }

    @PostMapping
    ResponseEntity<String> dienIn(HttpServletRequest verzoek) {
        Invoer invoer = Invoer.van(verzoek);
        NieuwInitiatiefVerzoek gelezen = formulier.lees(invoer);
        Bijlagekeuze bijlagen = bijlageveld.lees(verzoek, invoer, null);
        Optional<NieuwInitiatief> nieuw =
                keuring.keur(invoer, gelezen, Ideeformulier.ANDERS).map(NieuwInitiatiefVerzoek::naarDomein);
        Optional<String> sleutel = wacht.keur(Ideeformulier.NAAM, invoer);
        if (nieuw.isEmpty() || sleutel.isEmpty()) {
            return nogEens(HttpStatus.UNPROCESSABLE_ENTITY, invoer, bijlagen);
        }
        try {
            return paginas.naar(neemIn(nieuw.get(), sleutel.get(), bijlagen));
        } catch (SleutelHergebruikt metAndereAntwoorden) {
            // A new mark: who sends it once more files another idea, and the page says so.
            return weergave.toon(
                    HttpStatus.CONFLICT, invoer, wacht.bewijs(Ideeformulier.NAAM), anderIdee(bijlagen), true);
        } catch (RuntimeException fout) {
            if (!Gelijktijdig.is(fout)) {
                throw fout;
            }
            invoer.fout(Formulierbewijs.VELD, DRUK);
            return nogEens(HttpStatus.CONFLICT, invoer, bijlagen);
        }
    }

    /** The files come after: sent again, the form finds its case and its files, whatever was cut off in between. */
    private URI neemIn(NieuwInitiatief nieuw, String sleutel, Bijlagekeuze bijlagen) {
        Ingediend ingediend = intake.indienen(nieuw, sleutel, Vingerafdruk.van(nieuw));
        bijlageveld.koppel(bijlagen, ingediend.kenmerk(), Bijlagestuk.IDEE);
        return URI.create("/ingediend/" + ingediend.kenmerk() + "?volgcode=" + ingediend.volgcode());
    }

    private ResponseEntity<String> nogEens(HttpStatus status, Invoer invoer, Bijlagekeuze bijlagen) {
        return weergave.toon(status, invoer, wacht.bewijs(Ideeformulier.NAAM, invoer), bijlagen, false);
    }

    /** Files that already belong to the first idea can be sent with the other one as well. */
    private Bijlagekeuze anderIdee(Bijlagekeuze bijlagen) {
        return bijlagen.bestanden().isEmpty() ? bijlageveld.nieuw() : bijlagen;
    }
}
