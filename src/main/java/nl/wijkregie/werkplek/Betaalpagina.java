package nl.wijkregie.werkplek;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.betaling.Betaalbestand;
import nl.wijkregie.betaling.Betaallijst;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.betaling.Bevoegde;
import nl.wijkregie.betaling.Gezien;
import nl.wijkregie.betaling.Terugvorderingen;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.OnvoldoendeGereserveerd;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Page on which the manager releases payments, downloads the lists for finance and books what came back; the substitute of the
 * mandate only looks at it.
 */
@Controller
@RequestMapping("/werkplek/betalingen")
class Betaalpagina {

    private static final String TITEL = "Betalingen niet beschikbaar";
    private static final String MAG_NIET =
            "U mag de betalingen niet zien met dit account. Alleen de manager Leefbaarheid & Veiligheid en de vervanger"
                    + " zien ze.";
    private static final String MAG_NIET_BETALEN =
            "U mag dit niet doen met dit account. Alleen de manager Leefbaarheid & Veiligheid geeft betalingen vrij,"
                    + " downloadt de lijsten en boekt wat terugkomt.";
    private static final String ANDERE_REKENING =
            "Het rekeningnummer van %s is net gewijzigd. Controleer het en geef de betaling dan vrij.";
    private static final String GEEN_LIJST = "Deze betaallijst is er niet. Kies een lijst op de pagina Betalingen.";
    private static final String DRUK =
            "Er verandert nu te veel tegelijk. Er is niets vrijgegeven. Wacht een minuut en probeer het opnieuw.";
    private static final URI PAGINA = URI.create("/werkplek/betalingen");

