package nl.wijkregie.financiering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Partner;
import nl.wijkregie.herverdeling.Wachtrij;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Zaakberichten;
import nl.wijkregie.termijn.Werkdagen;
import nl.wijkregie.wijkagenda.geld.Agendageld;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Verplichting;
import org.springframework.stereotype.Service;

/** Tells the resident about money: where to apply, what was decided by whom, what was settled (ROE-E0, ROE-F1). */
@Service
public class Geldbrieven {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final String TE_WEINIG = "Er is dit jaar niet genoeg geld in het wijkbudget van uw wijk.";
    private static final String WETHOUDER = "wethouder-wijken";

    private final Financieringen financieringen;
    private final Zaakberichten berichten;
    private final Gemeente gemeente;
    private final Grootboek grootboek;
    private final Toekenningen toekenningen;
    private final Betalingen betalingen;
    private final Agendageld agendageld;
    private final Wachtrij wachtrij;
    private final Werkdagen werkdagen;
    private final Clock klok;

    Geldbrieven(
            Financieringen financieringen,
            Zaakberichten berichten,
            Gemeente gemeente,
            Grootboek grootboek,
            Toekenningen toekenningen,
            Betalingen betalingen,
            Agendageld agendageld,
            Wachtrij wachtrij,
            Werkdagen werkdagen,
            Clock klok) {
        this.financieringen = financieringen;
        this.berichten = berichten;
        this.gemeente = gemeente;
        this.grootboek = grootboek;
        this.toekenningen = toekenningen;
        this.betalingen = betalingen;
        this.agendageld = agendageld;
        this.wachtrij = wachtrij;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /** Tells once per source where and how to apply (ROE-F1). */
    public void verwijsNaarBronnen(Initiatief zaak) {
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        for (String code : financieringen.neemTeVerwijzen(financiering.id())) {
            Bron bron = gemeente.bron(code);
            berichten.aanIndiener(
                    zaak, "bron-verwijzing", "", Map.of("bronNaam", bron.naam(), "bronVerwijzing", bron.verwijzing()));
        }
    }

    /** Tells what was granted, and puts the advance ready (ROE-E0). */
    public void meldToekenning(Initiatief zaak) {
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        Optional<Toekenning> wijkbudget =
                toekenningen.van(zaak.kenmerk()).stream().findFirst();
        long reservering = wijkbudget.map(Toekenning::gereserveerd).orElse(0L);
        Map<String, Long> bedragen = bedragen(financiering, reservering);
        long gemeentegeld = bedragen.entrySet().stream()
                .filter(deel -> gemeente.bron(deel.getKey()).gemeentelijk())
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<Mandaatbesluit> besluiten = laatsteBesluiten(financiering);
        Map<String, String> gegevens = new HashMap<>();
        gegevens.put("besluitDoor", besluitDoor(besluiten.stream().filter(Mandaatbesluit::akkoord)));
        gegevens.put("verdeling", verdeling(zaak, bedragen));
        gegevens.put("bijdrage", Bedragen.tekst(gemeentegeld));
        gegevens.put("voorwaarden", voorwaarden(besluiten));
        gegevens.put(
                "verantwoordenVoor",
                DATUM.format(werkdagen.na(
                        LocalDate.now(klok), gemeente.termijn("verantwoording").werkdagen())));
        boolean verzoek = zaak.soort() == Soort.VERZOEK;
        gegevens.put("voorschot", verzoek ? "" : voorschot(financiering, wijkbudget));
        berichten.aanIndiener(
                zaak,
                verzoek ? "verzoek-geld" : gemeentegeld > 0 ? "bijdrage-toegekend" : "financiering-rond",
                "",
                gegevens);
    }

    /** Tells that there is no money, why, and who decided so (ROE-E0). */
    public void meldAfwijzing(Initiatief zaak) {
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        // What was decided on an earlier proposal is not why this one ends.
        List<Mandaatbesluit> besluiten = laatsteBesluiten(financiering).stream()
                .filter(besluit -> besluit.ronde() == financiering.ronde())
                .toList();
        Optional<Mandaatbesluit> wijkbudget = besluiten.stream()
                .filter(besluit -> besluit.bron().equals(Bron.WIJKBUDGET))
                .findFirst();
        if (wijkbudget.filter(Mandaatbesluit::akkoord).isPresent()) {
            meldTekort(zaak);
            return;
        }
        String reden = wijkbudget
                .map(Mandaatbesluit::motivering)
                .orElse(financiering.opgave().toelichting());
        berichten.aanIndiener(
                zaak,
                "bijdrage-afgewezen",
                reden,
                Map.of("besluitDoor", besluitDoor(besluiten.stream().filter(besluit -> !besluit.akkoord()))));
    }

    /** The manager agreed, but no money came into the pot: then somebody else decided (ROE-F9, ROE-F13). */
    private void meldTekort(Initiatief zaak) {
        String wie = Optional.ofNullable(wachtrij.beslisser(zaak.kenmerk())).orElseGet(() -> functie(WETHOUDER));
        berichten.aanIndiener(
                zaak,
                "bijdrage-afgewezen",
                Optional.ofNullable(wachtrij.toelichting(zaak.kenmerk())).orElse(TE_WEINIG),
                Map.of("besluitDoor", "- " + naam(Bron.WIJKBUDGET) + ": " + wie));
    }

    /** Tells what was settled after the account, what is still paid and what is asked back (ROE-E0). */
    public void meldVaststelling(Initiatief zaak) {
        financieringen.laatste(zaak.kenmerk()).ifPresent(financiering -> {
            Long vastgesteld = financiering.vastgesteld();
            if (vastgesteld == null) {
                return;
            }
            long teBetalen = grootboek.verplichtingen(zaak.kenmerk()).stream()
                    .mapToLong(Verplichting::teBetalen)
                    .sum();
            berichten.aanIndiener(
                    zaak,
                    "bijdrage-vastgesteld",
                    "",
                    Map.of(
                            "bijdrage",
                            Bedragen.tekst(vastgesteld),
                            "besluitDoor",
                            laatsteBesluiten(financiering).stream()
                                    .filter(besluit -> besluit.bron().equals(Bron.WIJKBUDGET))
                                    .findFirst()
                                    .map(Geldbrieven::wie)
                                    .orElse(""),
                            "teBetalen",
                            teBetalen > 0 ? Bedragen.tekst(teBetalen) : "",
                            "terug",
                            financiering.teruggevraagd() > 0 ? Bedragen.tekst(financiering.teruggevraagd()) : ""));
        });
    }

    private Map<String, Long> bedragen(Financiering financiering, long wijkbudget) {
        Map<String, Long> bedragen = new LinkedHashMap<>();
        for (Bron bron : gemeente.bronnen()) {
            long bedrag = bron.code().equals(Bron.WIJKBUDGET)
                    ? wijkbudget
                    : financiering
                            .opgave()
                            .bron(bron.code())
                            .filter(stand -> stand.stand() == Stand.TOEGEKEND)
                            .map(Bronstand::bedrag)
                            .orElse(0L);
            if (bedrag > 0) {
                bedragen.put(bron.code(), bedrag);
            }
        }
        return bedragen;
    }

    private String verdeling(Initiatief zaak, Map<String, Long> bedragen) {
        return bedragen.entrySet().stream()
                .flatMap(deel -> deel.getKey().equals(Bron.PARTNERS)
                        ? partners(zaak, deel.getValue())
                        : Stream.of(regel(naam(deel.getKey()), deel.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Each partner with its own amount when the wijkagenda says who pays what; else what partners pay together. */
    private Stream<String> partners(Initiatief zaak, long samen) {
        Map<String, Long> partners = agendageld.partners(zaak.kenmerk());
        long volgensAgenda =
                partners.values().stream().mapToLong(Long::longValue).sum();
        return volgensAgenda == samen
                ? partners.entrySet().stream().map(deel -> regel(partnernaam(deel.getKey()), deel.getValue()))
                : Stream.of(regel(naam(Bron.PARTNERS), samen));
    }

    private String partnernaam(String code) {
        return gemeente.partners().stream()
                .filter(partner -> partner.code().equals(code))
                .map(Partner::naam)
                .findFirst()
                .orElse(code);
    }

    private static String regel(String naam, long centen) {
        return "- " + naam + ": " + Bedragen.tekst(centen);
    }

    private String voorwaarden(List<Mandaatbesluit> besluiten) {
        List<String> voorwaarden = new ArrayList<>(gemeente.bijdrage().voorwaarden());
        besluiten.stream()
                .map(Mandaatbesluit::voorwaarden)
                .filter(Objects::nonNull)
                .forEach(voorwaarden::add);
        return voorwaarden.stream().map(regel -> "- " + regel).collect(Collectors.joining("\n"));
    }

    /** Who decided, in the name of whom: one line per source over which somebody with a mandate decided. */
    private String besluitDoor(Stream<Mandaatbesluit> besluiten) {
        return besluiten
                .map(besluit -> "- " + naam(besluit.bron()) + ": " + wie(besluit))
                .collect(Collectors.joining("\n"));
    }

    /** The mandate names the function that holds it; a substitute is named as well. */
    private static String wie(Mandaatbesluit besluit) {
        return besluit.mandaat().startsWith(besluit.functie())
                ? besluit.mandaat()
                : besluit.functie() + " (" + besluit.mandaat() + ")";
    }

    private String naam(String bron) {
        return gemeente.bron(bron).naam();
    }

    private String functie(String groep) {
        return gemeente.zoekFunctie(groep).map(Functie::naam).orElse(gemeente.naam());
    }

    /** Per source the decisions of the last round; two clusters of one measure of the wijkagenda both decide over theirs. */
    private List<Mandaatbesluit> laatsteBesluiten(Financiering financiering) {
        List<Mandaatbesluit> alle = financieringen.besluiten(financiering.id());
        Map<String, Integer> laatsteRonde = new HashMap<>();
        alle.forEach(besluit -> laatsteRonde.merge(besluit.bron(), besluit.ronde(), Math::max));
        Map<List<String>, Mandaatbesluit> laatste = new LinkedHashMap<>();
        alle.stream()
                .filter(besluit -> laatsteRonde.get(besluit.bron()) == besluit.ronde())
                .forEach(besluit -> laatste.put(List.of(besluit.bron(), besluit.mandaat()), besluit));
        return List.copyOf(laatste.values());
    }

    /** Puts the advance on a grant ready in the name of who proposed it, so that another account releases it. */
    private String voorschot(Financiering financiering, Optional<Toekenning> wijkbudget) {
        long bedrag = wijkbudget
                .map(toekenning -> Afrekening.voorschot(
                        toekenning.gereserveerd(), gemeente.bijdrage().voorschotPercentage()))
                .orElse(0L);
        if (bedrag == 0) {
            return "";
        }
        betalingen.zetKlaar(
                wijkbudget.orElseThrow().pot(),
                financiering.kenmerk(),
                Betalingen.Soort.VOORSCHOT,
                bedrag,
                financiering.voorgesteldDoor());
        return Bedragen.tekst(bedrag);
    }
}
