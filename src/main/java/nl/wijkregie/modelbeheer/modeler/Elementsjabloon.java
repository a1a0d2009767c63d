package nl.wijkregie.modelbeheer.modeler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One template of the Modeler, as its schema wants it. */
final class Elementsjabloon {

    private static final String SCHEMA =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";
    private static final String VOORVOEGSEL = "nl.wijkregie.";

    private final Map<String, Object> sjabloon = new LinkedHashMap<>();
    private final List<Map<String, Object>> eigenschappen = new ArrayList<>();

    /**
     * @param naam what the process owner chooses in the Modeler; Dutch
     * @param soort kind of element in BPMN: {@code bpmn:UserTask}
     */
    Elementsjabloon(String id, String naam, String uitleg, String soort) {
        sjabloon.put("$schema", SCHEMA);
        sjabloon.put("name", naam);
        sjabloon.put("id", VOORVOEGSEL + id);
        sjabloon.put("description", uitleg);
        // A task that is still of no kind gets the right one with the template.
        boolean taak = soort.endsWith("Task");
        sjabloon.put("appliesTo", List.of(taak ? "bpmn:Task" : soort));
        if (taak) {
            sjabloon.put("elementType", Map.of("value", soort));
        }
        sjabloon.put("properties", eigenschappen);
        // Documentation, forms and repetition stay within reach: a template says only a part of them.
        sjabloon.put("entriesVisible", true);
    }

    /** What the process owner need not see. */
    Elementsjabloon vast(Map<String, Object> binding, String waarde) {
        Map<String, Object> eigenschap = new LinkedHashMap<>();
        eigenschap.put("type", "Hidden");
        eigenschap.put("value", waarde);
        eigenschap.put("binding", binding);
        eigenschappen.add(eigenschap);
        return this;
    }

    /** A question with choices; not answering it is possible when it is not {@code verplicht}. */
    Elementsjabloon keuze(String label, Map<String, Object> binding, Keuzelijst keuzes, boolean verplicht) {
        Map<String, Object> eigenschap = new LinkedHashMap<>();
        eigenschap.put("label", label);
        eigenschap.put("type", "Dropdown");
        eigenschap.put("choices", (verplicht ? keuzes : keuzes.metLeeg()).alsLijst());
        if (verplicht) {
            eigenschap.put("constraints", Map.of("notEmpty", true));
        } else {
            eigenschap.put("value", "");
        }
        eigenschap.put("binding", binding);
        eigenschappen.add(eigenschap);
        return this;
    }

    /** A question that is answered in words. */
    Elementsjabloon tekst(String label, String hulp, Map<String, Object> binding) {
        Map<String, Object> eigenschap = new LinkedHashMap<>();
        eigenschap.put("label", label);
        eigenschap.put("description", hulp);
        eigenschap.put("type", "String");
        eigenschap.put("constraints", Map.of("notEmpty", true));
        eigenschap.put("binding", binding);
        eigenschappen.add(eigenschap);
        return this;
    }

    Map<String, Object> alsJson() {
        return sjabloon;
    }

    /** Bound to a setting of the element itself, such as {@code camunda:formRef}. */
    static Map<String, Object> instelling(String naam) {
        return binding("property", naam);
    }

    /** Bound to an extension property. */
    static Map<String, Object> eigenschap(String naam) {
        return binding("camunda:property", naam);
    }

    /** Bound to a listener that is called when a sequence flow is taken. */
    static Map<String, Object> opPijl() {
        Map<String, Object> binding = new LinkedHashMap<>();
        binding.put("type", "camunda:executionListener");
        binding.put("event", "take");
        binding.put("implementationType", "delegateExpression");
        return binding;
    }

    private static Map<String, Object> binding(String soort, String naam) {
        Map<String, Object> binding = new LinkedHashMap<>();
        binding.put("type", soort);
        binding.put("name", naam);
        return binding;
    }
}
