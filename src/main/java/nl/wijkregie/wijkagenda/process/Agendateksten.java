package nl.wijkregie.wijkagenda.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;

/** What forms show of an agenda, and the lists to choose from. No personal data. */
@Component
class Agendateksten {

    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Betalers betalers;
    private final Gemeente gemeente;

    Agendateksten(Wijkagendas agendas, Maatregelen maatregelen, Betalers betalers, Gemeente gemeente) {
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.betalers = betalers;
        this.gemeente = gemeente;
    }

    /** Name of the agenda and its round, and the measures of the round. */
    Map<String, Object> van(String agenda, int ronde) {
        Map<String, Object> teksten = new LinkedHashMap<>();
        List<Maatregel> alle = maatregelen.van(agenda, ronde);
        teksten.put("agendaNaam", agendas.naam(agendas.haal(agenda)));
        teksten.put("rondeTekst", ronde(agendas.ronde(agenda, ronde)));
        teksten.put(
                "agendaTekst",
                lijst(alle.stream()
                        .filter(maatregel -> !maatregel.status().isAfgevallen())
                        .toList()));
        teksten.put(
                "afgevallenTekst",
                lijst(alle.stream()
                        .filter(maatregel -> maatregel.status() == Maatregelstatus.AFGEVALLEN)
                        .toList()));
        return teksten;
    }

    /** The measures of all rounds that were adopted. */
    String vastgesteldeMaatregelen(String agenda) {
        return lijst(maatregelen.van(agenda).stream()
                .filter(maatregel -> agendas.ronde(agenda, maatregel.ronde()).beslotenOp() != null)
                .filter(maatregel -> !maatregel.status().isAfgevallen())
                .toList());
    }

    String naam(String agenda) {
        return agendas.naam(agendas.haal(agenda));
    }

    List<Map<String, String>> wijken() {
        return gemeente.wijken().stream()
                .map(wijk -> keuze(wijk.naam(), wijk.code()))
                .toList();
    }

    List<Map<String, String>> betalers() {
        return keuzes(betalers.alle());
    }

    /** Groups that can lead a measure of this wijk. */
    List<Map<String, String>> trekkers(String agenda) {
        return keuzes(betalers.trekkers(agendas.haal(agenda).wijk()));
    }

    /** Agendas that somebody works on or that are carried out. */
    List<Map<String, String>> lopende() {
        return agendas.alle().stream()
                .filter(agenda ->
                        agenda.status() == Agendastatus.IN_VOORBEREIDING || agenda.status() == Agendastatus.VASTGESTELD)
                .map(agenda -> keuze(agendas.naam(agenda), agenda.kenmerk()))
                .toList();
    }

    private static String ronde(Ronde ronde) {
        return ronde.tussentijds() ? "Tussentijdse ronde: " + ronde.reden() : "";
    }

    private String lijst(List<Maatregel> maatregelen) {
        return maatregelen.stream().map(this::regel).collect(Collectors.joining("\n"));
    }

    private String regel(Maatregel maatregel) {
        String plaats = maatregel.volgorde() == 0 ? "-" : maatregel.volgorde() + ".";
        String kosten =
                maatregel.kosten() == null ? "" : ", " + Bedragen.tekst(maatregel.kosten()) + wijkbudget(maatregel);
        String reden = maatregel.statusReden().isEmpty() ? "" : ". " + maatregel.statusReden();
        return plaats + " " + maatregel.titel() + " (maatregel " + maatregel.nummer() + ", "
                + maatregel.status().naam() + kosten + ")" + reden;
    }

    private String wijkbudget(Maatregel maatregel) {
        long deel = maatregelen.aandelen(maatregel.kenmerk()).stream()
                .filter(aandeel -> aandeel.betaler().equals(Betalers.WIJKBUDGET))
                .mapToLong(aandeel -> aandeel.bedrag())
                .sum();
        return deel == 0 ? "" : ", waarvan " + Bedragen.tekst(deel) + " uit het wijkbudget";
    }

    private static List<Map<String, String>> keuzes(Map<String, String> namen) {
        return namen.entrySet().stream()
                .map(een -> keuze(een.getValue(), een.getKey()))
                .toList();
    }

    private static Map<String, String> keuze(String naam, String code) {
        return Map.of("label", naam, "value", code);
    }
}
