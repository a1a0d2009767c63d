package nl.wijkregie.werkplek.jaaroverzicht;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.KortVerhaal;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.initiatief.VerhaalGeweigerd;
import nl.wijkregie.initiatief.Verhaaltekst;
import nl.wijkregie.initiatief.Verhaaltoets;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages on which staff write or mend the short story of a realised initiative (ALM-4). Work without JavaScript. */
@Controller
@RequestMapping(Verhaalpagina.ADRES)
class Verhaalpagina {

    static final String ADRES = Jaaroverzichtpagina.ADRES + "/verhalen";

    private static final String TITEL = "Korte verhalen";
    private static final String SCHRIJFT_NIET =
            "U schrijft geen verhalen met dit account. Vraag een vakambtenaar van de zaak of de wijkregisseur.";
    private static final String NIET_GEVONDEN =
            "Over deze zaak kunt u geen verhaal schrijven. Een verhaal kan alleen over een gerealiseerd initiatief van uw"
                    + " cluster of wijk, als de inwoner het goed vindt. Kies een initiatief in de lijst.";

    private final KorteVerhalen verhalen;
    private final Jaarkeuze keuze;
    private final Gemeente gemeente;
    private final Betaalrecht betaalrecht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Verhaalpagina(
            KorteVerhalen verhalen,
            Jaarkeuze keuze,
            Gemeente gemeente,
            Betaalrecht betaalrecht,
            Aanmelding aanmelding,
            Paginas paginas) {
        this.verhalen = verhalen;
        this.keuze = keuze;
        this.gemeente = gemeente;
        this.betaalrecht = betaalrecht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    static String adres(String kenmerk) {
        return ADRES + "/" + kenmerk;
    }

    /** The realised initiatives of a year whose story this account may write. */
    @GetMapping
    ResponseEntity<String> lijst(
            @RequestParam(name = "jaar", defaultValue = "") String jaar,
            @RequestParam(name = "gedaan", defaultValue = "") String gedaan) {
        Optional<Lezer> lezer = aanmelding.lezer().filter(Lezer::schrijftVerhalen);
        if (lezer.isEmpty()) {
            return paginas.melding(HttpStatus.FORBIDDEN, TITEL, SCHRIJFT_NIET);
        }
        try {
            int gekozen = keuze.jaartal(jaar);
            List<Regel> regels = verhalen.van(gekozen).stream()
                    .filter(verhaal ->
                            Verhaalrecht.groep(lezer.get().groepen(), verhaal).isPresent())
                    .map(this::regel)
                    .toList();
            Map<String, Object> gegevens = menu(lezer.get());
            gegevens.put("jaar", gekozen);
            gegevens.put("jaren", keuze.jaren());
            gegevens.put("regels", regels);
            gegevens.put("leest", keuze.recht(lezer.get().groepen()).leest());
            gegevens.put("gelukt", gelukt(gedaan));
            return paginas.pagina(HttpStatus.OK, "jaaroverzicht/verhalen", gegevens);
        } catch (OnjuisteJaarvraag onjuist) {
            return paginas.melding(onjuist.status(), TITEL, onjuist.getMessage());
        }
    }

    @GetMapping("/{kenmerk}")
    ResponseEntity<String> toon(@PathVariable String kenmerk, HttpServletRequest verzoek) {
        return schrijver(kenmerk)
                .map(schrijver -> formulier(schrijver, schrijver.verhaal().verhaal(), null, verzoek))
                .orElseGet(this::nietGevonden);
    }

    /** Keeps the story, or takes it away; refused, the page comes back with what was typed. */
    @PostMapping("/{kenmerk}")
    ResponseEntity<String> bewaar(
            @PathVariable String kenmerk,
            @RequestParam(name = "kop", defaultValue = "") String kop,
            @RequestParam(name = "verhaal", defaultValue = "") String tekst,
            @RequestParam(name = "versie", defaultValue = "") String versie,
            @RequestParam(name = "actie", defaultValue = "") String actie,
            HttpServletRequest verzoek) {
        Optional<Schrijver> schrijver = schrijver(kenmerk);
        if (schrijver.isEmpty()) {
            return nietGevonden();
        }
        boolean weg = actie.equals("weg");
        Verhaaltekst geschreven = new Verhaaltekst(kop, tekst);
        int gelezen = versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : 0;
        try {
            if (weg) {
                verhalen.haalWeg(
                        kenmerk,
                        gelezen,
                        schrijver.get().account(),
                        schrijver.get().functie());
            } else {
                verhalen.schrijf(
                        kenmerk,
                        geschreven,
                        gelezen,
                        schrijver.get().account(),
                        schrijver.get().functie());
            }
        } catch (VerhaalGeweigerd geweigerd) {
            return formulier(schrijver(kenmerk).orElse(schrijver.get()), geschreven, geweigerd, verzoek);
        }
        int jaar = schrijver.get().verhaal().gerealiseerdOp().getYear();
        return paginas.naar(URI.create(ADRES + "?jaar=" + jaar + "&gedaan=" + (weg ? "weg" : "bewaard")));
    }

    private ResponseEntity<String> formulier(
            Schrijver schrijver,
            Verhaaltekst geschreven,
            @Nullable VerhaalGeweigerd geweigerd,
            HttpServletRequest verzoek) {
        Map<String, Object> gegevens = menu(schrijver.lezer());
        gegevens.put("verhaal", schrijver.verhaal());
        gegevens.put("wijk", gemeente.wijk(schrijver.verhaal().wijk()).naam());
        gegevens.put("geschreven", geschreven);
        gegevens.put("fout", geweigerd == null ? "" : geweigerd.getMessage());
        gegevens.put("omKop", geweigerd != null && geweigerd.omKop());
        gegevens.put(
                "anders",
                geweigerd != null
                        && schrijver.verhaal().versie() > 0
                        && !geschreven.equals(schrijver.verhaal().verhaal()));
        gegevens.put("lengte", Verhaaltoets.LANGSTE);
        gegevens.put("lengteKop", Verhaaltoets.LANGSTE_KOP);
        gegevens.put("adres", adres(schrijver.verhaal().kenmerk()));
        gegevens.put("token", aanmelding.token(verzoek));
        return paginas.formulier(
                geweigerd == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST, "jaaroverzicht/verhaal", gegevens);
    }

    private Optional<Schrijver> schrijver(String kenmerk) {
        return aanmelding
                .lezer()
                .flatMap(lezer -> verhalen.zoek(kenmerk)
                        .flatMap(verhaal -> Verhaalrecht.groep(lezer.groepen(), verhaal)
                                .map(groep -> new Schrijver(
                                        lezer,
                                        gemeente.zoekFunctie(groep)
                                                .map(Functie::naam)
                                                .orElse(groep),
                                        verhaal))));
    }

    private ResponseEntity<String> nietGevonden() {
        return paginas.melding(HttpStatus.NOT_FOUND, TITEL, NIET_GEVONDEN);
    }

    private Map<String, Object> menu(Lezer lezer) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("betaalt", betaalrecht.magInzien(lezer.groepen()));
        return gegevens;
    }

    private Regel regel(KortVerhaal verhaal) {
        return new Regel(
                verhaal.kenmerk(),
                verhaal.titel(),
                gemeente.zoekWijk(verhaal.wijk()).map(wijk -> wijk.naam()).orElse(verhaal.wijk()),
                !verhaal.tekst().isEmpty(),
                adres(verhaal.kenmerk()));
    }

    private static String gelukt(String gedaan) {
        return switch (gedaan) {
            case "bewaard" ->
                "Het verhaal is bewaard. Het staat nu op de website bij de goede voorbeelden en in het jaaroverzicht.";
            case "weg" -> "Het verhaal is weggehaald van de website en uit het jaaroverzicht.";
            default -> "";
        };
    }

    /** Who writes, in which function, and about what. */
    private record Schrijver(Lezer lezer, String functie, KortVerhaal verhaal) {

        String account() {
            return lezer.account();
        }
    }

    /** One initiative of the list. */
    record Regel(String kenmerk, String titel, String wijk, boolean verteld, String adres) {}
}
