package nl.wijkregie.werkplek.wijkagenda;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What residents think of the measures, their order, and which drop out or go back (ROE-G3 steps 3, 4 and 7). */
@Controller
@RequestMapping(Adres.ALLE + "/{kenmerk}")
class Keuzepagina {

    private static final String ONDERTUSSEN =
            "Iemand anders heeft dit ondertussen gewijzigd. Uw antwoorden staan er nog. Kijk of ze kloppen en bewaar opnieuw.";

    private final Maatregelen maatregelen;
    private final Bewonersraadplegingen bewoners;
    private final Agendazaken zaken;
    private final Wijzigingen wijzigingen;

    Keuzepagina(Maatregelen maatregelen, Bewonersraadplegingen bewoners, Agendazaken zaken, Wijzigingen wijzigingen) {
        this.maatregelen = maatregelen;
        this.bewoners = bewoners;
        this.zaken = zaken;
        this.wijzigingen = wijzigingen;
    }

    /** Keeps what residents think of each measure; rows without any answer are left for later. */
    @PostMapping("/bewoners")
    ResponseEntity<String> bewoners(
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = new Wijziging(kenmerk, Stappen.BEWONERSTOETS, "bewoners", velden, verzoek);
        return wijzigingen.doe(wijziging, Gedaan.BEWONERS, (agenda, lezer) -> {
            lopend(kenmerk, wijziging.ronde()).stream()
                    .map(Maatregel::kenmerk)
                    .filter(maatregel -> Bewonersrij.isGevuld(wijziging, maatregel))
                    .forEach(maatregel -> bewaar(wijziging, maatregel));
            return "";
        });
    }

    private void bewaar(Wijziging wijziging, String maatregel) {
        maatregelen.vergrendel(maatregel);
        Bewonersuitslag typt = Bewonersrij.lees(wijziging, maatregel);
        Bewonersuitslag nu = bewoners.uitslag(maatregel).orElse(null);
        if (typt.equals(nu)) {
            return;
        }
        if (!Bewonersrij.merk(nu).equals(wijziging.veld("gezien-" + maatregel))) {
            throw new OnjuisteAgenda("voor-" + maatregel, ONDERTUSSEN);
        }
        try {
            bewoners.leg(typt);
        } catch (OnjuisteAgenda geweigerd) {
            throw new OnjuisteAgenda(geweigerd.veld() + "-" + maatregel, geweigerd.getMessage());
        }
    }

    /** Keeps the order of priority: by the numbers that were typed, or one place up or down. */
    @PostMapping("/volgorde")
    ResponseEntity<String> volgorde(
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = new Wijziging(kenmerk, Stappen.PRIORITEREN, "volgorde", velden, verzoek);
        return wijzigingen.doe(wijziging, Gedaan.VOLGORDE, (agenda, lezer) -> {
            List<String> nu = lopend(kenmerk, wijziging.ronde()).stream()
                    .map(Maatregel::kenmerk)
                    .toList();
            if (!String.join(",", nu).equals(wijziging.veld("gezien"))) {
                throw new OnjuisteAgenda("", ONDERTUSSEN);
            }
            maatregelen.rangschik(kenmerk, wijziging.ronde(), Rangorde.van(nu, wijziging));
            return "";
        });
    }

    /** Drops a measure, with the reason. */
    @PostMapping("/maatregel/{maatregel}/vervalt")
    ResponseEntity<String> vervalt(
            @PathVariable String kenmerk,
            @PathVariable String maatregel,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = new Wijziging(kenmerk, stap(velden), "vervalt-" + maatregel, velden, verzoek);
        return wijzigingen.doe(
                wijziging, Gedaan.VERVALLEN, (agenda, lezer) -> vervalt(wijziging, maatregel, agenda, lezer));
    }

    private String vervalt(Wijziging wijziging, String kenmerk, Wijkagenda agenda, Lezer lezer) {
        Maatregel maatregel = eis(wijziging, kenmerk);
        String reden = reden(wijziging);
        // Before the measure, as a case that is withdrawn locks itself first and its measure after it.
        zaken.houdVast(wijziging.agenda(), wijziging.ronde());
        maatregelen.status(kenmerk, Maatregelstatus.VERVALLEN, reden);
        zaken.afgevallen(maatregelen.haal(kenmerk));
        wijzigingen.noteer(maatregel, wijziging.stap(), "Maatregel vervallen", reden, lezer, agenda);
        return kenmerk;
    }

    /** Marks a measure to be worked out again, with the reason. */
    @PostMapping("/maatregel/{maatregel}/opnieuw")
    ResponseEntity<String> opnieuw(
            @PathVariable String kenmerk,
            @PathVariable String maatregel,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging =
                new Wijziging(kenmerk, Stappen.AGENDA_SAMENSTELLEN, "opnieuw-" + maatregel, velden, verzoek);
        return wijzigingen.doe(wijziging, Gedaan.OPNIEUW, (agenda, lezer) -> {
            Maatregel een = eis(wijziging, maatregel);
            String reden = reden(wijziging);
            maatregelen.opnieuwUitwerken(maatregel, reden);
            wijzigingen.noteer(een, wijziging.stap(), "Maatregel terug naar uitwerken", reden, lezer, agenda);
            return maatregel;
        });
    }

    private Maatregel eis(Wijziging wijziging, String kenmerk) {
        return lopend(wijziging.agenda(), wijziging.ronde()).stream()
                .filter(een -> een.kenmerk().equals(kenmerk))
                .findFirst()
                .orElseThrow(
                        () -> new OnjuisteAgenda("", "Deze maatregel staat niet meer op de lijst. Ververs de pagina."));
    }

    private static String reden(Wijziging wijziging) {
        String reden = wijziging.veld("reden");
        if (reden.isEmpty()) {
            throw new OnjuisteAgenda("reden", "Vul de reden in. Bewoners en partners willen weten waarom.");
        }
        return reden;
    }

    private List<Maatregel> lopend(String agenda, int ronde) {
        return maatregelen.van(agenda, ronde).stream()
                .filter(Maatregelbeelden::loopt)
                .toList();
    }

    /** Dropping is possible in two tasks; the page says in which it was done, and the right is checked for that one. */
    private static String stap(MultiValueMap<String, String> velden) {
        @Nullable String stap = velden.getFirst("stap");
        return Stappen.AGENDA_SAMENSTELLEN.equals(stap) ? Stappen.AGENDA_SAMENSTELLEN : Stappen.PRIORITEREN;
    }
}
