package nl.wijkregie.wijkagenda.zaken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Zaakberichten;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld;
import org.springframework.stereotype.Component;

/** Messages about a case on the wijkagenda: to who filed it (ROE-D5), and to who makes the agenda. */
@Component
public class Agendaberichten {

    private final Zaakberichten berichten;
    private final Dossier dossier;
    private final Agendalijst agendalijst;
    private final Wijkagendas wijkagendas;
    private final Maatregelen maatregelen;
    private final Agendareserveringen geld;

    Agendaberichten(
            Zaakberichten berichten,
            Dossier dossier,
            Agendalijst agendalijst,
            Wijkagendas wijkagendas,
            Maatregelen maatregelen,
            Agendareserveringen geld) {
        this.berichten = berichten;
        this.dossier = dossier;
        this.agendalijst = agendalijst;
        this.wijkagendas = wijkagendas;
        this.maatregelen = maatregelen;
        this.geld = geld;
    }

    /** Sends a message to who filed the case; it can name the agenda, the measure and what there is to say about it. */
    public void aanIndiener(String zaak, String sjabloon) {
        Map<String, String> gegevens =
                agendalijst.zoek(zaak).map(this::gegevens).orElseGet(Agendaberichten::zonderAgenda);
        berichten.aanIndiener(dossier.haal(zaak), sjabloon, gegevens.get("toelichting"), gegevens);
    }

    /** Tells who filed the case that the agenda on which it stands is not made: it waits for another one (ROE-D5). */
    void wijkagendaGestopt(Agendapunt punt) {
        berichten.aanIndiener(dossier.haal(punt.kenmerk()), "wijkagenda-gestopt", "", gegevens(punt));
    }

    /**
     * The measure of a case that goes on stopped: tells who filed it, and the contact person, who talks with them about
     * what can be done. Nobody is told about a case that has ended.
     */
    void maatregelGestopt(Agendapunt punt) {
        Initiatief zaak = dossier.haal(punt.kenmerk());
        if (zaak.uitkomst() == null) {
            aanIndiener(punt.kenmerk(), "maatregel-gestopt");
            berichten.aanVakambtenaar(zaak, "zaak-zonder-maatregel", gegevens(punt));
        }
    }

    /** Tells the wijkcoalitie and the wijkregisseur that a case of their agenda ended by itself. */
    void aanWijkcoalitie(Initiatief zaak, Agendapunt punt, String uitkomst) {
        Map<String, String> gegevens = gegevens(punt);
        gegevens.put("uitkomstNaam", uitkomst);
        for (String groep : List.of(wijkcoalitie(punt.wijk()), Zaakberichten.wijkregisseur(punt.wijk()))) {
            berichten.aanFunctie(zaak, groep, "zaak-van-wijkagenda", "", gegevens);
        }
    }

    /** Group id of the wijkcoalitie of a wijk. */
    static String wijkcoalitie(String wijk) {
        return "wijkcoalitie-" + wijk;
    }

    /** Title of the measure that carries the case out; empty when there is none. */
    String titel(Agendapunt punt) {
        return punt.maatregel() == null
                ? ""
                : maatregelen.zoek(punt.maatregel()).map(Maatregel::titel).orElse("");
    }

    /** Name of the agenda; empty when the case is on none yet. */
    String agendanaam(Agendapunt punt) {
        return punt.agenda() == null ? "" : wijkagendas.naam(wijkagendas.haal(punt.agenda()));
    }

    private Map<String, String> gegevens(Agendapunt punt) {
        Map<String, String> gegevens = new HashMap<>();
        gegevens.put("agendaNaam", agendanaam(punt));
        gegevens.put("agendaKenmerk", punt.agenda() == null ? "" : punt.agenda());
        gegevens.put("maatregelTitel", titel(punt));
        gegevens.put("voorwaardeJaar", voorwaardeJaar(punt));
        gegevens.put("toelichting", punt.toelichting() == null ? "" : punt.toelichting());
        return gegevens;
    }

    /** First year of which money for the measure is promised on condition only (ROE-F10); empty when there is none. */
    private String voorwaardeJaar(Agendapunt punt) {
        return punt.maatregel() == null
                ? ""
                : geld.van(punt.maatregel()).stream()
                        .filter(deel -> deel.stand() == Maatregelgeld.Stand.VOORWAARDELIJK)
                        .map(deel -> String.valueOf(deel.jaar()))
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, String> zonderAgenda() {
        return new HashMap<>(Map.of(
                "agendaNaam", "", "agendaKenmerk", "", "maatregelTitel", "", "toelichting", "", "voorwaardeJaar", ""));
    }
}
