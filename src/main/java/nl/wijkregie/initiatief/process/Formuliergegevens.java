package nl.wijkregie.initiatief.process;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Formulieraanvulling;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.Zaakgegevens;
import org.springframework.stereotype.Component;

/**
 * What a form shows besides its questions: the case, earlier answers and the lists to choose from. All of it comes from
 * the case file and the configuration, so that the engine need not hold it. No personal data: that is in the Dossier tab.
 */
@Component
class Formuliergegevens implements Zaakgegevens {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Toestemmingen toestemmingen;
    private final Gemeente gemeente;
    private final List<Formulieraanvulling> aanvullingen;

    Formuliergegevens(
            Dossier dossier,
            Tijdlijn tijdlijn,
            Toestemmingen toestemmingen,
            Gemeente gemeente,
            List<Formulieraanvulling> aanvullingen) {
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.toestemmingen = toestemmingen;
        this.gemeente = gemeente;
        this.aanvullingen = aanvullingen;
    }

    Map<String, Object> voor(Stap stap) {
        return stap.kenmerk() == null ? lijsten() : voor(stap.kenmerk());
    }

    @Override
    public Map<String, Object> voor(String kenmerk) {
        Map<String, Object> gegevens = lijsten();
        dossier.zoek(kenmerk).ifPresent(zaak -> {
            zaak(gegevens, zaak);
            eerder(gegevens, zaak, tijdlijn.van(kenmerk));
            aanvullingen.forEach(aanvulling -> gegevens.putAll(aanvulling.gegevens(kenmerk)));
        });
        return gegevens;
    }

    Map<String, Object> lijsten() {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put(
                "wijken",
                gemeente.wijken().stream()
                        .map(wijk -> keuze(wijk.naam(), wijk.code()))
                        .toList());
        gegevens.put(
                "clusters",
                gemeente.clusters().stream()
                        .map(cluster -> keuze(cluster.naam(), cluster.code()))
                        .toList());
        gegevens.put(
                "beleidsterreinen",
                gemeente.beleidsterreinen().stream()
                        .map(terrein -> keuze(terrein.naam(), terrein.code()))
                        .toList());
        return gegevens;
    }

    private void zaak(Map<String, Object> gegevens, Initiatief zaak) {
        gegevens.put("kenmerk", zaak.kenmerk());
        gegevens.put("titel", zaak.titel());
        gegevens.put("omschrijving", zaak.omschrijving());
        gegevens.put("wijkNaam", gemeente.wijk(zaak.wijk()).naam());
        gegevens.put("buurt", zaak.buurt() == null ? "" : zaak.buurt());
        gegevens.put("kanaalNaam", zaak.kanaal().naam());
        gegevens.put("ontvangenOp", DATUM.format(zaak.ontvangenOp()));
        gegevens.put("gevraagdBedragTekst", zaak.gevraagdBedrag() == null ? "" : Bedragen.tekst(zaak.gevraagdBedrag()));
        gegevens.put("medestandersTekst", zaak.medestanders() == null ? "" : String.valueOf(zaak.medestanders()));
        gegevens.put("soortNaam", zaak.soort() == null ? "" : zaak.soort().naam());
        gegevens.put("schaalNaam", zaak.schaal() == null ? "" : zaak.schaal().naam());
        gegevens.put(
                "beleidsterreinNaam",
                gemeente.beleidsterreinen().stream()
                        .filter(terrein -> terrein.code().equals(zaak.beleidsterrein()))
                        .map(terrein -> terrein.naam())
                        .findFirst()
                        .orElse(""));
        gegevens.put(
                "clusterNaam",
                zaak.cluster() == null ? "" : gemeente.cluster(zaak.cluster()).naam());
        gegevens.put(
                "aanvullingen",
                dossier.stukken(zaak.kenmerk()).stream()
                        .filter(stuk -> stuk.soort().equals(Stuk.Soorten.AANVULLING))
                        .map(stuk -> DATUM.format(stuk.ontvangenOp()) + ": "
                                + dossier.inhoud(stuk, Inzendingen.Aanvulling.class)
                                        .tekst())
                        .collect(Collectors.joining("\n\n")));
        gegevens.put(
                "planTekst",
                dossier.laatste(zaak.kenmerk(), Stuk.Soorten.PLAN, Plan.class)
                        .map(Formuliergegevens::tekst)
                        .orElse(""));
        Optional<Verantwoording> verantwoording =
                dossier.laatste(zaak.kenmerk(), Stuk.Soorten.VERANTWOORDING, Verantwoording.class);
        gegevens.put(
                "verantwoordingTekst",
                verantwoording.map(Formuliergegevens::tekst).orElse(""));
        gegevens.put(
                "voorbeeldTekst",
                toestemmingen.van(zaak.kenmerk()).voorbeeld()
                        ? "Ja, dit initiatief mag als goed voorbeeld worden getoond."
                        : "");
    }

