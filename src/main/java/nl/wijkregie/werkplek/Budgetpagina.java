package nl.wijkregie.werkplek;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.betaling.Bevoegde;
import nl.wijkregie.betaling.Correcties;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.NietTeCorrigeren;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages with the pots of a year and the entries of one pot, and the form that corrects an entry (ROE-F14). */
@Controller
@RequestMapping("/werkplek/wijkbudget")
class Budgetpagina {

    private static final String TITEL = "Wijkbudget niet beschikbaar";
    private static final String MAG_NIET =
            "U mag het wijkbudget niet zien met dit account. Vraag de manager Leefbaarheid & Veiligheid om de cijfers.";
    private static final String MAG_NIET_CORRIGEREN =
            "U mag geen boeking corrigeren met dit account. Vraag het de manager Leefbaarheid & Veiligheid.";
    private static final String GEEN_POT = "Deze pot bestaat niet. Kies een pot in het overzicht van het wijkbudget.";
    private static final String GEEN_JAAR =
            "Dit budgetjaar is er niet. Kies een jaar in het overzicht van het wijkbudget.";

    private final Budgetjaren jaren;
    private final Budgetbeelden beelden;
    private final Correcties correcties;
    private final Betaalrecht recht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Budgetpagina(
            Budgetjaren jaren,
            Budgetbeelden beelden,
            Correcties correcties,
            Betaalrecht recht,
            Aanmelding aanmelding,
            Paginas paginas) {
        this.jaren = jaren;
        this.beelden = beelden;
        this.correcties = correcties;
        this.recht = recht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    /** The pots of a year; without one the current year, or else the newest. */
    @GetMapping
    ResponseEntity<String> overzicht(@RequestParam(name = "jaar", defaultValue = "") String gevraagd) {
        Optional<Lezer> lezer = aanmelding.lezer().filter(this::magLezen);
        if (lezer.isEmpty()) {
            return paginas.melding(HttpStatus.FORBIDDEN, TITEL, MAG_NIET);
        }
        List<Budgetjaar> alle = jaren.alle();
        Optional<Budgetjaar> jaar = gevraagd.isEmpty() ? standaard(alle) : zoek(alle, gevraagd);
        if (jaar.isEmpty() && !gevraagd.isEmpty()) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, GEEN_JAAR);
        }
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("jaren", alle);
        gegevens.put("betaalt", recht.magInzien(lezer.get().groepen()));
        gegevens.put("jaar", jaar.orElse(null));
        jaar.ifPresent(gekozen -> gegevens.put("overzicht", beelden.overzicht(gekozen.jaar())));
        return paginas.pagina(HttpStatus.OK, "wijkbudget", gegevens);
    }

    /** The entries of one pot; {@code corrigeer} opens the form for one of them. */
    @GetMapping("/{jaar}/{wijk}/{soort}")
    ResponseEntity<String> boekingen(
            @PathVariable String jaar,
            @PathVariable String wijk,
            @PathVariable String soort,
            @RequestParam(name = "corrigeer", defaultValue = "") String corrigeer,
            @RequestParam(name = "gecorrigeerd", defaultValue = "") String gecorrigeerd,
            HttpServletRequest verzoek) {
        Optional<Lezer> lezer = aanmelding.lezer().filter(this::magLezen);
        if (lezer.isEmpty()) {
            return paginas.melding(HttpStatus.FORBIDDEN, TITEL, MAG_NIET);
        }
        String gelukt = gecorrigeerd.matches("[0-9]{1,18}")
                ? "Boeking " + gecorrigeerd + " is teruggeboekt. Beide boekingen blijven in de lijst staan."
                : "";
        return pot(jaar, wijk, soort)
                .map(pot -> boekingen(pot, lezer.get(), new Correctie(corrigeer, "", ""), gelukt, verzoek))
                .orElseGet(() -> paginas.melding(HttpStatus.NOT_FOUND, TITEL, GEEN_POT));
    }

    /** Books an entry back; refused, the page comes back with what was filled in. */
    @PostMapping("/{jaar}/{wijk}/{soort}/correctie")
    ResponseEntity<String> corrigeer(
            @PathVariable String jaar,
            @PathVariable String wijk,
            @PathVariable String soort,
            @RequestParam(name = "boeking", defaultValue = "") String boeking,
            @RequestParam(name = "reden", defaultValue = "") String reden,
            HttpServletRequest verzoek) {
        Optional<Lezer> lezer = aanmelding.lezer();
        Optional<Bevoegde> wie = lezer.flatMap(this::bevoegde);
        if (wie.isEmpty()) {
            return paginas.melding(HttpStatus.FORBIDDEN, TITEL, MAG_NIET_CORRIGEREN);
        }
        Optional<Pot> pot = pot(jaar, wijk, soort);
        if (pot.isEmpty() || !boeking.matches("[0-9]{1,18}")) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, GEEN_POT);
        }
        try {
            correcties.corrigeer(pot.get(), Long.parseLong(boeking), reden, wie.get());
        } catch (NietTeCorrigeren geweigerd) {
            return boekingen(
                    pot.get(), lezer.orElseThrow(), new Correctie(boeking, reden, geweigerd.getMessage()), "", verzoek);
        }
        return paginas.naar(URI.create(adres(pot.get()) + "?gecorrigeerd=" + boeking));
    }

    private ResponseEntity<String> boekingen(
            Pot pot, Lezer lezer, Correctie correctie, String gelukt, HttpServletRequest verzoek) {
        Optional<Budgetbeelden.Potregel> stand = beelden.pot(pot);
        Optional<Budgetjaar> jaar = jaren.zoek(pot.jaar());
        if (stand.isEmpty() || jaar.isEmpty()) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, GEEN_POT);
        }
        List<Budgetbeelden.Boekingregel> boekingen = beelden.boekingen(pot, recht.magInzien(lezer.groepen()));
        boolean corrigeert = bevoegde(lezer).isPresent();
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("jaar", jaar.get());
        gegevens.put("stand", stand.get());
        gegevens.put("boekingen", boekingen);
        gegevens.put("betaalt", recht.magInzien(lezer.groepen()));
        gegevens.put("corrigeert", corrigeert);
        gegevens.put("adres", adres(pot));
        gegevens.put("token", aanmelding.token(verzoek));
        gegevens.put("lengte", Correcties.LENGTE);
        gegevens.put("correctie", correctie);
        gegevens.put("teCorrigeren", corrigeert ? gekozen(boekingen, correctie) : null);
        gegevens.put("gelukt", gelukt);
        return paginas.formulier(
                correctie.fout().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST, "boekingen", gegevens);
    }

    private static Budgetbeelden.@Nullable Boekingregel gekozen(
            List<Budgetbeelden.Boekingregel> boekingen, Correctie correctie) {
        return boekingen.stream()
                .filter(boeking ->
                        boeking.teCorrigeren() && Long.toString(boeking.id()).equals(correctie.boeking()))
                .findFirst()
                .orElse(null);
    }

    private boolean magLezen(Lezer lezer) {
        return lezer.volgtWijkbudget() || recht.magInzien(lezer.groepen());
    }

    private Optional<Bevoegde> bevoegde(Lezer lezer) {
        return recht.van(lezer.account(), lezer.groepen());
    }

    private Optional<Budgetjaar> standaard(List<Budgetjaar> alle) {
        return zoek(alle, Integer.toString(jaren.huidig()))
                .or(() -> alle.stream().findFirst());
    }

    private static Optional<Budgetjaar> zoek(List<Budgetjaar> alle, String jaar) {
        return alle.stream()
                .filter(budgetjaar -> Integer.toString(budgetjaar.jaar()).equals(jaar))
                .findFirst();
    }

    private static Optional<Pot> pot(String jaar, String wijk, String soort) {
        return jaar.matches("[0-9]{4}")
                ? Potsoort.zoek(soort).map(gevonden -> new Pot(Integer.parseInt(jaar), wijk, gevonden))
                : Optional.empty();
    }

    private static String adres(Pot pot) {
        return "/werkplek/wijkbudget/" + pot.jaar() + "/" + pot.wijk() + "/"
                + pot.soort().code();
    }

    /**
     * What was filled in.
     *
     * @param fout why it was refused; empty when it was not
     */
    record Correctie(String boeking, String reden, String fout) {}
}
