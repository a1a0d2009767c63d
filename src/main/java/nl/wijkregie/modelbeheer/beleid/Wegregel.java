package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkregie.modelbeheer.Ankers.Wegeis;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Gegevenskaart;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What the table says that lies on every way between two places, lies there, whatever else is drawn. */
final class Wegregel implements Procescontrole {

    private static final int LAATSTE_STAPPEN = 7;

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        omgeving.proces(proces.sleutel()).ifPresent(eisen -> {
            Wegen wegen = new Wegen(proces);
            Plekken plekken = new Plekken(eisen, omgeving);
            // With a building block or a table that does not exist, a way seems to lack it.
            boolean volledig = Gegevenskaart.van(proces, set, omgeving).isVolledig();
            eisen.ankers().wegen().stream()
                    .flatMap(eis -> keur(proces, eis, wegen, plekken).stream())
                    .map(bevinding -> bevinding.alsGevolg(!volledig))
                    .forEach(gevonden::add);
        });
        return gevonden;
    }

    private static List<Bevinding> keur(Procesmodel proces, Wegeis eis, Wegen wegen, Plekken plekken) {
        Plek vanaf = plekken.een(eis.vanaf());
        Plek langs = plekken.een(eis.langs());
        List<FlowNode> begin = new ArrayList<>();
        if (eis.vanaf().contains("begin")) {
            begin.addAll(Paden.beginpunten(proces));
        }
        proces.elementen(FlowNode.class).stream().filter(vanaf.stap()).forEach(begin::add);
        List<SequenceFlow> pijlen = proces.elementen(SequenceFlow.class).stream()
                .filter(vanaf.pijl())
                .toList();
        Map<FlowNode, List<String>> paden = Paden.langs(langs.zeker(), langs.pijl())
                .zonder(wegen, begin, pijlen, plekken.een(eis.naar()).stap());
        return paden.entrySet().stream()
                .map(pad -> bevinding(proces, eis, pad.getKey(), pad.getValue()))
                .toList();
    }

    private static Bevinding bevinding(Procesmodel proces, Wegeis eis, FlowNode einde, List<String> pad) {
        Bevinding bevinding = proces.bevinding(
                eis.langs().isEmpty() ? "weg-verboden" : "weg-mist",
                einde,
                "%s Nu loopt er een weg die dat niet doet: %s. %s"
                        .formatted(
                                eis.zin(),
                                kort(pad),
                                eis.langs().isEmpty()
                                        ? "Haal die weg weg."
                                        : "Zet de stap of de voorwaarde op die weg terug."));
        return eis.regel() == null ? bevinding : bevinding.tegen(eis.regel());
    }

    /** The last steps, where the way goes wrong; the whole way from the start can be a page long. */
    private static String kort(List<String> pad) {
        List<String> slot = pad.subList(Math.max(0, pad.size() - LAATSTE_STAPPEN), pad.size());
        return (slot.size() < pad.size() ? "… → " : "") + String.join(" → ", slot);
    }
}
