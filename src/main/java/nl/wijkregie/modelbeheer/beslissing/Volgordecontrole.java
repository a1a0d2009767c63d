package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/**
 * Proves that the table with the order of the sources of money still names each source once for every kind of case that
 * can get money (ROE-F1): a source that is left out would never be tried before the wijkbudget.
 */
final class Volgordecontrole implements Controle {

    private static final String TABEL = "financieringsvolgorde";
    private static final List<String> SOORTEN = List.of("inwonerinitiatief", "verzoek");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<String> bronnen =
                omgeving.gemeente().bronnen().stream().map(Bron::code).toList();
        List<Bevinding> gevonden = new ArrayList<>();
        Tabelmodel.alle(set).stream()
                .filter(tabel -> tabel.bestand().sleutel().equals(TABEL) && tabel.isVeilig())
                .forEach(tabel -> SOORTEN.forEach(soort -> volgorde(tabel, soort, bronnen, gevonden)));
        return gevonden;
    }

    private static void volgorde(Tabelmodel tabel, String soort, List<String> bronnen, List<Bevinding> gevonden) {
        Tabelproef.Uitkomst uitkomst = Tabelproef.proef(tabel, Map.of("soort", soort));
        List<String> volgorde =
                uitkomst.uitkomsten().stream().map(String::valueOf).toList();
        List<String> vergeten =
                bronnen.stream().filter(bron -> !volgorde.contains(bron)).toList();
        List<String> teveel = new ArrayList<>(volgorde);
        bronnen.forEach(teveel::remove);
        if (!uitkomst.gelukt()) {
            gevonden.add(tabel.fout(
                            "volgorde",
                            "De tabel geeft geen uitkomst voor '%s'. Kijk de regels na in de Modeler.".formatted(soort))
                    .tegen("ROE-F1"));
        } else if (!vergeten.isEmpty() || !teveel.isEmpty()) {
            gevonden.add(tabel.fout(
                            "volgorde",
                            "Zet elke bron van geld voor '%s' één keer in de tabel.%s%s"
                                    .formatted(soort, zin(" Niet gevonden: ", vergeten), zin(" Te veel: ", teveel)))
                    .tegen("ROE-F1"));
        }
    }

    private static String zin(String begin, List<String> bronnen) {
        return bronnen.isEmpty() ? "" : begin + String.join(", ", bronnen) + ".";
    }
}
