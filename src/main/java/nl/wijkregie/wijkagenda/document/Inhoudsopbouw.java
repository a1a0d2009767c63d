package nl.wijkregie.wijkagenda.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.Agendainvoer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;

/** Puts together what a version says: everything that was adopted up to now, in this round and before. */
@Component
class Inhoudsopbouw {

    private static final Map<String, String> WIJZEN = Map.of(
            "peiling", "een peiling",
            "enquete", "een enquête",
            "bijeenkomst", "een bijeenkomst",
            "gesprekken", "gesprekken in de wijk",
            "anders", "een andere manier");

    private final Gemeente gemeente;
    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Agendainvoer invoer;
    private final Bewonersraadplegingen raadplegingen;
    private final Totstandkoming totstandkoming;
    private final Maatregelbladen bladen;
    private final Clock klok;

    Inhoudsopbouw(
            Gemeente gemeente,
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Agendainvoer invoer,
            Bewonersraadplegingen raadplegingen,
            Totstandkoming totstandkoming,
            Maatregelbladen bladen,
            Clock klok) {
        this.gemeente = gemeente;
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.invoer = invoer;
        this.raadplegingen = raadplegingen;
        this.totstandkoming = totstandkoming;
        this.bladen = bladen;
        this.klok = klok;
    }

    /** The agenda as it stands now. @throws IllegalStateException when there is no such agenda or round */
    Inhoud van(String agenda, int ronde, int versie) {
        Wijkagenda kop = agendas.haal(agenda);
        Ronde besloten = agendas.ronde(agenda, ronde);
        return new Inhoud(
                gemeente.naam(),
                agenda,
                wijknaam(kop.wijk()),
                kop.jaar(),
                versie,
                LocalDate.now(klok),
                besloten.tussentijds() ? besloten.reden() : "",
                invoer.cijfers(agenda).stream()
                        .map(cijfer -> new Inhoud.Kerncijfer(
                                cijfer.onderwerp(), cijfer.waarde(), cijfer.gemiddelde(), cijfer.bron()))
                        .toList(),
                invoer.verhalen(agenda).stream()
                        .map(verhaal -> new Inhoud.Wijkverhaal(verhaal.titel(), verhaal.tekst()))
                        .toList(),
                bewoners(agenda, ronde),
                totstandkoming.van(agenda, ronde),
                delen(kop, ronde));
    }

    private String wijknaam(String code) {
        return gemeente.zoekWijk(code).map(wijk -> wijk.naam()).orElse(code);
    }

    /** Of the round that is adopted now and of those before it; a round that is still under way is not public yet. */
    private List<Inhoud.Bewonersronde> bewoners(String agenda, int ronde) {
        return agendas.rondes(agenda).stream()
                .filter(eerder -> eerder.nummer() == ronde || eerder.beslotenOp() != null)
                .flatMap(eerder -> raadplegingen.van(agenda, eerder.nummer()).stream()
                        .map(raadpleging -> new Inhoud.Bewonersronde(
                                eerder.tussentijds(),
                                WIJZEN.getOrDefault(raadpleging.wijze(), raadpleging.wijze()),
                                raadpleging.deelnemers(),
                                raadpleging.verslag())))
                .toList();
    }

    private List<Inhoud.Deel> delen(Wijkagenda agenda, int ronde) {
        Map<String, String> inleidingen = invoer.deelagendas(agenda.kenmerk());
        Map<String, List<Inhoud.Blad>> perBuurt = new LinkedHashMap<>();
        perBuurt.put("", new ArrayList<>());
        inleidingen.keySet().forEach(buurt -> perBuurt.put(buurt, new ArrayList<>()));
        maatregelen.van(agenda.kenmerk()).stream()
                .filter(maatregel -> vastgesteld(maatregel.status()))
                .sorted(Comparator.comparingInt(Maatregel::ronde))
                .forEach(maatregel -> perBuurt.computeIfAbsent(
                                maatregel.buurt() == null ? "" : maatregel.buurt(), buurt -> new ArrayList<>())
                        .add(bladen.van(maatregel, agenda.wijk())));
        return perBuurt.entrySet().stream()
                .map(deel -> new Inhoud.Deel(
                        deel.getKey().isEmpty() ? null : deel.getKey(),
                        inleidingen.getOrDefault(deel.getKey(), ""),
                        deel.getValue()))
                .filter(deel ->
                        !deel.maatregelen().isEmpty() || !deel.inleiding().isBlank())
                .toList();
    }

    private static boolean vastgesteld(Maatregelstatus status) {
        return status == Maatregelstatus.VASTGESTELD
                || status == Maatregelstatus.UITGEVOERD
                || status == Maatregelstatus.GESTOPT;
    }
}
