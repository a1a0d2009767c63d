package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkregie.engine.formulier.Formulierbeschrijving.Invoersoort;
import nl.wijkregie.engine.formulier.Formulierbeschrijving.Vraagbeschrijving;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Formulierbestanden;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.Proceseisen.Antwoordsoort;
import nl.wijkregie.modelbeheer.Proceseisen.Veldeis;

/** The form of a step gives the program what it reads there. */
final class Stapcontrole implements Controle {

    private static final Map<Antwoordsoort, String> SOORTEN = Map.of(
            Antwoordsoort.TEKST, "een tekst (soort 'Text field' of 'Text area')",
            Antwoordsoort.JA_NEE, "ja of nee (een vinkje, of de keuzes true en false)",
            Antwoordsoort.GETAL, "een heel getal (soort 'Number' met 0 decimalen)",
            Antwoordsoort.BEDRAG, "een bedrag (soort 'Number' met 2 decimalen, en 'Serialize to string' aan)",
            Antwoordsoort.DATUM, "een datum (soort 'Date time')",
            Antwoordsoort.KEUZE, "één keuze (soort 'Radio group' of 'Select')",
            Antwoordsoort.MEER_KEUZES, "meer keuzes (soort 'Checkbox group')");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Formulierstructuur formulier : Formulierstructuur.alle(set)) {
            Zichtbaarheidsproef proef = new Zichtbaarheidsproef(formulier);
            formulier.onderdelen().stream()
                    .filter(onderdeel -> onderdeel.isInvoer() && !onderdeel.toontAlleen())
                    .filter(proef::altijdVerborgen)
                    .map(
                            vraag -> vraag.fout(
                                    "vraag-verborgen",
                                    "Deze vraag is met geen enkel antwoord te zien. Verander de voorwaarde om haar te verbergen."))
                    .forEach(gevonden::add);
            for (Formuliergebruik gebruik :
                    Formuliergebruik.van(set, formulier.bestand().sleutel())) {
                eisen(gebruik, omgeving)
                        .forEach((veld, eis) ->
                                vraag(formulier, set, gebruik, veld, eis).ifPresent(gevonden::add));
            }
        }
        return gevonden;
    }

    private static Map<String, Veldeis> eisen(Formuliergebruik gebruik, Omgeving omgeving) {
        return new TreeMap<>(omgeving.proces(gebruik.proces())
                .map(Proceseisen::stappen)
                .map(stappen -> stappen.get(gebruik.stap()))
                .orElse(Map.of()));
    }

    private static Optional<Bevinding> vraag(
            Formulierstructuur formulier, Modelset set, Formuliergebruik gebruik, String veld, Veldeis eis) {
        Optional<Onderdeel> gevonden = formulier.vraag(veld);
        if (gevonden.isEmpty()) {
            return eis.nodig()
                    ? Optional.of(Bevinding.over(
                            "vraag-ontbreekt",
                            formulier.bestand(),
                            veld,
                            null,
                            "De vraag met sleutel '%s' ontbreekt. Bij de stap '%s' heeft het programma dit antwoord nodig: zet de vraag terug met dezelfde sleutel."
                                    .formatted(veld, gebruik.stapnaam())))
                    : Optional.empty();
        }
        Onderdeel vraag = gevonden.get();
        if (vraag.toontAlleen()) {
            return eis.nodig()
                    ? Optional.of(vraag.fout(
                            "vraag-alleen-tonen",
                            "Hier kan niemand meer iets invullen, maar bij de stap '%s' is dit antwoord nodig. Haal 'Read only' en 'Disabled' weg."
                                    .formatted(gebruik.stapnaam())))
                    : Optional.empty();
        }
        return Formulierbestanden.zoek(set, formulier.bestand().sleutel())
                .flatMap(beschrijving -> beschrijving.vraag(veld))
                .flatMap(gelezen -> inhoud(vraag, gelezen, eis, gebruik));
    }

    private static Optional<Bevinding> inhoud(
            Onderdeel vraag, Vraagbeschrijving gelezen, Veldeis eis, Formuliergebruik gebruik) {
        if (!past(gelezen, eis.soort())) {
            return Optional.of(vraag.fout(
                    "vraag-soort",
                    "Bij de stap '%s' verwacht het programma hier %s. Kies die soort."
                            .formatted(gebruik.stapnaam(), SOORTEN.get(eis.soort()))));
        }
        if (!eis.lijst().isEmpty() && !gelezen.lijst().equals(eis.lijst())) {
            return Optional.of(vraag.fout(
                    "vraag-lijst",
                    "De keuzes van deze vraag moeten uit de lijst '%s' komen. Vul dat in bij 'Input values key' en haal de vaste keuzes weg."
                            .formatted(eis.lijst())));
        }
        return onbekend(vraag, gelezen, eis, gebruik).or(() -> verplicht(vraag, gelezen, eis, gebruik));
    }

    private static Optional<Bevinding> onbekend(
            Onderdeel vraag, Vraagbeschrijving gelezen, Veldeis eis, Formuliergebruik gebruik) {
        if (eis.waarden().isEmpty()) {
            return Optional.empty();
        }
        if (!gelezen.lijst().isEmpty()) {
            return Optional.of(vraag.fout(
                    "vraag-lijst",
                    "Deze vraag heeft vaste keuzes nodig: %s. Haal de lijst '%s' weg."
                            .formatted(String.join(", ", new TreeSet<>(eis.waarden())), gelezen.lijst())));
        }
        return gelezen.codes().stream()
                .map(Object::toString)
                .filter(code -> !eis.waarden().contains(code))
                .findFirst()
                .map(code -> vraag.fout(
                        "keuze-onbekend",
                        "De keuze '%s' kent het programma niet bij de stap '%s'. Het kent: %s. Een nieuwe keuze vraagt ook iets van het programma."
                                .formatted(code, gebruik.stapnaam(), String.join(", ", new TreeSet<>(eis.waarden())))));
    }

    private static Optional<Bevinding> verplicht(
            Onderdeel vraag, Vraagbeschrijving gelezen, Veldeis eis, Formuliergebruik gebruik) {
        JsonNode verplicht = vraag.json().path("validate").path("required");
        boolean altijdBeantwoord = verplicht.isBoolean() && verplicht.asBoolean()
                || gelezen.standaard()
                || gelezen.soort() == Invoersoort.VINKJE;
        return eis.verplicht() && !altijdBeantwoord
                ? Optional.of(vraag.fout(
                        "vraag-verplicht",
                        "Bij de stap '%s' kan het programma niet zonder dit antwoord. Zet 'Required' aan."
                                .formatted(gebruik.stapnaam())))
                : Optional.empty();
    }

    private static boolean past(Vraagbeschrijving vraag, Antwoordsoort soort) {
        return switch (soort) {
            case TEKST -> vraag.soort() == Invoersoort.TEKST;
            case JA_NEE ->
                vraag.soort() == Invoersoort.VINKJE
                        || vraag.soort() == Invoersoort.KEUZE
                                && vraag.lijst().isEmpty()
                                && Set.of(true, false).equals(Set.copyOf(vraag.codes()));
            case GETAL -> vraag.soort() == Invoersoort.GETAL && vraag.heel() && !vraag.alsTekst();
            case BEDRAG -> vraag.soort() == Invoersoort.GETAL && vraag.alsTekst() && !vraag.heel();
            case DATUM -> vraag.soort() == Invoersoort.DATUM;
            case KEUZE -> vraag.soort() == Invoersoort.KEUZE;
            case MEER_KEUZES -> vraag.soort() == Invoersoort.MEER_KEUZES;
        };
    }
}
