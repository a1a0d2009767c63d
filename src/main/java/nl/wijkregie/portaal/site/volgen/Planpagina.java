package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.BegrotingspostVerzoek;
import nl.wijkregie.portaal.verzoek.PlanVerzoek;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The worked-out plan with its budget and its schedule (ROE-D4). */
@Controller
@Hidden
@RequestMapping("/volgen/{kenmerk}/plan")
class Planpagina {

    private static final String LIJST = "begroting";
    private static final int REGELS = 5;
    private static final int MEESTE_REGELS = 50;

    private final Volgformulieren formulieren;
    private final Inzendingen inzendingen;
    private final Dossier dossier;

    Planpagina(Volgformulieren formulieren, Inzendingen inzendingen, Dossier dossier) {
        this.formulieren = formulieren;
        this.inzendingen = inzendingen;
        this.dossier = dossier;
    }

    /** The form; when the plan has to be changed it holds the plan that was sent before. */
    @GetMapping
    ResponseEntity<String> formulier(@PathVariable String kenmerk, Volgcode volgcode) {
        Volgverzoek leeg = formulieren.leeg(Volgformulier.PLAN, kenmerk, volgcode);
        Invoer eerder = dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class)
                .map(Planpagina::invoer)
                .orElseGet(Invoer::leeg);
        return formulieren.open(leeg.met(eerder), Mogelijkheid.PLAN, regels(eerder, 0));
    }

    /** More lines for the budget, without a script. */
    @PostMapping(params = "meer")
    ResponseEntity<String> meer(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek plan = plan(kenmerk, volgcode, verzoek);
        return formulieren.toon(HttpStatus.OK, plan, regels(plan.invoer(), REGELS));
    }

    @PostMapping(params = "!meer")
    ResponseEntity<String> stuur(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek plan = plan(kenmerk, volgcode, verzoek);
        return formulieren.verstuur(
                plan,
                record(plan.invoer()),
                Map.of("begroting", "Gebruik hoogstens 50 regels in de begroting. Voeg kleine posten samen."),
                regels(plan.invoer(), 0),
                goed -> inzendingen.planIndienen(kenmerk, goed.naarDomein(), null));
    }

    private Volgverzoek plan(String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        return formulieren.gestuurd(
                Volgformulier.PLAN, kenmerk, volgcode, verzoek, invoer -> invoer.zonderLegeRijen(LIJST));
    }

    private static PlanVerzoek record(Invoer invoer) {
        List<BegrotingspostVerzoek> begroting = IntStream.range(0, invoer.rijen(LIJST))
                .mapToObj(nummer -> LIJST + "[" + nummer + "].")
                .map(rij -> new BegrotingspostVerzoek(
                        invoer.tekst(rij + "post"), invoer.bedrag(rij + "bedrag", "het bedrag van de post")))
                .toList();
        return new PlanVerzoek(
                invoer.tekst("toelichting"),
                invoer.tekst("planning"),
                begroting,
                invoer.bedrag("gevraagdeBijdrage", "de gevraagde bijdrage"),
                Rekeningvelden.lees(invoer));
    }

    /** How many lines the page shows, and what they add up to. */
    private static Map<String, Object> regels(Invoer invoer, int erbij) {
        int gevuld = invoer.rijen(LIJST);
        int aantal = Math.max(gevuld, Math.min(MEESTE_REGELS, Math.max(REGELS, gevuld + erbij)));
        BigDecimal som = invoer.som(LIJST, "bedrag");
        return Map.of(
                "regels", IntStream.range(0, aantal).boxed().toList(),
                "som", som.movePointRight(2).longValue(),
                "meerMogelijk", aantal < MEESTE_REGELS);
    }

    private static Invoer invoer(Plan plan) {
        Map<String, String> waarden = new LinkedHashMap<>();
        waarden.put("toelichting", plan.toelichting());
        waarden.put("planning", plan.planning());
        for (int nummer = 0; nummer < plan.begroting().size(); nummer++) {
            Begrotingspost post = plan.begroting().get(nummer);
            waarden.put(LIJST + "[" + nummer + "].post", post.post());
            waarden.put(LIJST + "[" + nummer + "].bedrag", euro(post.bedrag()));
        }
        waarden.put("gevraagdeBijdrage", euro(plan.gevraagdeBijdrage()));
        return Invoer.met(waarden);
    }

    /** As people write it: 1250,50, and 750 without cents. */
    private static String euro(long centen) {
        String bedrag = BigDecimal.valueOf(centen, 2).toPlainString().replace('.', ',');
        return bedrag.endsWith(",00") ? bedrag.substring(0, bedrag.length() - 3) : bedrag;
    }
}
