package nl.wijkregie.testsupport;

import java.util.Map;

/** The three changes of the guide for process owners, as the files that he sends, by name. */
public final class Driewijzigingen {

    private static final String MODEL = "bpmn/initiatief.bpmn";
    private static final String FORMULIER = "forms/orientatie.form";
    private static final String TABEL = "bpmn/financieringsvolgorde.dmn";
    private static final String VOORBEELDEN = "bpmn/financieringsvolgorde.voorbeelden.yaml";

    private Driewijzigingen() {}

    /** The term of orientatie in the model itself. */
    public static Map<String, String> termijn() {
        Modelwijziging wijziging = new Modelwijziging()
                .vervang(
                        MODEL,
                        "<camunda:property name=\"termijn\" value=\"orientatie\" />",
                        "<camunda:property name=\"termijn\" value=\"15 werkdagen\" />");
        return Map.of("initiatief.bpmn", tekst(wijziging, MODEL));
    }

    /** One more question in the form of orientatie, without the process. */
    public static Map<String, String> vraag() {
        Modelwijziging wijziging = new Modelwijziging().vervang(FORMULIER, "\"id\": \"vraag_contactAfspraak\",", """
                "id": "vraag_buurthulp", "key": "buurthulp", "label": "Wie uit de buurt helpt mee?",
                "validate": { "maxLength": 1000 } },
                { "type": "textarea", "id": "vraag_contactAfspraak",""");
        return Map.of("orientatie.form", tekst(wijziging, FORMULIER));
    }

    /** Clusterbudget before wijkbudget, with the examples that say so. */
    public static Map<String, String> volgorde() {
        String tabel = tekst(new Modelwijziging(), TABEL);
        String cluster = regel(tabel, "clusterbudget");
        String wijk = regel(tabel, "wijkbudget");
        String voorbeelden = tekst(new Modelwijziging(), VOORBEELDEN);
        return Map.of(
                "financieringsvolgorde.dmn",
                tabel.replace(cluster, "").replace(wijk, cluster + wijk),
                "financieringsvolgorde.voorbeelden.yaml",
                voorbeelden.replace("wijkbudget, partners, clusterbudget", "clusterbudget, wijkbudget, partners"));
    }

    private static String regel(String tabel, String bron) {
        int begin = tabel.indexOf("<rule id=\"regel_" + bron + "\"");
        if (begin < 0) {
            throw new AssertionError("No rule of " + bron);
        }
        String einde = "</rule>";
        return tabel.substring(begin, tabel.indexOf(einde, begin) + einde.length());
    }

    private static String tekst(Modelwijziging wijziging, String naam) {
        return wijziging.bestand(naam).tekst();
    }
}