    private static void eerder(Map<String, Object> gegevens, Initiatief zaak, List<Tijdlijnregel> regels) {
        gegevens.put("triageToelichting", antwoord(regels, InitiatiefProces.Stappen.TRIAGE, "triageMotivering"));
        gegevens.put(
                "kerngroepAdviesTekst", antwoord(regels, InitiatiefProces.Stappen.KERNGROEP_ADVIES, "kerngroepAdvies"));
        gegevens.put(
                "orientatieSamenvatting",
                regels.stream()
                        .filter(regel -> InitiatiefProces.Stappen.ORIENTATIE.equals(regel.stap()))
                        .reduce((eerst, later) -> later)
                        .map(regel -> regel.antwoorden().stream()
                                .map(antwoord -> antwoord.vraag()
                                        + (antwoord.vraag().endsWith("?") ? " " : ": ")
                                        + antwoord.antwoord())
                                .collect(Collectors.joining("\n")))
                        .orElse(""));
        gegevens.put(
                "adviesNaam", antwoord(regels, InitiatiefProces.Stappen.ADVIES_WIJKREGISSEUR, "wijkregisseurAdvies"));
        gegevens.put(
                "adviesToelichting",
                antwoord(regels, InitiatiefProces.Stappen.ADVIES_WIJKREGISSEUR, "wijkregisseurToelichting"));
        gegevens.put(
                "principebesluitNaam", antwoord(regels, InitiatiefProces.Stappen.PRINCIPEBESLUIT, "principebesluit"));
        gegevens.put(
                "principebesluitToelichting",
                antwoord(regels, InitiatiefProces.Stappen.PRINCIPEBESLUIT, "besluitMotivering"));
        gegevens.put(
                "definitiefToelichting",
                antwoord(regels, InitiatiefProces.Stappen.DEFINITIEF_BESLUIT, "definitiefMotivering"));
        gegevens.put("vergunningNaam", antwoord(regels, InitiatiefProces.Stappen.VERGUNNING_BEGELEIDEN, "vergunning"));
        regels.stream()
                .filter(regel -> regel.soort().equals("toetsstenen"))
                .reduce((eerst, later) -> later)
                .ifPresentOrElse(
                        regel -> {
                            gegevens.put("toetsuitslagNaam", regel.omschrijving());
                            gegevens.put("toetsuitleg", regel.toelichting() == null ? "" : regel.toelichting());
                        },
                        () -> {
                            gegevens.put("toetsuitslagNaam", "");
                            gegevens.put("toetsuitleg", "");
                        });
        gegevens.put(
                "herinneringenTekst",
                zaak.gevraagdVoor() == null
                        ? ""
                        : "De indiener is gevraagd om uiterlijk " + DATUM.format(zaak.gevraagdVoor())
                                + " te reageren.");
    }

    private static String antwoord(List<Tijdlijnregel> regels, String stap, String veld) {
        return Tijdlijn.antwoord(regels, stap, veld).orElse("");
    }

    private static String tekst(Plan plan) {
        return plan.toelichting() + "\n\nPlanning: " + plan.planning() + "\n\nBegroting:\n"
                + plan.begroting().stream()
                        .map(post -> "- " + post.post() + ": " + Bedragen.tekst(post.bedrag()))
                        .collect(Collectors.joining("\n"))
                + "\nTotaal: " + Bedragen.tekst(plan.begroot()) + "\nGevraagde bijdrage: "
                + Bedragen.tekst(plan.gevraagdeBijdrage());
    }

    private static String tekst(Verantwoording verantwoording) {
        return verantwoording.verslag() + "\n\nWerkelijke kosten: "
                + Bedragen.tekst(verantwoording.werkelijkeKosten()) + "\nMag als goed voorbeeld worden getoond: "
                + (verantwoording.toestemmingVoorbeeld() ? "ja" : "nee");
    }

    private static Map<String, String> keuze(String naam, String code) {
        return Map.of("label", naam, "value", code);
    }
}
