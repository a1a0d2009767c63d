package nl.wijkregie.modelbeheer.versies;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Termijn;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.bpmn.OnleesbaarModel;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** What changed between two versions of a file, for a person who did not see the files. */
public final class Verschil {

    private Verschil() {}

    /**
     * The changes as Dutch sentences, in the order of steps, arrows, questions or rules. How a model is drawn does not
     * count; every other setting does, also one that has no Dutch name.
     *
     * @param oud null when the file is new
     * @param nieuw null when the file went away
     * @param gemeente whose terms a model can name
     * @return empty when nothing changed that anybody notices
     * @throws IllegalArgumentException when both are null
     */
    public static List<String> inWoorden(@Nullable Modelbestand oud, @Nullable Modelbestand nieuw, Gemeente gemeente) {
        if (oud == null && nieuw == null) {
            throw new IllegalArgumentException("there is no file to compare");
        }
        if (oud != null && oud.equals(nieuw)) {
            return List.of();
        }
        try {
            if (nieuw == null) {
                return List.of("Weg: %s.".formatted(aanduiding(oud)));
            }
            return oud == null ? List.of(aangekondigd(nieuw)) : anders(oud, nieuw, gemeente);
        } catch (OnleesbaarModel | JsonProcessingException | YAMLException onleesbaar) {
            return List.of("Een van de twee versies is niet te lezen. Daarom is niet te zeggen wat er anders is.");
        }
    }

    /**
     * The changes of whole sets of files; before what is not about a process stands which file it is about.
     *
     * @param oud at most one file of each name
     * @param nieuw likewise; its order is the order of the sentences
     */
    public static List<String> tussen(List<Modelbestand> oud, List<Modelbestand> nieuw, Gemeente gemeente) {
        Map<String, Modelbestand> was = opNaam(oud);
        Map<String, Modelbestand> is = opNaam(nieuw);
        Set<String> namen = new LinkedHashSet<>(is.keySet());
        namen.addAll(was.keySet());
        List<String> zinnen = new ArrayList<>();
        for (String naam : namen) {
            String kop = is.containsKey(naam) && was.containsKey(naam) ? kop(is.get(naam)) : "";
            inWoorden(was.get(naam), is.get(naam), gemeente).forEach(zin -> zinnen.add(kop + zin));
        }
        return zinnen;
    }

    /** How long a term of the configuration is now; one that stands in the model says so itself. */
    private static String dagen(String termijn, Gemeente gemeente) {
        Termijn ingesteld = gemeente.termijnen().get(termijn);
        return ingesteld == null ? "" : " (%d werkdagen)".formatted(ingesteld.werkdagen());
    }

    private static Map<String, Modelbestand> opNaam(List<Modelbestand> bestanden) {
        Map<String, Modelbestand> opNaam = new LinkedHashMap<>();
        bestanden.forEach(bestand -> opNaam.put(bestand.naam(), bestand));
        return opNaam;
    }

    private static String kop(Modelbestand bestand) {
        String naam = Kenmerkverschil.kort(bestand.sleutel());
        return switch (bestand.soort()) {
            case PROCES -> "";
            case FORMULIER -> "Formulier %s: ".formatted(naam);
            case BESLISTABEL -> "Beslistabel %s: ".formatted(naam);
            case VOORBEELDEN -> "Voorbeelden van %s: ".formatted(naam);
        };
    }

    private static String aanduiding(Modelbestand bestand) {
        String naam = Kenmerkverschil.kort(bestand.sleutel());
        return switch (bestand.soort()) {
            case PROCES -> "het proces " + naam;
            case FORMULIER -> "het formulier " + naam;
            case BESLISTABEL -> "de beslistabel " + naam;
            case VOORBEELDEN -> "de voorbeelden van " + naam;
        };
    }

    private static String aangekondigd(Modelbestand nieuw) throws JsonProcessingException {
        return switch (nieuw.soort()) {
            case PROCES -> Procesverschil.aangekondigd(Procesbeeld.van(nieuw));
            case FORMULIER -> Formulierverschil.aangekondigd(Formulierbeeld.van(nieuw), nieuw.sleutel());
            case BESLISTABEL -> Tabelverschil.aangekondigd(Tabelbeeld.van(nieuw));
            case VOORBEELDEN -> Voorbeeldverschil.aangekondigd(nieuw);
        };
    }

    private static List<String> anders(Modelbestand oud, Modelbestand nieuw, Gemeente gemeente)
            throws JsonProcessingException {
        Bestandssoort soort = nieuw.soort();
        return switch (soort) {
            case PROCES ->
                new Procesverschil(Procesbeeld.van(oud), Procesbeeld.van(nieuw), termijn -> dagen(termijn, gemeente))
                        .zinnen();
            case FORMULIER -> new Formulierverschil(Formulierbeeld.van(oud), Formulierbeeld.van(nieuw)).zinnen();
            case BESLISTABEL -> new Tabelverschil(Tabelbeeld.van(oud), Tabelbeeld.van(nieuw)).zinnen();
            case VOORBEELDEN -> Voorbeeldverschil.zinnen(oud, nieuw);
        };
    }
}
