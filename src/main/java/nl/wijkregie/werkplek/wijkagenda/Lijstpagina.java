package nl.wijkregie.werkplek.wijkagenda;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the first list: measures, and what to do with the cases of residents (ROE-G3 step 1, ROE-G2). */
@Controller
@RequestMapping(Adres.ALLE + "/{kenmerk}")
class Lijstpagina {

    private static final String GEWIJZIGD =
            "Iemand anders heeft deze maatregel ondertussen gewijzigd. Hieronder staat uw tekst, en daaronder wat er nu op"
                    + " de lijst staat. Pas uw tekst aan en bewaar opnieuw.";

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Agendazaken zaken;
    private final Wijzigingen wijzigingen;
    private final Werk werk;
    private final Scherm scherm;
    private final Aanmelding aanmelding;

    Lijstpagina(
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Agendazaken zaken,
            Wijzigingen wijzigingen,
            Werk werk,
            Scherm scherm,
            Aanmelding aanmelding) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.zaken = zaken;
        this.wijzigingen = wijzigingen;
        this.werk = werk;
        this.scherm = scherm;
        this.aanmelding = aanmelding;
    }

    /** Puts a measure on the list. */
    @PostMapping("/maatregelen")
    ResponseEntity<String> voegToe(
            @PathVariable String kenmerk,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = wijziging(kenmerk, "maatregel", velden, verzoek);
        return wijzigingen.doe(
                wijziging,
                Gedaan.TOEGEVOEGD,
                (agenda, lezer) -> maatregelen
                        .voegToe(kenmerk, wijziging.ronde(), Voorzet.van(velden).voorstel())
                        .kenmerk());
    }

    /** The form that changes a measure. */
    @GetMapping("/maatregel/{maatregel}/wijzigen")
    ResponseEntity<String> formulier(
            @PathVariable String kenmerk, @PathVariable String maatregel, HttpServletRequest verzoek) {
        Optional<Lezer> lezer = aanmelding.lezer().filter(Wijzigingen::magLezen);
        Optional<Wijkagenda> agenda = agendas.zoek(kenmerk);
        Optional<Maatregel> gevonden = zoek(kenmerk, maatregel);
        if (lezer.isEmpty()) {
            return scherm.magNiet();
        }
        if (agenda.isEmpty() || gevonden.isEmpty()) {
            return scherm.bestaatNiet();
        }
        try {
            werk.eis(kenmerk, gevonden.get().ronde(), Stappen.OVERZICHT_OPSTELLEN, lezer.get());
        } catch (Werk.NietUwTaak geweigerd) {
            return scherm.geweigerd(agenda.get(), geweigerd.zin(), java.util.Map.of());
        }
        return scherm.wijzigen(
                agenda.get(), gevonden.get(), nu(gevonden.get()), Optional.empty(), Invulling.GEEN, verzoek);
    }

    /** Changes a measure; when it was changed meanwhile, both texts are shown and nothing is written. */
    @PostMapping("/maatregel/{maatregel}/wijzigen")
    ResponseEntity<String> wijzig(
            @PathVariable String kenmerk,
            @PathVariable String maatregel,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = wijziging(kenmerk, "wijzigen", velden, verzoek);
        return wijzigingen.doe(
                wijziging,
                Gedaan.GEWIJZIGD,
                (agenda, lezer) -> wijzig(kenmerk, maatregel, wijziging),
                (agenda, invulling) -> zoek(kenmerk, maatregel)
                        .map(een -> scherm.wijzigen(
                                agenda,
                                een,
                                Voorzet.van(velden),
                                invulling.veld().equals("gezien") ? Optional.of(nu(een)) : Optional.empty(),
                                invulling,
                                verzoek))
                        .orElseGet(scherm::bestaatNiet));
    }

    private String wijzig(String kenmerk, String maatregel, Wijziging wijziging) {
        Voorzet typt = Voorzet.van(wijziging.velden());
        zoek(wijziging, maatregel).orElseThrow(Lijstpagina::weg);
        Voorzet nu = nu(maatregelen.vergrendel(maatregel));
        if (!nu.merk().equals(wijziging.veld("gezien")) && !nu.equals(typt)) {
            throw new OnjuisteAgenda("gezien", GEWIJZIGD);
        }
        maatregelen.wijzig(maatregel, typt.voorstel());
        return maatregel;
    }

    /** Takes a measure from the list. */
    @PostMapping("/maatregel/{maatregel}/weghalen")
    ResponseEntity<String> haalWeg(
            @PathVariable String kenmerk,
            @PathVariable String maatregel,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = wijziging(kenmerk, "weghalen", velden, verzoek);
        return wijzigingen.doe(wijziging, Gedaan.WEGGEHAALD, (agenda, lezer) -> {
            zoek(wijziging, maatregel).ifPresent(een -> maatregelen.haalWeg(een.kenmerk()));
            return "";
        });
    }

    /** Notes that a case is not taken up. */
    @PostMapping("/zaak/{zaak}/niet-overnemen")
    ResponseEntity<String> nietOvernemen(
            @PathVariable String kenmerk,
            @PathVariable String zaak,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = wijziging(kenmerk, "zaak-" + zaak, velden, verzoek);
        return wijzigingen.doe(wijziging, Gedaan.NIET_OVERGENOMEN, (agenda, lezer) -> {
            eisOpAgenda(kenmerk, wijziging.ronde(), zaak);
            zaken.nietOvernemen(zaak, wijziging.veld("reden"));
            return "";
        });
    }

    /** Undoes that note. */
    @PostMapping("/zaak/{zaak}/toch-overnemen")
    ResponseEntity<String> tochOvernemen(
            @PathVariable String kenmerk,
            @PathVariable String zaak,
            @RequestParam MultiValueMap<String, String> velden,
            HttpServletRequest verzoek) {
        Wijziging wijziging = wijziging(kenmerk, "zaak-" + zaak, velden, verzoek);
        return wijzigingen.doe(wijziging, Gedaan.TOCH_OVERGENOMEN, (agenda, lezer) -> {
            eisOpAgenda(kenmerk, wijziging.ronde(), zaak);
            zaken.tochOvernemen(zaak);
            return "";
        });
    }

    private void eisOpAgenda(String agenda, int ronde, String zaak) {
        if (zaken.punten(agenda, ronde).stream()
                .noneMatch(punt -> punt.kenmerk().equals(zaak))) {
            throw new OnjuisteAgenda("", "Dit idee staat niet meer op deze wijkagenda. Ververs de pagina.");
        }
    }

    private static OnjuisteAgenda weg() {
        return new OnjuisteAgenda("titel", "Deze maatregel is ondertussen van de lijst gehaald.");
    }

    private Optional<Maatregel> zoek(String agenda, String maatregel) {
        return maatregelen.zoek(maatregel).filter(een -> een.agenda().equals(agenda));
    }

    /** A measure of the round whose task gives the right to change it; another round has a task of its own. */
    private Optional<Maatregel> zoek(Wijziging wijziging, String maatregel) {
        return zoek(wijziging.agenda(), maatregel).filter(een -> een.ronde() == wijziging.ronde());
    }

    private Voorzet nu(Maatregel maatregel) {
        return Voorzet.van(maatregel, maatregelen.toetsers(maatregel.kenmerk()));
    }

    private static Wijziging wijziging(
            String agenda, String formulier, MultiValueMap<String, String> velden, HttpServletRequest verzoek) {
        return new Wijziging(agenda, Stappen.OVERZICHT_OPSTELLEN, formulier, velden, verzoek);
    }
}
