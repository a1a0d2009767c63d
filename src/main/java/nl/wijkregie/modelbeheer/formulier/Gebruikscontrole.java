package nl.wijkregie.modelbeheer.formulier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;

/** A form that no step shows is a mistake: in its name, or in the model that forgot it. */
final class Gebruikscontrole implements Controle {

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        // A process that cannot be read may well use it: then that is the only thing to say.
        if (Procesmodel.alle(set).size() < set.bestanden(Bestandssoort.PROCES).size()) {
            return List.of();
        }
        Set<String> gebruikt = Formuliergebruik.alle(set).stream()
                .map(Formuliergebruik::formulier)
                .collect(Collectors.toSet());
        // A step that names one that is not there, may well mean this one.
        boolean mist = gebruikt.stream()
                .anyMatch(formulier ->
                        set.zoek(Bestandssoort.FORMULIER, formulier).isEmpty());
        return set.bestanden(Bestandssoort.FORMULIER).stream()
                .filter(bestand -> !gebruikt.contains(bestand.sleutel()))
                .map(bestand -> Bevinding.over(
                                "formulier-ongebruikt",
                                bestand,
                                "Geen enkele stap gebruikt dit formulier. Vul '%s' in bij een taak in het model, of laat het formulier weg."
                                        .formatted(bestand.sleutel()))
                        .alsGevolg(mist))
                .toList();
    }
}
