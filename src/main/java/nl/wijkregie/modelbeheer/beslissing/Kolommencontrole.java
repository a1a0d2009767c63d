package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Kolom;
import nl.wijkregie.modelbeheer.formulier.Bekendenamen;
import org.camunda.bpm.model.dmn.HitPolicy;

/** The columns of a table: what it reads is known, and it gives as many answers as the process asks for. */
final class Kolommencontrole implements Controle {

    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}");
    private static final Set<String> SOORTEN = Set.of("string", "boolean", "integer", "long", "double", "number");
    private static final Set<HitPolicy> EEN_ANTWOORD = Set.of(HitPolicy.UNIQUE, HitPolicy.ANY);
    private static final Set<HitPolicy> LIJST = Set.of(HitPolicy.RULE_ORDER, HitPolicy.COLLECT);

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Tabelmodel tabel : Tabelmodel.alle(set)) {
            tabel.talen()
                    .forEach(taal -> gevonden.add(tabel.fout(
                            "tabel-taal",
                            "Een cel is geschreven in '%s'. Dat is niet veilig. Kies in de Modeler bij elke cel de taal FEEL."
                                    .formatted(taal))));
            List<Tabelgebruik> gebruik = Tabelgebruik.van(set, tabel.bestand().sleutel());
            tabel.invoer().forEach(kolom -> invoer(tabel, kolom, gebruik, set, omgeving, gevonden));
            uitvoer(tabel, gevonden);
            gebruik.forEach(een -> trefregel(tabel, een, gevonden));
        }
        return gevonden;
    }

    private static void invoer(
            Tabelmodel tabel,
            Kolom kolom,
            List<Tabelgebruik> gebruik,
            Modelset set,
            Omgeving omgeving,
            List<Bevinding> gevonden) {
        if (!NAAM.matcher(kolom.naam()).matches()) {
            gevonden.add(tabel.fout(
                    "invoer-naam",
                    kolom,
                    "Deze kolom leest '%s'. Vul bij 'Expression' de naam van één vraag of gegeven in, zoals soort."
                            .formatted(kolom.naam())));
            return;
        }
        if (!SOORTEN.contains(kolom.soort())) {
            gevonden.add(tabel.fout(
                    "invoer-soort",
                    kolom,
                    "Kies bij 'Type' van deze kolom string (tekst), boolean (ja of nee) of number (getal). Er staat: '%s'."
                            .formatted(kolom.soort())));
        }
        for (Tabelgebruik een : gebruik) {
            Set<String> bekend = Bekendenamen.variabelen(een.proces().sleutel(), set, omgeving);
            if (!bekend.contains(kolom.naam())
                    && Bekendenamen.isVolledig(een.proces().sleutel(), set)) {
                gevonden.add(tabel.fout(
                        "invoer-onbekend",
                        kolom,
                        "Het proces '%s' kent geen vraag of gegeven '%s', dus deze kolom is altijd leeg.%s"
                                .formatted(
                                        een.proces().sleutel(),
                                        kolom.naam(),
                                        Dichtstbij.vraag(kolom.naam(), new TreeSet<>(bekend)))));
            }
        }
    }

    private static void uitvoer(Tabelmodel tabel, List<Bevinding> gevonden) {
        if (tabel.uitvoer().size() != 1) {
            gevonden.add(tabel.fout(
                    "tabel-uitvoer",
                    "De tabel heeft %d kolommen met uitkomsten. Het proces leest er één: houd één kolom over."
                            .formatted(tabel.uitvoer().size())));
        }
        tabel.uitvoer().stream()
                .filter(kolom -> !NAAM.matcher(kolom.naam()).matches())
                .map(kolom -> tabel.fout(
                        "uitvoer-naam",
                        kolom,
                        "Deze uitkomst heeft geen goede naam ('%s'). Vul bij 'Output name' een naam van letters en cijfers in."
                                .formatted(kolom.naam())))
                .forEach(gevonden::add);
    }

    private static void trefregel(Tabelmodel tabel, Tabelgebruik gebruik, List<Bevinding> gevonden) {
        if (gebruik.vraagtEenAntwoord() && !EEN_ANTWOORD.contains(tabel.trefregel())) {
            gevonden.add(tabel.fout(
                    "tabel-trefregel",
                    "Het proces '%s' wil één antwoord, maar de tabel kan er meer geven (hit policy %s). Kies 'Unique'."
                            .formatted(gebruik.proces().sleutel(), tabel.trefregel())));
        }
        if (gebruik.vraagtLijst() && !LIJST.contains(tabel.trefregel())) {
            gevonden.add(tabel.fout(
                    "tabel-trefregel",
                    "Het proces '%s' wil een lijst van antwoorden, maar de tabel geeft er één (hit policy %s). Kies 'Rule order'."
                            .formatted(gebruik.proces().sleutel(), tabel.trefregel())));
        }
    }
}
