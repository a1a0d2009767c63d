package nl.wijkregie.modelbeheer.modeler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a process owner can choose from, in the order of the list.
 *
 * @param keuzes what stands in the model, with what people read
 */
record Keuzelijst(Map<String, String> keuzes) {

    Keuzelijst {
        keuzes = new LinkedHashMap<>(keuzes);
    }

    /** With the choice to leave it open, first. */
    Keuzelijst metLeeg() {
        Map<String, String> samen = new LinkedHashMap<>();
        samen.put("", "(leeg laten)");
        samen.putAll(keuzes);
        return new Keuzelijst(samen);
    }

    Keuzelijst en(Keuzelijst andere) {
        Map<String, String> samen = new LinkedHashMap<>(keuzes);
        andere.keuzes.forEach(samen::putIfAbsent);
        return new Keuzelijst(samen);
    }

    List<Map<String, Object>> alsLijst() {
        return keuzes.entrySet().stream().map(Keuzelijst::alsJson).toList();
    }

    private static Map<String, Object> alsJson(Map.Entry<String, String> keuze) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", keuze.getValue());
        json.put("value", keuze.getKey());
        return json;
    }
}
