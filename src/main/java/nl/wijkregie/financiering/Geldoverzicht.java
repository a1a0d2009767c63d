package nl.wijkregie.financiering;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Formulieraanvulling;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.stereotype.Component;

/** What forms show of the money of a case. */
@Component
public class Geldoverzicht implements Formulieraanvulling {

    private final Financieringen financieringen;
    private final Afrekeningen afrekeningen;
    private final Potkeuze potten;
    private final Grootboek grootboek;
    private final Dossier dossier;
    private final Gemeente gemeente;
    private final Agendafinanciering agenda;

    Geldoverzicht(
            Financieringen financieringen,
            Afrekeningen afrekeningen,
            Potkeuze potten,
            Grootboek grootboek,
            Dossier dossier,
            Gemeente gemeente,
            Agendafinanciering agenda) {
        this.financieringen = financieringen;
        this.afrekeningen = afrekeningen;
        this.potten = potten;
        this.grootboek = grootboek;
        this.dossier = dossier;
        this.gemeente = gemeente;
        this.agenda = agenda;
    }

    /** The grant, for the evaluation and for a verzoek that is carried out; nothing for a case without money. */
    @Override
    public Map<String, Object> gegevens(String kenmerk) {
        return Map.of(
                "bijdrageTekst",
                financieringen
                        .laatste(kenmerk)
                        .map(financiering -> tekst(financiering, afrekeningen.toegekend(kenmerk)))
                        .orElse(""),
                "openBronnenTekst",
                financieringen
                        .laatste(kenmerk)
                        .map(financiering -> financiering.opgave().bronnen().stream()
                                .filter(bron -> bron.stand() == Stand.AANGEVRAAGD)
                                .map(bron -> gemeente.bron(bron.bron()).naam())
                                .collect(Collectors.joining("\n")))
                        .orElse(""));
    }

    private String tekst(Financiering financiering, Optional<Toekenning> toegekend) {
        Stream<String> bronnen = financiering.opgave().bronnen().stream()
                .filter(bron -> bron.stand() == Stand.TOEGEKEND)
                .map(bron -> gemeente.bron(bron.bron()).naam() + ": " + Bedragen.tekst(bron.bedrag()));
        Stream<String> wijkbudget = toegekend.stream()
                .map(toekenning -> "Wijkbudget, pot " + toekenning.pot().soort().naam() + " "
                        + toekenning.pot().jaar() + ": " + Bedragen.tekst(toekenning.totaal())
                        + (toekenning.betaald() > 0
                                ? ", waarvan betaald " + Bedragen.tekst(toekenning.betaald())
                                : ""));
        return Stream.concat(bronnen, wijkbudget).collect(Collectors.joining("\n"));
    }

