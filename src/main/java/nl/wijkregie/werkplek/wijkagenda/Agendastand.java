package nl.wijkregie.werkplek.wijkagenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.stereotype.Component;

/** How the agendas stand: open tasks, money, documents, what stands still. */
@Component
class Agendastand {

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Voortgangen voortgangen;
    private final Agendareserveringen reserveringen;
    private final Agendadocumenten documenten;
    private final Grootboek grootboek;
    private final Taken taken;
    private final Teksten teksten;
    private final Clock klok;

    Agendastand(
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Voortgangen voortgangen,
            Agendareserveringen reserveringen,
            Agendadocumenten documenten,
            Grootboek grootboek,
            Taken taken,
            Teksten teksten,
            Clock klok) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.voortgangen = voortgangen;
        this.reserveringen = reserveringen;
        this.documenten = documenten;
        this.grootboek = grootboek;
        this.taken = taken;
        this.teksten = teksten;
        this.klok = klok;
    }

    /** All agendas, newest year first. */
    List<Agendarij> alle() {
        return agendas.alle().stream().map(this::rij).toList();
    }

    private Agendarij rij(Wijkagenda agenda) {
        List<Maatregel> alle = maatregelen.van(agenda.kenmerk());
        return new Agendarij(
                Adres.agenda(agenda.kenmerk()),
                agendas.naam(agenda),
                agenda.status().naam(),
                alle.stream()
                        .filter(maatregel -> !maatregel.status().isAfgevallen())
                        .count(),
                geld(agenda),
                taken(agenda.kenmerk()),
                voortgangen.stilstaand(agenda.kenmerk()).stream()
                        .map(maatregel -> new Stil(maatregel.titel(), Adres.maatregel(maatregel)))
                        .toList(),
                documenten(agenda.kenmerk()));
    }

    /** Money of the wijkbudget for this agenda: what its measures ask in its year, what is reserved, what its pot has free. */
    Agendabeeld.Geld geld(Wijkagenda agenda) {
        List<Maatregel> alle = maatregelen.van(agenda.kenmerk());
        long gevraagd = alle.stream()
                .filter(maatregel -> !maatregel.status().isAfgevallen())
                .mapToLong(maatregel -> Maatregelbeelden.wijkbudget(maatregelen.aandelen(maatregel.kenmerk()).stream()
                        .filter(aandeel -> aandeel.jaar() == agenda.jaar())
                        .toList()))
                .sum();
        long gereserveerd = alle.stream()
                .flatMap(maatregel -> reserveringen.van(maatregel.kenmerk()).stream())
                .filter(deel -> deel.jaar() == agenda.jaar())
                .filter(deel -> deel.stand() == Maatregelgeld.Stand.GERESERVEERD
                        || deel.stand() == Maatregelgeld.Stand.AFGEREKEND)
                .mapToLong(Maatregelgeld::bedrag)
                .sum();
        return new Agendabeeld.Geld(
                Bedragen.tekst(gevraagd),
                Bedragen.tekst(gereserveerd),
                grootboek
                        .stand(new Pot(agenda.jaar(), agenda.wijk(), Potsoort.WIJKAGENDA))
                        .map(stand -> Bedragen.tekst(stand.vrij()))
                        .orElse(""));
    }

    /** Open tasks of an agenda, the oldest first. */
    List<Agendabeeld.Taakregel> taken(String agenda) {
        LocalDate vandaag = LocalDate.now(klok);
        return taken.open(agenda).stream().map(taak -> taak(taak, vandaag)).toList();
    }

    private Agendabeeld.Taakregel taak(Taak taak, LocalDate vandaag) {
        String wie = taak.toegewezenAan() == null ? teksten.groep(taak.groep()) : teksten.persoon(taak.toegewezenAan());
        return new Agendabeeld.Taakregel(
                taak.naam(),
                wie,
                Teksten.dag(taak.begonnenOp()),
                Teksten.dag(taak.uiterlijk()),
                taak.uiterlijk() != null && taak.uiterlijk().isBefore(vandaag));
    }

    /** Versions of the adopted agenda, newest first. */
    List<Agendabeeld.Document> documenten(String agenda) {
        return documenten.versies(agenda).stream()
                .map(versie -> new Agendabeeld.Document(
                        versie.nummer(),
                        Teksten.dag(versie.vastgesteldOp()),
                        "/wijkagendas/" + agenda + "?versie=" + versie.nummer(),
                        "/wijkagendas/" + agenda + ".pdf?versie=" + versie.nummer()))
                .toList();
    }

    /** One agenda in the list of all. */
    record Agendarij(
            String adres,
            String naam,
            String status,
            long maatregelen,
            Agendabeeld.Geld geld,
            List<Agendabeeld.Taakregel> taken,
            List<Stil> stil,
            List<Agendabeeld.Document> documenten) {}

    /** A measure that stands still. */
    record Stil(String titel, String adres) {}
}