    private final Betaalbeelden beelden;
    private final Betaallijsten lijsten;
    private final Betaalbestand bestand;
    private final Terugvorderingen terugvorderingen;
    private final Betaalrecht recht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Betaalpagina(
            Betaalbeelden beelden,
            Betaallijsten lijsten,
            Betaalbestand bestand,
            Terugvorderingen terugvorderingen,
            Betaalrecht recht,
            Aanmelding aanmelding,
            Paginas paginas) {
        this.beelden = beelden;
        this.lijsten = lijsten;
        this.bestand = bestand;
        this.terugvorderingen = terugvorderingen;
        this.recht = recht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    /**
     * @param gedaan what was done just before, as a code of this page
     * @param gewijzigd cases of which an order was not released because the account had changed
     */
    @GetMapping
    ResponseEntity<String> toon(
            @RequestParam(name = "gedaan", defaultValue = "") String gedaan,
            @RequestParam(name = "lijst", defaultValue = "") String lijst,
            @RequestParam(name = "gewijzigd", required = false) List<String> gewijzigd,
            HttpServletRequest verzoek) {
        return aanmelding
                .lezer()
                .filter(lezer -> recht.magInzien(lezer.groepen()))
                .map(Lezer::account)
                .map(account -> pagina(
                        HttpStatus.OK, account, melding(gedaan, lijst), andereRekening(account, gewijzigd), verzoek))
                .orElseGet(() -> paginas.melding(HttpStatus.FORBIDDEN, TITEL, MAG_NIET));
    }

    /** Releases the chosen orders. Clicked twice, or by two managers at once, each is paid once. */
    @PostMapping("/vrijgeven")
    ResponseEntity<String> vrijgeven(
            @RequestParam(name = "opdracht", required = false) List<String> opdrachten, HttpServletRequest verzoek) {
        Optional<Bevoegde> wie = bevoegde();
        if (wie.isEmpty()) {
            return magNiet();
        }
        Set<Gezien> gekozen = Optional.ofNullable(opdrachten).orElse(List.of()).stream()
                .flatMap(keuze -> Gezien.lees(keuze).stream())
                .collect(Collectors.toSet());
        if (gekozen.isEmpty()) {
            return pagina(HttpStatus.BAD_REQUEST, wie.get().account(), "", "Kies ten minste één betaling.", verzoek);
        }
        try {
            Optional<Betaallijst> lijst = lijsten.vrijgeven(wie.get(), gekozen);
            return paginas.naar(na(lijst, lijsten.gewijzigd(wie.get().account(), gekozen)));
        } catch (ConcurrencyFailureException | OnvoldoendeGereserveerd druk) {
            return pagina(HttpStatus.CONFLICT, wie.get().account(), "", DRUK, verzoek);
        }
    }

    private static URI na(Optional<Betaallijst> lijst, List<String> gewijzigd) {
        String gedaan = lijst.map(gemaakt -> "gedaan=vrijgegeven&lijst=" + gemaakt.nummer())
                .orElse(gewijzigd.isEmpty() ? "gedaan=niets" : "gedaan=");
        return URI.create(
                PAGINA + "?" + gedaan + (gewijzigd.isEmpty() ? "" : "&gewijzigd=" + String.join(",", gewijzigd)));
    }

    /** Only of cases with an order that waits: whatever else stands in the address is not shown. */
    private String andereRekening(String account, @Nullable List<String> gewijzigd) {
        if (gewijzigd == null) {
            return "";
        }
        return lijsten.klaarliggend(account).stream()
                .map(ligt -> ligt.opdracht().kenmerk())
                .distinct()
                .filter(gewijzigd::contains)
                .map(ANDERE_REKENING::formatted)
                .collect(Collectors.joining(" "));
    }

    @PostMapping("/terug/{id}/ontvangen")
    ResponseEntity<String> ontvangen(@PathVariable String id, HttpServletRequest verzoek) {
        Optional<Bevoegde> wie = bevoegde();
        if (wie.isEmpty()) {
            return magNiet();
        }
        if (id.matches("[0-9]{1,18}")) {
            try {
                terugvorderingen.ontvangen(Long.parseLong(id), wie.get());
            } catch (OnvoldoendeGereserveerd geweigerd) {
                return pagina(HttpStatus.CONFLICT, wie.get().account(), "", geweigerd.getMessage(), verzoek);
            }
        }
        return paginas.naar(URI.create(PAGINA + "?gedaan=ontvangen"));
    }

    /** A released list as a file for finance. */
    @GetMapping("/lijsten/{nummer}")
    ResponseEntity<?> download(@PathVariable String nummer) {
        if (bevoegde().isEmpty()) {
            return magNiet();
        }
        Optional<String> inhoud = bestand.van(nummer);
        if (inhoud.isEmpty()) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, GEEN_LIJST);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("betaallijst-" + nummer + ".csv")
                                .build()
                                .toString())
                .body(inhoud.get().getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<String> pagina(
            HttpStatus status, String account, String gelukt, String fout, HttpServletRequest verzoek) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("betaalt", true);
        gegevens.put("vrijgeeft", bevoegde().isPresent());
        gegevens.put("klaar", beelden.klaar(account));
        gegevens.put("lijsten", beelden.lijsten());
        gegevens.put("terug", beelden.terug());
        gegevens.put("token", aanmelding.token(verzoek));
        gegevens.put("gelukt", gelukt);
        gegevens.put("fout", fout);
        return paginas.formulier(status, "betalingen", gegevens);
    }

    private String melding(String gedaan, String lijst) {
        return switch (gedaan) {
            case "vrijgegeven" ->
                lijsten.zoek(lijst).map(Betaalpagina::vrijgegeven).orElse("");
            case "niets" -> "De gekozen betalingen lagen niet meer klaar. Kijk bij de vrijgegeven lijsten.";
            case "ontvangen" -> "Het geld is geboekt als terugontvangen.";
            default -> "";
        };
    }

    private static String vrijgegeven(Betaallijst lijst) {
        String betalingen = lijst.aantal() == 1 ? "1 betaling" : lijst.aantal() + " betalingen";
        return "Betaallijst " + lijst.nummer() + " is vrijgegeven: " + betalingen + ", samen "
                + Bedragen.tekst(lijst.totaal())
                + ". Download hem onderaan en geef hem aan de financiële administratie.";
    }

    private Optional<Bevoegde> bevoegde() {
        return aanmelding.lezer().flatMap(lezer -> recht.van(lezer.account(), lezer.groepen()));
    }

    private ResponseEntity<String> magNiet() {
        return paginas.melding(HttpStatus.FORBIDDEN, TITEL, MAG_NIET_BETALEN);
    }
}
