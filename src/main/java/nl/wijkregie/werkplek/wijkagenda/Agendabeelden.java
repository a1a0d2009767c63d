package nl.wijkregie.werkplek.wijkagenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.wijkagenda.Agendainvoer;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Raadpleging;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Wens;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.stereotype.Component;

/** Puts together what the page of one agenda shows. */
@Component
class Agendabeelden {

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Maatregelbeelden beelden;
    private final Agendazaken zaken;
    private final Agendainvoer invoer;
    private final Bewonersraadplegingen bewoners;
    private final Agendareserveringen geld;
    private final Agendaverslag verslag;
    private final Agendastand stand;
    private final Dossier dossier;
    private final Gemeente gemeente;
    private final Teksten teksten;

    Agendabeelden(
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Maatregelbeelden beelden,
            Agendazaken zaken,
            Agendainvoer invoer,
            Bewonersraadplegingen bewoners,
            Agendareserveringen geld,
            Agendaverslag verslag,
            Agendastand stand,
            Dossier dossier,
            Gemeente gemeente,
            Teksten teksten) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.beelden = beelden;
        this.zaken = zaken;
        this.invoer = invoer;
        this.bewoners = bewoners;
        this.geld = geld;
        this.verslag = verslag;
        this.stand = stand;
        this.dossier = dossier;
        this.gemeente = gemeente;
        this.teksten = teksten;
    }

    /** The agenda with this round in front; the newest round when there is no such round. */
    Agendabeeld van(Wijkagenda agenda, int gevraagd) {
        String kenmerk = agenda.kenmerk();
        List<Ronde> rondes = agendas.rondes(kenmerk);
        int ronde = rondes.stream().anyMatch(een -> een.nummer() == gevraagd)
                ? gevraagd
                : rondes.get(rondes.size() - 1).nummer();
        List<Maatregelbeeld> alle =
                maatregelen.van(kenmerk).stream().map(beelden::van).toList();
        return new Agendabeeld(
                agenda,
                agendas.naam(agenda),
                ronde,
                rondes.size() == 1 ? "" : rondenaam(ronde),
                rondes.stream().map(een -> ronde(een, ronde)).toList(),
                alle.stream().filter(een -> een.maatregel().ronde() == ronde).toList(),
                groepen(kenmerk, alle),
                zaken.punten(kenmerk, ronde).stream().map(this::zaak).toList(),
                invoer.wensen(kenmerk).stream().map(this::wens).toList(),
                invoer.cijfers(kenmerk),
                invoer.verhalen(kenmerk),
                deelagendas(agenda),
                bewoners.van(kenmerk, ronde).map(Agendabeelden::raadpleging).orElse(""),
                stand.geld(agenda),
                alle.isEmpty() ? "" : geld.overzicht(kenmerk, ronde),
                stand.taken(kenmerk),
                stand.documenten(kenmerk),
                tijdlijn(kenmerk));
    }

    /** How a round is called, such as {@code Tussentijdse ronde 2}. */
    static String rondenaam(int nummer) {
        return nummer == 1 ? "Eerste ronde" : "Tussentijdse ronde " + nummer;
    }

    private static Agendabeeld.Ronderegel ronde(Ronde ronde, int gekozen) {
        return new Agendabeeld.Ronderegel(
                ronde.nummer(),
                ronde.tussentijds() ? rondenaam(ronde.nummer()) : "Ronde " + ronde.nummer(),
                ronde.status().naam(),
                ronde.reden(),
                ronde.nummer() == gekozen);
    }

    private List<Agendabeeld.Groep> groepen(String agenda, List<Maatregelbeeld> alle) {
        List<Maatregelbeeld> lopend = alle.stream()
                .filter(een -> !een.maatregel().status().isAfgevallen())
                .toList();
        List<Agendabeeld.Groep> groepen = new ArrayList<>();
        List<Maatregelbeeld> wijk =
                lopend.stream().filter(een -> een.maatregel().buurt() == null).toList();
        if (!wijk.isEmpty()) {
            groepen.add(new Agendabeeld.Groep(wijk.size() == alle.size() ? "" : "Voor de hele wijk", "", wijk));
        }
        for (Map.Entry<String, String> deel : invoer.deelagendas(agenda).entrySet()) {
            List<Maatregelbeeld> buurt = lopend.stream()
                    .filter(een -> deel.getKey().equals(een.maatregel().buurt()))
                    .toList();
            groepen.add(new Agendabeeld.Groep("Deelagenda " + deel.getKey(), deel.getValue(), buurt));
        }
        List<Maatregelbeeld> weg = alle.stream()
                .filter(een -> een.maatregel().status().isAfgevallen())
                .toList();
        if (!weg.isEmpty()) {
            groepen.add(new Agendabeeld.Groep("Afgevallen", "", weg));
        }
        return groepen;
    }

    private Agendabeeld.Zaakregel zaak(Agendapunt punt) {
        Optional<Initiatief> zaak = dossier.zoek(punt.kenmerk());
        String maatregel = maatregelen
                .vanZaak(punt.kenmerk())
                .filter(een -> een.agenda().equals(punt.agenda()))
                .filter(Maatregelbeelden::loopt)
                .map(een -> een.kenmerk())
                .orElse("");
        return new Agendabeeld.Zaakregel(
                punt.kenmerk(),
                zaak.map(Initiatief::titel).orElse("Idee " + punt.kenmerk()),
                zaak.map(Initiatief::soort).map(Soort::naam).orElse(punt.aanleiding()),
                Teksten.dag(punt.sinds()),
                maatregel,
                Objects.requireNonNullElse(punt.toelichting(), ""),
                stand(punt, maatregel));
    }

    private static String stand(Agendapunt punt, String maatregel) {
        if (!punt.wacht()) {
            return "besloten";
        }
        if (!maatregel.isEmpty()) {
            return "maatregel";
        }
        return punt.nietOvergenomen() ? "niet" : "open";
    }

    private Agendabeeld.Wensregel wens(Wens wens) {
        String herkomst = switch (wens.herkomst()) {
            case "bewoners" -> "Bewoners";
            case "beleid" -> "Beleid van de gemeente";
            default -> teksten.groep(wens.herkomst());
        };
        return new Agendabeeld.Wensregel(wens.id(), herkomst, wens.tekst());
    }

    private List<Agendabeeld.Deelagenda> deelagendas(Wijkagenda agenda) {
        Map<String, String> inleidingen = invoer.deelagendas(agenda.kenmerk());
        return gemeente.zoekWijk(agenda.wijk()).stream()
                .flatMap(wijk -> wijk.buurten().stream())
                .map(buurt -> new Agendabeeld.Deelagenda(buurt, inleidingen.getOrDefault(buurt, "")))
                .toList();
    }

    private static String raadpleging(Raadpleging raadpleging) {
        String wijze = switch (raadpleging.wijze()) {
            case "peiling" -> "Peiling";
            case "enquete" -> "Enquête";
            case "bijeenkomst" -> "Bijeenkomst";
            case "gesprekken" -> "Gesprekken";
            default -> "Op een andere manier";
        };
        return wijze + ", " + raadpleging.deelnemers() + " deelnemers, vastgelegd op "
                + Teksten.dag(raadpleging.moment()) + ". " + raadpleging.verslag();
    }

    private List<Agendabeeld.Gebeurtenis> tijdlijn(String agenda) {
        return verslag.van(agenda).stream().map(this::gebeurtenis).toList();
    }

    private Agendabeeld.Gebeurtenis gebeurtenis(Regel regel) {
        String maatregel = Optional.ofNullable(regel.maatregel())
                .flatMap(maatregelen::zoek)
                .map(een -> een.titel())
                .orElse("");
        return new Agendabeeld.Gebeurtenis(
                Teksten.moment(regel.moment()),
                regel.naam(),
                regel.functie(),
                maatregel,
                regel.antwoorden().stream()
                        .map(antwoord -> antwoord.vraag() + ": " + antwoord.antwoord())
                        .toList());
    }
}
