package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Kolom;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Regel;
import nl.wijkregie.modelbeheer.formulier.Feelnamen;

/** Every cell can be understood; a condition names answers that can be given, an outcome one that the process knows. */
final class Cellencontrole implements Controle {

    private static final Pattern UITKOMST = Pattern.compile("\"[^\"\\\\]+\"|true|false|-?\\d{1,15}(\\.\\d{1,6})?");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Tabelmodel tabel : Tabelmodel.alle(set)) {
            for (int kolom = 0; kolom < tabel.invoer().size(); kolom++) {
                Bereik bereik = Bereik.van(tabel, kolom, set, omgeving);
                for (Regel regel : tabel.regels()) {
                    voorwaarde(tabel, regel, kolom, bereik).ifPresent(gevonden::add);
                }
            }
            if (tabel.uitvoer().size() == 1) {
                Kolom uitvoer = tabel.uitvoer().get(0);
                tabel.regels()
                        .forEach(regel ->
                                uitkomst(tabel, regel, uitvoer, set, omgeving).ifPresent(gevonden::add));
            }
        }
        return gevonden;
    }

    private static Optional<Bevinding> voorwaarde(Tabelmodel tabel, Regel regel, int plaats, Bereik bereik) {
        if (regel.voorwaarden().size() <= plaats) {
            return Optional.of(
                    tabel.fout("cel-ontbreekt", regel, "Deze regel mist een cel. Maak hem opnieuw in de Modeler."));
        }
        String cel = regel.voorwaarden().get(plaats);
        String kolom = tabel.invoer().get(plaats).leesnaam();
        if (!Tabelmodel.isVeilig(cel)) {
            return Optional.of(tabel.fout(
                    "cel-te-zwaar",
                    regel,
                    "De cel bij '%s' loopt een lijst langs of is te lang. Vergelijk met losse antwoorden."
                            .formatted(kolom)));
        }
        if (!Celproef.isLeesbareVoorwaarde(cel)) {
            return Optional.of(tabel.fout(
                    "cel",
                    regel,
                    "De cel bij '%s' is niet te lezen: %s. Zet tekst tussen aanhalingstekens, zoals \"verzoek\"."
                            .formatted(kolom, cel)));
        }
        Optional<String> naam = Feelnamen.inCel(cel).stream().findFirst();
        if (naam.isPresent() && !Celproef.isLeeg(cel)) {
            return Optional.of(tabel.fout(
                    "cel-naam",
                    regel,
                    "De cel bij '%s' noemt %s zonder aanhalingstekens. Schrijf \"%s\", of vergelijk met een vaste waarde."
                            .formatted(kolom, naam.get(), naam.get())));
        }
        return onbekend(tabel, regel, cel, kolom, bereik);
    }

    private static Optional<Bevinding> onbekend(
            Tabelmodel tabel, Regel regel, String cel, String kolom, Bereik bereik) {
        if (!bereik.besloten()) {
            return Optional.empty();
        }
        Set<String> bekend = new TreeSet<>();
        bereik.waarden().forEach(waarde -> bekend.add(waarde.toString()));
        return Bereik.teksten(cel).stream()
                .filter(tekst -> !bekend.contains(tekst))
                .findFirst()
                .map(tekst -> tabel.fout(
                        "cel-onbekend",
                        regel,
                        "De cel bij '%s' noemt '%s', maar dat antwoord bestaat niet.%s Kies uit: %s."
                                .formatted(kolom, tekst, Dichtstbij.vraag(tekst, bekend), leesbaar(bereik))));
    }

    private static String leesbaar(Bereik bereik) {
        return String.join(", ", bereik.waarden().stream().map(Bereik::leesbaar).toList());
    }

    private static Optional<Bevinding> uitkomst(
            Tabelmodel tabel, Regel regel, Kolom uitvoer, Modelset set, Omgeving omgeving) {
        String cel = regel.uitkomsten().isEmpty() ? "" : regel.uitkomsten().get(0);
        if (!UITKOMST.matcher(cel).matches()) {
            return Optional.of(tabel.fout(
                    "uitkomst",
                    regel,
                    "De uitkomst is %s. Vul één vaste waarde in, zoals \"akkoord\"."
                            .formatted(cel.isEmpty() ? "leeg" : "niet te lezen: " + cel)));
        }
        if (!uitvoer.waarden().isEmpty() && !uitvoer.waarden().contains(cel)) {
            return Optional.of(tabel.fout(
                    "uitkomst-onbekend",
                    regel,
                    "De uitkomst %s staat niet in de lijst van deze kolom: %s."
                            .formatted(cel, String.join(", ", uitvoer.waarden()))));
        }
        return Tabelgebruik.van(set, tabel.bestand().sleutel()).stream()
                .flatMap(gebruik -> inProces(tabel, regel, cel.replace("\"", ""), gebruik, omgeving).stream())
                .findFirst();
    }

    /** A code that no arrow of the process waits for would leave a case where it is. */
    private static Optional<Bevinding> inProces(
            Tabelmodel tabel, Regel regel, String code, Tabelgebruik gebruik, Omgeving omgeving) {
        boolean geenCluster = gebruik.variabele().equals("cluster")
                && omgeving.gemeente().zoekCluster(code).isEmpty();
        if (geenCluster) {
            return Optional.of(tabel.fout(
                    "uitkomst-cluster",
                    regel,
                    "De gemeente heeft geen cluster '%s'. Kies uit: %s."
                            .formatted(
                                    code,
                                    String.join(
                                            ", ",
                                            omgeving.gemeente().clusters().stream()
                                                    .map(cluster -> cluster.code())
                                                    .toList()))));
        }
        return gebruik.codesMetEenWeg()
                .filter(codes -> !codes.contains(code))
                .map(codes -> tabel.fout(
                        "uitkomst-zonder-weg",
                        regel,
                        "In het proces '%s' gaat geen pijl verder bij '%s'; de zaak zou daar blijven staan. Kies uit: %s, of teken eerst de weg."
                                .formatted(gebruik.proces().sleutel(), code, String.join(", ", codes))));
    }
}
