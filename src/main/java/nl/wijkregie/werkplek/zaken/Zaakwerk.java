package nl.wijkregie.werkplek.zaken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkregie.financiering.Zaakgeld;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Zaakregister;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Taakzaken;
import nl.wijkregie.werkplek.Werkbeeld;
import nl.wijkregie.werkplek.Werkbron;
import nl.wijkregie.werkplek.wijkagenda.Verwijzing;
import nl.wijkregie.werkplek.wijkagenda.Zaakagendas;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelomgeving;
import org.springframework.stereotype.Component;

/** Puts together what surrounds a case: its tasks, its money, its wijkagenda, and what else runs there. */
@Component
class Zaakwerk implements Werkbron {

    private final Taken taken;
    private final Taakzaken taakzaken;
    private final Zaakgeld geld;
    private final Zaakagendas agendas;
    private final Zaakregister register;
    private final Maatregelomgeving maatregelen;
    private final Zaakrecht recht;
    private final Zaaknamen namen;
    private final Gespreksbeelden gesprekken;
    private final Clock klok;

    Zaakwerk(
            Taken taken,
            Taakzaken taakzaken,
            Zaakgeld geld,
            Zaakagendas agendas,
            Zaakregister register,
            Maatregelomgeving maatregelen,
            Zaakrecht recht,
            Zaaknamen namen,
            Gespreksbeelden gesprekken,
            Clock klok) {
        this.taken = taken;
        this.taakzaken = taakzaken;
        this.geld = geld;
        this.agendas = agendas;
        this.register = register;
        this.maatregelen = maatregelen;
        this.recht = recht;
        this.namen = namen;
        this.gesprekken = gesprekken;
        this.klok = klok;
    }

    @Override
    public Werkbeeld van(Initiatief zaak, Lezer lezer) {
        Verwijzing agenda = agendas.van(zaak);
        return new Werkbeeld(
                taken(zaak.kenmerk()),
                geld.van(zaak.kenmerk()),
                new Werkbeeld.Agenda(agenda.zin(), agenda.adres(), agenda.titel()),
                Stream.concat(zaken(zaak, lezer), maatregelen(zaak)).toList(),
                recht.magNotitie(zaak, lezer),
                gesprekken.van(zaak, lezer),
                gesprekken.ervaring(zaak, lezer));
    }

    private List<Werkbeeld.Taak> taken(String kenmerk) {
        Set<String> leesbaar = taakzaken.leesbareTakenVan(kenmerk);
        LocalDate vandaag = LocalDate.now(klok);
        return taken.open(kenmerk).stream()
                .map(taak -> taak(taak, leesbaar.contains(taak.taakId()), vandaag))
                .toList();
    }

    private Werkbeeld.Taak taak(Taak taak, boolean leesbaar, LocalDate vandaag) {
        return new Werkbeeld.Taak(
                taak.naam(),
                namen.functie(taak.groep()),
                Optional.ofNullable(taak.toegewezenAan()).map(namen::persoon).orElse(null),
                taak.uiterlijk(),
                taak.uiterlijk() != null && taak.uiterlijk().isBefore(vandaag),
                leesbaar ? taak.taakId() : null);
    }

    private Stream<Werkbeeld.Loopt> zaken(Initiatief zaak, Lezer lezer) {
        return register.inDeBuurtVan(zaak).stream().map(ander -> zaak(ander, recht.volgt(ander, lezer)));
    }

    /** A title is content, and can hold a name: who may not open the case reads its kenmerk and whom to ask (ROE-H2). */
    private Werkbeeld.Loopt zaak(Initiatief ander, boolean leesbaar) {
        return new Werkbeeld.Loopt(
                ander.soort() == null ? "Zaak" : ander.soort().naam(),
                leesbaar ? ander.titel() : "Zaak " + ander.kenmerk(),
                "Fase %d van 5: %s"
                        .formatted(ander.fase().nummer(), ander.fase().naam()),
                namen.behandelaar(ander),
                leesbaar ? Zaakadres.van(ander.kenmerk()) : "");
    }

    private Stream<Werkbeeld.Loopt> maatregelen(Initiatief zaak) {
        return maatregelen.lopend(zaak.wijk(), zaak.buurt(), zaak.beleidsterrein(), zaak.kenmerk()).stream()
                .map(this::maatregel);
    }

    private Werkbeeld.Loopt maatregel(Maatregel maatregel) {
        return new Werkbeeld.Loopt(
                "Maatregel van de wijkagenda",
                maatregel.titel(),
                maatregel.status().naam(),
                maatregel.trekker() == null ? "Nog niet bekend" : namen.functie(maatregel.trekker()),
                Zaakagendas.adres(maatregel));
    }
}