    /** What the steps of the search for money show besides: what is on file, what is asked, what the pot holds. */
    public Map<String, Object> vanStap(String kenmerk) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put(
                "volksfeestactiviteiten",
                gemeente.volksfeesten().stream()
                        .map(soort -> Map.of(
                                "label",
                                soort.naam() + " (hoogstens " + Bedragen.tekst(soort.maximum()) + ")",
                                "value",
                                soort.code()))
                        .toList());
        gegevens.put(
                "partnerlijst",
                gemeente.partners().stream()
                        .map(partner -> Map.of("label", partner.naam(), "value", partner.code()))
                        .toList());
        dossier.zoek(kenmerk).ifPresent(zaak -> {
            gegevens.put("planBedragTekst", planbedrag(kenmerk));
            gegevens.put(
                    "potTekst",
                    String.join("\n\n", pot(zaak), agenda.voorwaarde(kenmerk)).strip());
            gegevens.put("plafondTekst", plafond(zaak));
            financieringen.laatste(kenmerk).ifPresent(financiering -> opFile(gegevens, financiering));
        });
        return gegevens;
    }

    private String planbedrag(String kenmerk) {
        Long gevraagd = Bronnenvoorstel.gevraagd(dossier, kenmerk);
        return gevraagd == null ? "" : Bedragen.tekst(gevraagd);
    }

    private String pot(Initiatief zaak) {
        String potsoort =
                financieringen.lopend(zaak.kenmerk()).map(Financiering::pot).orElse(Potsoort.INITIATIEVEN.code());
        return grootboek
                .stand(potten.voor(zaak, Potsoort.WIJKAGENDA.code().equals(potsoort)))
                .map(Geldoverzicht::pot)
                .orElse("Het budgetjaar is nog niet geopend.");
    }

    /** The ceiling counts for the initiatives pot only: above it the wijkagenda decides (ROE-F2, ROE-F3). */
    private String plafond(Initiatief zaak) {
        boolean opAgenda = financieringen
                .lopend(zaak.kenmerk())
                .map(Financiering::pot)
                .filter(Potsoort.WIJKAGENDA.code()::equals)
                .isPresent();
        long ruimte = new Plafondtoets(gemeente.plafonds()).ruimte(zaak.schaal(), potten.alToegekend(zaak.kenmerk()));
        return opAgenda || ruimte == 0 ? "" : Bedragen.tekst(ruimte) + ". Daarboven beslist de wijkagenda.";
    }

    /** The amount that the holder of a mandate decides on, for people to read; empty when nothing is on file. */
    public String besluitbedrag(String kenmerk, String bron) {
        return financieringen
                .lopend(kenmerk)
                .map(financiering -> Bedragen.tekst(Mandaatvraag.bedrag(financiering.opgave(), bron)))
                .orElse("");
    }

    /** The sources as the decision table orders them, for people to read (ROE-F1). */
    public String volgorde(List<String> bronnen) {
        return IntStream.range(0, bronnen.size())
                .mapToObj(nummer ->
                        (nummer + 1) + ". " + gemeente.bron(bronnen.get(nummer)).naam())
                .collect(Collectors.joining("\n"));
    }

    private static String pot(Potstand stand) {
        return "Pot " + stand.pot().soort().naam() + " " + stand.pot().jaar() + ": vrij " + Bedragen.tekst(stand.vrij())
                + " van " + Bedragen.tekst(stand.toegekend());
    }

    private void opFile(Map<String, Object> gegevens, Financiering financiering) {
        Bronopgave opgave = financiering.opgave();
        opgave.bronnen().forEach(bron -> {
            gegevens.put(bron.bron(), bron.stand().code());
            if (bron.bedrag() > 0) {
                gegevens.put(Bronnen.bedragveld(bron.bron()), Bedragen.euro(bron.bedrag()));
            }
        });
        gegevens.put("gevraagdWijkbudget", Bedragen.euro(opgave.gevraagdWijkbudget()));
        gegevens.put("bronnenToelichting", opgave.toelichting());
        if (opgave.geraamd() != null) {
            gegevens.put("geraamdeKosten", Bedragen.euro(opgave.geraamd()));
        }
        gegevens.put("voorstelTekst", voorstel(opgave));
        gegevens.put(
                "besluitenTekst",
                financieringen.besluiten(financiering.id()).stream()
                        .map(besluit -> gemeente.bron(besluit.bron()).naam() + ": "
                                + (besluit.akkoord() ? "akkoord" : "niet akkoord") + ", " + besluit.functie()
                                + (besluit.motivering() == null ? "" : ". " + besluit.motivering()))
                        .collect(Collectors.joining("\n")));
    }

    private String voorstel(Bronopgave opgave) {
        String bronnen = opgave.bronnen().stream()
                .map(bron -> gemeente.bron(bron.bron()).naam() + ": "
                        + bron.stand().naam().toLowerCase(Locale.ROOT)
                        + (bron.bedrag() > 0 ? ", " + Bedragen.tekst(bron.bedrag()) : ""))
                .collect(Collectors.joining("\n"));
        return bronnen + "\nGevraagd van het wijkbudget: " + Bedragen.tekst(opgave.gevraagdWijkbudget());
    }
}
