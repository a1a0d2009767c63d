package nl.wijkregie.modelbeheer.beslissing;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.formulier.Feelnamen;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * A decision table that could be read.
 *
 * @param talen the languages of its cells that differ from FEEL
 */
record Tabelmodel(
        Modelbestand bestand,
        DmnModelInstance model,
        Decision beslissing,
        HitPolicy trefregel,
        List<Kolom> invoer,
        List<Kolom> uitvoer,
        List<Regel> regels,
        List<String> talen) {

    private static final int LANGSTE_CEL = 1_000;

    Tabelmodel {
        invoer = List.copyOf(invoer);
        uitvoer = List.copyOf(uitvoer);
        regels = List.copyOf(regels);
        talen = List.copyOf(talen);
    }

    /**
     * A column.
     *
     * @param naam of an input the variable that it reads, of an output the name under which it comes out
     * @param soort string, boolean, integer, long, double or number; "" when it says nothing
     * @param waarden the values that it can have, as they stand there: texts with quotes; empty when free
     */
    record Kolom(String id, String label, String naam, String soort, List<String> waarden) {

        Kolom {
            waarden = List.copyOf(waarden);
        }

        String leesnaam() {
            return label.isEmpty() ? naam : label;
        }
    }

    /** A rule, with its place as people count: the first is 1. */
    record Regel(String id, int plaats, List<String> voorwaarden, List<String> uitkomsten) {

        Regel {
            voorwaarden = List.copyOf(voorwaarden);
            uitkomsten = List.copyOf(uitkomsten);
        }

        String leesnaam() {
            return "regel " + plaats;
        }
    }

    /** All tables of a set that can be read. */
    static List<Tabelmodel> alle(Modelset set) {
        return set.bestanden(Bestandssoort.BESLISTABEL).stream()
                .flatMap(bestand ->
                        Stream.ofNullable(Tabellezing.van(set, bestand).tabel()))
                .toList();
    }

    /** Whether its cells hold nothing that could run for ever, or run something else. */
    boolean isVeilig() {
        return talen.isEmpty()
                && Stream.concat(
                                invoer.stream().map(Kolom::naam),
                                regels.stream()
                                        .flatMap(regel -> Stream.concat(
                                                regel.voorwaarden().stream(), regel.uitkomsten().stream())))
                        .allMatch(Tabelmodel::isVeilig);
    }

    static boolean isVeilig(String cel) {
        return cel.length() <= LANGSTE_CEL
                && cel.chars().filter(teken -> teken == '(' || teken == '[').count() <= 20
                && !Feelnamen.herhaalt(cel);
    }

    Bevinding fout(String code, String melding) {
        return Bevinding.over(code, bestand, melding);
    }

    Bevinding fout(String code, Kolom kolom, String melding) {
        return Bevinding.over(code, bestand, kolom.id(), kolom.leesnaam(), melding);
    }

    Bevinding fout(String code, Regel regel, String melding) {
        return Bevinding.over(code, bestand, regel.id(), regel.leesnaam(), melding);
    }
}
