package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import nl.wijkregie.engine.formulier.Formulierexpressie;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** Conditions and limits of questions can be understood, and read only what is there. */
final class Uitdrukkingscontrole implements Controle {

    private static final Pattern SJABLOON = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Formulierstructuur formulier : Formulierstructuur.alle(set)) {
            Optional<Set<String>> bekend = bekend(formulier, set, omgeving);
            for (Onderdeel onderdeel : formulier.onderdelen()) {
                voorwaarde(onderdeel).ifPresent(gevonden::add);
                uitdrukkingen(onderdeel.json()).stream()
                        .flatMap(uitdrukking -> uitdrukking(onderdeel, uitdrukking, bekend).stream())
                        .forEach(gevonden::add);
                bekend.flatMap(namen -> toont(onderdeel, namen)).ifPresent(gevonden::add);
                vorm(onderdeel).ifPresent(gevonden::add);
                grenzen(onderdeel).ifPresent(gevonden::add);
            }
        }
        return gevonden;
    }

    static void leesVooraf(Formulierstructuur formulier) {
        for (Onderdeel onderdeel : formulier.onderdelen()) {
            voorwaarde(onderdeel);
            uitdrukkingen(onderdeel.json()).forEach(Formulierexpressie::isLeesbaar);
        }
    }

    /** What every process that uses the form can tell it; empty when none uses it, or when that is not known. */
    private static Optional<Set<String>> bekend(Formulierstructuur formulier, Modelset set, Omgeving omgeving) {
        Set<String> vragen = formulier.onderdelen().stream()
                .filter(onderdeel -> onderdeel.isInvoer() && !onderdeel.toontAlleen())
                .map(Onderdeel::sleutel)
                .collect(Collectors.toSet());
        List<String> processen = Formuliergebruik.van(set, formulier.bestand().sleutel()).stream()
                .map(Formuliergebruik::proces)
                .distinct()
                .toList();
        if (!processen.stream().allMatch(proces -> Bekendenamen.isVolledig(proces, set))) {
            return Optional.empty();
        }
        return processen.stream()
                .map(proces -> Bekendenamen.inFormulier(proces, set, omgeving))
                .reduce((een, ander) -> een.stream().filter(ander::contains).collect(Collectors.toSet()))
                .map(namen -> {
                    Set<String> alle = new HashSet<>(namen);
                    alle.addAll(vragen);
                    return alle;
                });
    }

    /** A condition says yes or no, also as long as nothing is filled in. */
    private static Optional<Bevinding> voorwaarde(Onderdeel onderdeel) {
        JsonNode verberg = onderdeel.json().path("conditional").path("hide");
        if (verberg.isMissingNode() || verberg.isBoolean()) {
            return Optional.empty();
        }
        String tekst = verberg.asText();
        if (!Formulierexpressie.isExpressie(tekst)) {
            return Optional.of(onderdeel.fout(
                    "voorwaarde-vorm",
                    "De voorwaarde om dit te verbergen moet met = beginnen, zoals =soort = \"verzoek\". Er staat: %s"
                            .formatted(tekst)));
        }
        boolean leesbaar = Formulierexpressie.isLeesbaar(tekst) && !Feelnamen.herhaalt(tekst);
        if (leesbaar && !(Formulierexpressie.waarde(tekst, Map.of()) instanceof Boolean)) {
            return Optional.of(onderdeel.fout(
                    "voorwaarde-ja-nee",
                    "De voorwaarde %s geeft geen ja of nee zolang nog niets is ingevuld. Vergelijk met een antwoord, zoals =not(soort = \"verzoek\")."
                            .formatted(tekst)));
        }
        return Optional.empty();
    }

    private static Optional<Bevinding> uitdrukking(
            Onderdeel onderdeel, String uitdrukking, Optional<Set<String>> bekend) {
        if (Feelnamen.herhaalt(uitdrukking)) {
            return Optional.of(onderdeel.fout(
                    "uitdrukking-herhaling",
                    "De voorwaarde %s loopt een lijst langs (for, some, every of function). Dat kan niet; vergelijk met losse antwoorden."
                            .formatted(uitdrukking)));
        }
        if (!Formulierexpressie.isLeesbaar(uitdrukking)) {
            return Optional.of(onderdeel.fout(
                    "uitdrukking",
                    "De voorwaarde %s is niet te lezen. Schrijf bijvoorbeeld =soort = \"verzoek\" of =not(geldNodig = true)."
                            .formatted(uitdrukking)));
        }
        return bekend.flatMap(namen -> Feelnamen.in(uitdrukking).stream()
                .filter(naam -> !namen.contains(naam))
                .findFirst()
                .map(naam -> onderdeel.fout(
                        "uitdrukking-naam",
                        "De voorwaarde %s leest '%s', maar dat is geen vraag of gegeven van dit proces.%s"
                                .formatted(uitdrukking, naam, Dichtstbij.vraag(naam, namen)))));
    }

    /** Something that is only shown has to come from somewhere. */
    private static Optional<Bevinding> toont(Onderdeel onderdeel, Set<String> bekend) {
        if (!onderdeel.isInvoer() || !onderdeel.toontAlleen() || bekend.contains(onderdeel.sleutel())) {
            return Optional.empty();
        }
        return Optional.of(onderdeel.fout(
                "toont-onbekend",
                "Dit toont '%s', maar het programma kent dat gegeven niet in dit proces.%s"
                        .formatted(onderdeel.sleutel(), Dichtstbij.vraag(onderdeel.sleutel(), bekend))));
    }

    private static Optional<Bevinding> vorm(Onderdeel onderdeel) {
        String patroon = onderdeel.json().path("validate").path("pattern").asText("");
        try {
            Pattern.compile(patroon);
            return Optional.empty();
        } catch (PatternSyntaxException fout) {
            return Optional.of(onderdeel.fout(
                    "patroon", "Het patroon %s is niet goed. Verbeter het of haal het weg.".formatted(patroon)));
        }
    }

    private static Optional<Bevinding> grenzen(Onderdeel onderdeel) {
        JsonNode eisen = onderdeel.json().path("validate");
        for (List<String> paar : List.of(List.of("min", "max"), List.of("minLength", "maxLength"))) {
            JsonNode laagste = eisen.path(paar.get(0));
            JsonNode hoogste = eisen.path(paar.get(1));
            if (laagste.isNumber() && hoogste.isNumber() && laagste.asDouble() > hoogste.asDouble()) {
                return Optional.of(onderdeel.fout(
                        "grenzen",
                        "Er past geen antwoord: minstens %s en hoogstens %s. Draai de grenzen om."
                                .formatted(laagste.asText(), hoogste.asText())));
            }
        }
        return Optional.empty();
    }

    /** The expressions of a component itself, also those inside its texts. */
    private static Set<String> uitdrukkingen(JsonNode component) {
        Set<String> gevonden = new java.util.LinkedHashSet<>();
        component.properties().stream()
                .filter(eigenschap -> !eigenschap.getKey().equals("components"))
                .forEach(eigenschap -> verzamel(eigenschap.getValue(), gevonden));
        return gevonden;
    }

    private static void verzamel(JsonNode knoop, Set<String> gevonden) {
        if (knoop.isTextual()) {
            if (Formulierexpressie.isExpressie(knoop.asText())) {
                gevonden.add(knoop.asText());
            }
            Matcher sjabloon = SJABLOON.matcher(knoop.asText());
            while (sjabloon.find()) {
                gevonden.add("=" + sjabloon.group(1).strip());
            }
        }
        knoop.forEach(kind -> verzamel(kind, gevonden));
    }
}
