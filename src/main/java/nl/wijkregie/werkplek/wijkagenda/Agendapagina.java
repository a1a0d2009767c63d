package nl.wijkregie.werkplek.wijkagenda;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages to look at: all agendas, one agenda, one measure. */
@Controller
@RequestMapping(Adres.ALLE)
class Agendapagina {

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Agendazaken zaken;
    private final Dossier dossier;
    private final Agendastand stand;
    private final Scherm scherm;
    private final Aanmelding aanmelding;

    Agendapagina(
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Agendazaken zaken,
            Dossier dossier,
            Agendastand stand,
            Scherm scherm,
            Aanmelding aanmelding) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.zaken = zaken;
        this.dossier = dossier;
        this.stand = stand;
        this.scherm = scherm;
        this.aanmelding = aanmelding;
    }

    /** All agendas. */
    @GetMapping
    ResponseEntity<String> alle() {
        return lezer().map(
                        lezer -> scherm.pagina("overzicht", Map.of("titel", "Wijkagenda's", "agendas", stand.alle())))
                .orElseGet(scherm::magNiet);
    }

    /** One agenda; {@code zaak} fills the form for a new measure with a case, {@code gedaan} says what was done before. */
    @GetMapping("/{kenmerk}")
    ResponseEntity<String> agenda(
            @PathVariable String kenmerk,
            @RequestParam(name = "ronde", defaultValue = "") String ronde,
            @RequestParam(name = "zaak", defaultValue = "") String zaak,
            @RequestParam(name = "gedaan", defaultValue = "") String gedaan,
            @RequestParam(name = "maatregel", defaultValue = "") String maatregel,
            HttpServletRequest verzoek) {
        Optional<Lezer> lezer = lezer();
        Optional<Wijkagenda> agenda = agendas.zoek(kenmerk);
        if (lezer.isEmpty()) {
            return scherm.magNiet();
        }
        if (agenda.isEmpty()) {
            return scherm.bestaatNiet();
        }
        int nummer = ronde.matches("[0-9]{1,6}") ? Integer.parseInt(ronde) : 0;
        String titel = maatregelen.zoek(maatregel).map(Maatregel::titel).orElse("");
        return scherm.agenda(
                agenda.get(),
                nummer,
                lezer.get(),
                voorzet(kenmerk, zaak),
                Invulling.GEEN,
                Gedaan.van(gedaan),
                titel,
                verzoek);
    }

    /** One measure. */
    @GetMapping("/{kenmerk}/maatregel/{maatregel}")
    ResponseEntity<String> maatregel(
            @PathVariable String kenmerk, @PathVariable String maatregel, HttpServletRequest verzoek) {
        Optional<Lezer> lezer = lezer();
        Optional<Wijkagenda> agenda = agendas.zoek(kenmerk);
        Optional<Maatregel> gevonden =
                maatregelen.zoek(maatregel).filter(een -> een.agenda().equals(kenmerk));
        if (lezer.isEmpty()) {
            return scherm.magNiet();
        }
        return agenda.isEmpty() || gevonden.isEmpty()
                ? scherm.bestaatNiet()
                : scherm.maatregel(agenda.get(), gevonden.get(), verzoek);
    }

    /** Only a case on this agenda: what another case says stays in its own file. */
    private Voorzet voorzet(String agenda, String zaak) {
        return agendas.rondes(agenda).stream()
                .flatMap(ronde -> zaken.punten(agenda, ronde.nummer()).stream())
                .filter(Agendapunt::wacht)
                .filter(punt -> punt.kenmerk().equals(zaak))
                .findFirst()
                .flatMap(punt -> dossier.zoek(punt.kenmerk()))
                .map(idee -> Voorzet.van(
                        idee,
                        dossier.indiener(idee.kenmerk()).map(Indiener::naam).orElse("")))
                .orElse(Voorzet.LEEG);
    }

    private Optional<Lezer> lezer() {
        return aanmelding.lezer().filter(Wijzigingen::magLezen);
    }
}
