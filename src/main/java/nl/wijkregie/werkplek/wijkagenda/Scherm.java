package nl.wijkregie.werkplek.wijkagenda;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the pages, for a first look and after a refusal alike. */
@Component
class Scherm {

    private static final String TITEL = "Wijkagenda niet beschikbaar";

    private final Paginas paginas;
    private final Aanmelding aanmelding;
    private final Agendabeelden agendabeelden;
    private final Maatregelbeelden maatregelbeelden;
    private final Werk werk;
    private final Betalers betalers;
    private final Betaalrecht betaalrecht;
    private final Gemeente gemeente;
    private final Wijkagendas agendas;

    Scherm(
            Paginas paginas,
            Aanmelding aanmelding,
            Agendabeelden agendabeelden,
            Maatregelbeelden maatregelbeelden,
            Werk werk,
            Betalers betalers,
            Betaalrecht betaalrecht,
            Gemeente gemeente,
            Wijkagendas agendas) {
        this.paginas = paginas;
        this.aanmelding = aanmelding;
        this.agendabeelden = agendabeelden;
        this.maatregelbeelden = maatregelbeelden;
        this.werk = werk;
        this.betalers = betalers;
        this.betaalrecht = betaalrecht;
        this.gemeente = gemeente;
        this.agendas = agendas;
    }

    /** A page that needs the agenda only for its look. */
    ResponseEntity<String> pagina(String naam, Map<String, Object> gegevens) {
        Map<String, Object> alles = new HashMap<>(gegevens);
        alles.put("betaalt", betaalt());
        return paginas.tabblad(HttpStatus.OK, "wijkagenda/" + naam, alles);
    }

    /**
     * The page of an agenda.
     *
     * @param begin what the form for a new measure starts with
     * @param gedaan what was done just before; empty when nothing was
     * @param gedaanMet title of the measure with which that was done
     */
    ResponseEntity<String> agenda(
            Wijkagenda agenda,
            int ronde,
            Lezer lezer,
            Voorzet begin,
            Invulling invulling,
            Optional<Gedaan> gedaan,
            String gedaanMet,
            HttpServletRequest verzoek) {
        Optional<Werk.Opdracht> opdracht = werk.van(agenda.kenmerk(), ronde, lezer);
        Agendabeeld beeld =
                agendabeelden.van(agenda, opdracht.map(Werk.Opdracht::ronde).orElse(ronde));
        Map<String, Object> gegevens = vast(agenda, invulling, verzoek);
        gegevens.put("beeld", beeld);
        gegevens.put("opdracht", opdracht.orElse(null));
        gegevens.put("begin", begin);
        gegevens.put("plek", gedaan.map(Gedaan::plek).orElse(""));
        gegevens.put("gelukt", gedaan.map(een -> een.zin(gedaanMet)).orElse(""));
        return paginas.tabblad(status(invulling), "wijkagenda/agenda", gegevens);
    }

    /** The page of a measure. */
    ResponseEntity<String> maatregel(Wijkagenda agenda, Maatregel maatregel, HttpServletRequest verzoek) {
        Map<String, Object> gegevens = vast(agenda, Invulling.GEEN, verzoek);
        gegevens.put("maatregel", maatregelbeelden.van(maatregel));
        return paginas.tabblad(HttpStatus.OK, "wijkagenda/maatregel", gegevens);
    }

    /**
     * The form that changes a measure.
     *
     * @param begin what the form starts with
     * @param nu the measure as it is now, when it was changed meanwhile; empty otherwise
     */
    ResponseEntity<String> wijzigen(
            Wijkagenda agenda,
            Maatregel maatregel,
            Voorzet begin,
            Optional<Voorzet> nu,
            Invulling invulling,
            HttpServletRequest verzoek) {
        Map<String, Object> gegevens = vast(agenda, invulling, verzoek);
        gegevens.put("maatregel", maatregel);
        gegevens.put("begin", begin);
        gegevens.put("nu", nu.orElse(null));
        return paginas.tabblad(
                nu.isPresent() ? HttpStatus.CONFLICT : status(invulling), "wijkagenda/wijzigen", gegevens);
    }

    /** Nothing was written: why, and what was typed. */
    ResponseEntity<String> geweigerd(Wijkagenda agenda, String zin, Map<String, List<String>> velden) {
        List<String> getypt = velden.entrySet().stream()
                .filter(veld -> !List.of("xsrf-token", "gezien", "ronde").contains(veld.getKey()))
                .flatMap(veld -> veld.getValue().stream())
                .filter(waarde -> !waarde.isBlank())
                .toList();
        return paginas.tabblad(
                HttpStatus.FORBIDDEN,
                "wijkagenda/geweigerd",
                Map.of("zin", zin, "getypt", getypt, "terug", Adres.agenda(agenda.kenmerk())));
    }

    ResponseEntity<String> magNiet() {
        return melding(
                HttpStatus.FORBIDDEN,
                "U mag de wijkagenda's niet zien met dit account. Log in met het account van uw functie.");
    }

    ResponseEntity<String> bestaatNiet() {
        return melding(
                HttpStatus.NOT_FOUND, "Deze wijkagenda of maatregel bestaat niet. Kies een wijkagenda in de lijst.");
    }

    private ResponseEntity<String> melding(HttpStatus status, String zin) {
        return paginas.tabblad(status, "melding", Map.of("titel", TITEL, "tekst", zin));
    }

    private Map<String, Object> vast(Wijkagenda agenda, Invulling invulling, HttpServletRequest verzoek) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("naam", agendas.naam(agenda));
        gegevens.put("adres", Adres.agenda(agenda.kenmerk()));
        gegevens.put("invulling", invulling);
        gegevens.put("token", aanmelding.token(verzoek));
        gegevens.put("betaalt", betaalt());
        gegevens.put("account", aanmelding.lezer().map(Lezer::account).orElse(""));
        gegevens.put("terreinen", gemeente.beleidsterreinen());
        gegevens.put("partners", gemeente.partners());
        gegevens.put("toetsers", betalers.toetsers());
        gegevens.put(
                "buurten", gemeente.zoekWijk(agenda.wijk()).map(Wijk::buurten).orElse(List.of()));
        return gegevens;
    }

    private boolean betaalt() {
        return aanmelding
                .lezer()
                .filter(lezer -> betaalrecht.magInzien(lezer.groepen()))
                .isPresent();
    }

    private static HttpStatus status(Invulling invulling) {
        return invulling.fout().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
