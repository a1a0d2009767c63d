package nl.wijkregie.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the extension properties of each element and lets the rooms hear of it, so that a model needs no listeners. */
@Component
class Eigenschapluisteraars extends AbstractBpmnParseListener {

    private final ObjectProvider<Zaakluisteraar> luisteraars;
    private final Engineinstellingen instellingen;
    private final Wachtluisteraars wachten;

    Eigenschapluisteraars(ObjectProvider<Zaakluisteraar> luisteraars, Engineinstellingen instellingen) {
        this.luisteraars = luisteraars;
        this.instellingen = instellingen;
        this.wachten = new Wachtluisteraars(luisteraars);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity proces) {
        if (instellingen.historieBewaren() != null) {
            proces.setHistoryTimeToLive(ParseUtil.parseHistoryTimeToLive(instellingen.historieBewaren()));
        }
        // A process that is deleted passes no end event: without this nobody would hear that it is over.
        proces.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) uitvoering -> {
            if (uitvoering.isCanceled()) {
                luisteraars.orderedStream().forEach(luisteraar -> luisteraar.afgebroken(uitvoering));
            }
        });
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        Map<String, String> eigenschappen = lees(element, activiteit);
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE,
                nieuw -> luisteraars.orderedStream().forEach(luisteraar -> luisteraar.gemaakt(nieuw, eigenschappen)));
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                gewijzigd -> luisteraars
                        .orderedStream()
                        .forEach(luisteraar -> luisteraar.toegewezen(gewijzigd, eigenschappen)));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, gewijzigd -> {
            if (gewijzigd.getAssignee() == null) {
                luisteraars.orderedStream().forEach(luisteraar -> luisteraar.vrijgegeven(gewijzigd));
            }
        });
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE,
                klaar -> luisteraars.orderedStream().forEach(luisteraar -> luisteraar.voltooid(klaar)));
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE,
                weg -> luisteraars.orderedStream().forEach(luisteraar -> luisteraar.vervallen(weg)));
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        lees(element, activiteit);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        lees(element, activiteit);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        lees(element, activiteit);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        lees(element, activiteit);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        lees(element, activiteit);
        wachten.bij(activiteit);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        Map<String, String> eigenschappen = lees(element, activiteit);
        wachten.bij(activiteit);
        if (!eigenschappen.isEmpty()) {
            activiteit.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) uitvoering -> {
                if (!uitvoering.isCanceled()) {
                    luisteraars.orderedStream().forEach(luisteraar -> luisteraar.gebeurd(uitvoering, eigenschappen));
                }
            });
        }
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        lees(element, activiteit);
        wachten.bij(activiteit);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        wachten.bij(activiteit);
    }

    private Map<String, String> lees(Element element, ActivityImpl activiteit) {
        Map<String, String> eigenschappen = new LinkedHashMap<>();
        Element uitbreidingen = element.element("extensionElements");
        Element lijst = uitbreidingen == null
                ? null
                : uitbreidingen.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (lijst != null) {
            // The Modeler also writes the choices of a template that were left open: those mean nothing.
            lijst.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                    .filter(regel -> regel.attribute("value") != null
                            && !regel.attribute("value").isBlank())
                    .forEach(regel -> eigenschappen.put(regel.attribute("name"), regel.attribute("value")));
        }
        if (!eigenschappen.isEmpty()) {
            Map<String, String> vast = Map.copyOf(eigenschappen);
            activiteit.setProperty(Eigenschappen.SLEUTEL, vast);
            activiteit.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) uitvoering ->
                    luisteraars.orderedStream().forEach(luisteraar -> luisteraar.betreden(uitvoering, vast)));
        }
        return Map.copyOf(eigenschappen);
    }
}
