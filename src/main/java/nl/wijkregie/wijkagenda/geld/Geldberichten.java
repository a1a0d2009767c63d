package nl.wijkregie.wijkagenda.geld;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Functieberichten;
import nl.wijkregie.initiatief.Zaakberichten;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Kostenboek.Kosten;
import org.springframework.stereotype.Component;

/** Tells who waits for it what was decided over money of an agenda. In the caller's transaction. */
@Component
class Geldberichten {

    private static final String JAARDEEL = "jaardeel-niet-toegekend";

    private final Functieberichten functies;
    private final Zaakberichten zaken;
    private final Dossier dossier;
    private final Wijkagendas agendas;

    Geldberichten(Functieberichten functies, Zaakberichten zaken, Dossier dossier, Wijkagendas agendas) {
        this.functies = functies;
        this.zaken = zaken;
        this.dossier = dossier;
        this.agendas = agendas;
    }

    /**
     * A conditional part does not come: for who leads the measure, who makes the agenda and the contact person of a case
     * that was told to wait for it (ROE-F10).
     *
     * @param reden why, in the words of who decided; empty when the measure ended before
     */
    void jaardeelKomtNiet(Maatregel maatregel, Maatregelgeld deel, String reden) {
        Wijkagenda agenda = agendas.haal(maatregel.agenda());
        Map<String, String> gegevens = Map.of(
                "agendaNaam", agendas.naam(agenda),
                "maatregelTitel", maatregel.titel(),
                "jaar", String.valueOf(deel.jaar()),
                "bedrag", Bedragen.tekst(deel.bedrag()),
                "toelichting", reden.strip());
        Set<String> groepen = new LinkedHashSet<>();
        if (maatregel.trekker() != null) {
            groepen.add(maatregel.trekker());
        }
        groepen.add("wijkcoalitie-" + agenda.wijk());
        groepen.add(Zaakberichten.wijkregisseur(agenda.wijk()));
        groepen.forEach(groep -> functies.aanFunctie(maatregel.kenmerk(), groep, JAARDEEL, gegevens));
        if (maatregel.zaak() != null) {
            dossier.zoek(maatregel.zaak())
                    .filter(zaak -> zaak.uitkomst() == null)
                    .ifPresent(zaak -> zaken.aanVakambtenaar(zaak, JAARDEEL, gegevens));
        }
    }

    /** The manager decided over costs of making an agenda: for who asked (ROE-F15). */
    void kostenBesloten(Kosten kosten, boolean akkoord, String reden) {
        functies.aanAccount(
                kosten.kenmerk(),
                kosten.gemeldDoor(),
                akkoord ? "agendakosten-akkoord" : "agendakosten-niet-akkoord",
                Map.of(
                        "agendaNaam", agendas.naam(agendas.haal(kosten.agenda())),
                        "kosten", kosten.omschrijving(),
                        "bedrag", Bedragen.tekst(kosten.bedrag()),
                        "toelichting", reden));
    }
}
