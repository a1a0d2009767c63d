package nl.wijkregie.werkplek.wijkagenda;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkregie.wijkagenda.Agendainvoer;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the input of an agenda: wishes, figures and stories of the wijkprofiel, sub-agendas (ROE-G1, ROE-G2, ROE-I3). */
@Controller
@RequestMapping(Adres.ALLE + "/{kenmerk}")
class Invoerpagina {

    private final Agendainvoer invoer;
    private final Wijzigingen wijzigingen;

    Invoerpagina(Agendainvoer invoer, Wijzigingen wijzigingen) {
        this.invoer = invoer;
        this.wijzigingen = wijzigingen;
    }

    /** Adds a wish, figure or story, or keeps the introduction of a sub-agenda. */
    @PostMapping("/invoer/{soort:wens|cijfer|verhaal|deelagenda}")
    ResponseEntity<String> voegToe(
            @PathVariable String kenmerk,
            @PathVariable String soort,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        String formulier = soort.equals("deelagenda") ? soort + "-" + eerste(velden, "buurt") : soort;
        Wijziging wijziging = new Wijziging(kenmerk, Stappen.OVERZICHT_OPSTELLEN, formulier, velden, verzoek);
        return switch (soort) {
            case "wens" ->
                wijzigingen.doe(wijziging, Gedaan.WENS, (agenda, lezer) -> {
                    invoer.voegWensToe(kenmerk, wijziging.veld("herkomst"), wijziging.veld("tekst"), lezer.account());
                    return "";
                });
            case "cijfer" -> wijzigingen.doe(wijziging, Gedaan.CIJFER, (agenda, lezer) -> cijfer(kenmerk, wijziging));
            case "verhaal" ->
                wijzigingen.doe(wijziging, Gedaan.VERHAAL, (agenda, lezer) -> {
                    invoer.voegVerhaalToe(kenmerk, wijziging.veld("titel"), wijziging.veld("tekst"));
                    return "";
                });
            default ->
                wijzigingen.doe(wijziging, Gedaan.DEELAGENDA, (agenda, lezer) -> {
                    invoer.deelagenda(kenmerk, wijziging.veld("buurt"), wijziging.veld("inleiding"));
                    return "";
                });
        };
    }

    private String cijfer(String kenmerk, Wijziging wijziging) {
        invoer.voegCijferToe(
                kenmerk,
                wijziging.veld("onderwerp"),
                wijziging.veld("waarde"),
                wijziging.veld("gemiddelde"),
                wijziging.veld("bron"));
        return "";
    }

    /** Takes a wish, figure or story away. */
    @PostMapping("/invoer/{soort:wens|cijfer|verhaal}/{id:[0-9]{1,18}}/weg")
    ResponseEntity<String> haalWeg(
            @PathVariable String kenmerk,
            @PathVariable String soort,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = new Wijziging(kenmerk, Stappen.OVERZICHT_OPSTELLEN, soort + "-weg", velden, verzoek);
        return switch (soort) {
            case "wens" -> weg(wijziging, Gedaan.WENS_WEG, () -> invoer.haalWensWeg(kenmerk, id));
            case "cijfer" -> weg(wijziging, Gedaan.CIJFER_WEG, () -> invoer.haalCijferWeg(kenmerk, id));
            default -> weg(wijziging, Gedaan.VERHAAL_WEG, () -> invoer.haalVerhaalWeg(kenmerk, id));
        };
    }

    private ResponseEntity<String> weg(Wijziging wijziging, Gedaan gedaan, Runnable weghalen) {
        return wijzigingen.doe(wijziging, gedaan, (agenda, lezer) -> {
            weghalen.run();
            return "";
        });
    }

    private static String eerste(MultiValueMap<String, String> velden, String naam) {
        String waarde = velden.getFirst(naam);
        return waarde == null ? "" : waarde;
    }
}
