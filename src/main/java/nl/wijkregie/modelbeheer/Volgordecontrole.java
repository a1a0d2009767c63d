package nl.wijkregie.modelbeheer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkregie.engine.Modelcontrole;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * Proves that the table with the order of the sources of money still names each source once for every kind of case that
 * can get money (ROE-F1): a source that is left out would never be tried before the wijkbudget.
 */
@Component
public class Volgordecontrole implements Modelcontrole {

    private static final String BESLISSING = "financieringsvolgorde";
    private static final List<String> SOORTEN = List.of("inwonerinitiatief", "verzoek");

    private final List<String> bronnen;
    private final DmnEngine beslissingen;

    Volgordecontrole(Gemeente gemeente) {
        bronnen = gemeente.bronnen().stream().map(Bron::code).toList();
        beslissingen =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }

    @Override
    public void controleer(String naam, byte[] inhoud) {
        if (!naam.endsWith(".dmn")) {
            return;
        }
        DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(inhoud));
        if (model.getModelElementById(BESLISSING) != null) {
            SOORTEN.forEach(soort -> controleer(naam, soort, volgorde(naam, model, soort)));
        }
    }

    private List<String> volgorde(String naam, DmnModelInstance model, String soort) {
        try {
            DmnDecisionResult uitkomst =
                    beslissingen.evaluateDecision(BESLISSING, model, Variables.putValue("soort", soort));
            return uitkomst.collectEntries("bron");
        } catch (DmnEngineException | FeelException fout) {
            throw new IllegalArgumentException(
                    "%s: de tabel met de volgorde van bronnen geeft geen uitkomst voor '%s'. Kijk de regels na in de Modeler (%s)."
                            .formatted(naam, soort, fout.getMessage()),
                    fout);
        }
    }

    private void controleer(String naam, String soort, List<String> volgorde) {
        List<String> vergeten =
                bronnen.stream().filter(bron -> !volgorde.contains(bron)).toList();
        List<String> teveel = new ArrayList<>(volgorde);
        bronnen.forEach(teveel::remove);
        if (!vergeten.isEmpty() || !teveel.isEmpty()) {
            throw new IllegalArgumentException("%s: zet elke bron van geld voor '%s' één keer in de tabel (ROE-F1).%s%s"
                    .formatted(naam, soort, zin(" Niet gevonden: ", vergeten), zin(" Te veel: ", teveel)));
        }
    }

    private static String zin(String begin, List<String> bronnen) {
        return Stream.of(String.join(", ", bronnen))
                .filter(lijst -> !lijst.isEmpty())
                .map(lijst -> begin + lijst + ".")
                .findFirst()
                .orElse("");
    }
}
