package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** A check that looks at one process at a time. */
public interface Procescontrole extends Controle {

    /**
     * @param set the other files, for what the process names
     * @return what is wrong with this process, empty when nothing
     */
    List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving);

    @Override
    default List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Procesmodel.alle(set).forEach(proces -> gevonden.addAll(controleer(proces, set, omgeving)));
        return gevonden;
    }
}
