package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Kolom;
import org.jspecify.annotations.Nullable;

/**
 * The examples beside a table still come out as written down: who changes a decision, says so twice. Each rule has an
 * example, so that none changes unseen.
 */
final class Voorbeeldencontrole implements Controle {

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Modelbestand bestand : set.bestanden(Bestandssoort.VOORBEELDEN)) {
            gevonden.addAll(Voorbeeldenlezer.lees(set, bestand).bevindingen());
            if (set.zoek(Bestandssoort.BESLISTABEL, bestand.sleutel()).isEmpty()) {
                gevonden.add(Bevinding.over(
                        "voorbeelden-zonder-tabel",
                        bestand,
                        "Er is geen tabel '%s.dmn' bij deze voorbeelden. Geef het bestand de naam van de tabel."
                                .formatted(bestand.sleutel())));
            }
        }
        Tabelmodel.alle(set).forEach(tabel -> tabel(tabel, set, gevonden));
        return gevonden;
    }

    private static void tabel(Tabelmodel tabel, Modelset set, List<Bevinding> gevonden) {
        Optional<Modelbestand> bestand =
                set.zoek(Bestandssoort.VOORBEELDEN, tabel.bestand().sleutel());
        if (bestand.isEmpty()) {
            gevonden.add(tabel.fout(
                    "voorbeelden-ontbreken",
                    "Bij deze tabel horen voorbeelden: een bestand %s.voorbeelden.yaml met per regel minstens één geval en de uitkomst. Zend dat mee."
                            .formatted(tabel.bestand().sleutel())));
            return;
        }
        Voorbeeldenlezer.Voorbeelden gelezen = Voorbeeldenlezer.lees(set, bestand.get());
        if (!tabel.isVeilig()
                || tabel.uitvoer().size() != 1
                || !gelezen.bevindingen().isEmpty()) {
            return;
        }
        Set<String> geraakt = new HashSet<>();
        boolean gelukt = true;
        for (Voorbeeld voorbeeld : gelezen.voorbeelden()) {
            List<Bevinding> onbekend = invoer(tabel, bestand.get(), voorbeeld);
            gevonden.addAll(onbekend);
            if (onbekend.isEmpty()) {
                Tabelproef.Uitkomst uitkomst = Tabelproef.proef(tabel, antwoorden(tabel, voorbeeld));
                geraakt.addAll(uitkomst.regels());
                gelukt &= uitkomst.gelukt();
                uitkomst(bestand.get(), voorbeeld, uitkomst).ifPresent(gevonden::add);
            }
        }
        if (gelukt) {
            zonderVoorbeeld(tabel, bestand.get(), geraakt, gevonden);
        }
    }

    private static void zonderVoorbeeld(
            Tabelmodel tabel, Modelbestand bestand, Set<String> geraakt, List<Bevinding> gevonden) {
        tabel.regels().stream()
                .filter(regel -> !geraakt.contains(regel.id()))
                .map(regel -> tabel.fout(
                        "regel-zonder-voorbeeld",
                        regel,
                        "Voor regel %d is er geen voorbeeld. Zet in %s een geval waarbij deze regel geldt."
                                .formatted(regel.plaats(), bestand.naam())))
                .forEach(gevonden::add);
    }

    private static List<Bevinding> invoer(Tabelmodel tabel, Modelbestand bestand, Voorbeeld voorbeeld) {
        Set<String> bekend = tabel.invoer().stream().map(Kolom::naam).collect(Collectors.toSet());
        return voorbeeld.invoer().keySet().stream()
                .filter(naam -> !bekend.contains(naam))
                .map(naam -> Bevinding.over(
                        "voorbeeld-invoer",
                        bestand,
                        voorbeeld.naam(),
                        null,
                        "De tabel leest geen '%s'.%s Zij leest: %s."
                                .formatted(
                                        naam,
                                        Dichtstbij.vraag(naam, bekend),
                                        String.join(", ", new java.util.TreeSet<>(bekend)))))
                .toList();
    }

    /** In Dutch one writes ja and nee, which YAML takes for texts. */
    private static Map<String, @Nullable Object> antwoorden(Tabelmodel tabel, Voorbeeld voorbeeld) {
        Map<String, @Nullable Object> antwoorden = new LinkedHashMap<>(voorbeeld.invoer());
        tabel.invoer().stream()
                .filter(kolom -> kolom.soort().equals("boolean"))
                .map(Kolom::naam)
                .forEach(naam -> antwoorden.computeIfPresent(naam, (vraag, antwoord) -> switch (antwoord.toString()) {
                    case "ja" -> true;
                    case "nee" -> false;
                    default -> antwoord;
                }));
        return antwoorden;
    }

    private static Optional<Bevinding> uitkomst(
            Modelbestand bestand, Voorbeeld voorbeeld, Tabelproef.Uitkomst uitkomst) {
        List<String> verwacht = teksten(voorbeeld.verwacht());
        List<String> gekregen = teksten(uitkomst.uitkomsten());
        if (uitkomst.gelukt() && verwacht.equals(gekregen)) {
            return Optional.empty();
        }
        return Optional.of(Bevinding.over(
                "voorbeeld-mislukt",
                bestand,
                voorbeeld.naam(),
                null,
                "De tabel zegt hier %s, maar het voorbeeld verwacht %s. Is de tabel goed? Verander dan het voorbeeld en zend het mee. Anders: verander de tabel."
                        .formatted(uitkomst.gelukt() ? zin(gekregen) : "geen antwoord dat kan", zin(verwacht))));
    }

    private static List<String> teksten(List<?> waarden) {
        return waarden.stream().map(Bereik::leesbaar).toList();
    }

    private static String zin(List<String> waarden) {
        return waarden.isEmpty() ? "niets" : "'" + String.join(", ", waarden) + "'";
    }
}
