package nl.wijkregie.modelbeheer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that a process owner changes, with the folder and the ending of each. */
public enum Bestandssoort {
    PROCES("bpmn", ".bpmn"),
    BESLISTABEL("bpmn", ".dmn"),
    VOORBEELDEN("bpmn", ".voorbeelden.yaml"),
    FORMULIER("forms", ".form");

    private final String map;
    private final String einde;

    Bestandssoort(String map, String einde) {
        this.map = map;
        this.einde = einde;
    }

    public String map() {
        return map;
    }

    public String einde() {
        return einde;
    }

    /** The kind of a file with this name, with or without a folder; empty for what is no model. */
    public static Optional<Bestandssoort> van(String bestandsnaam) {
        String klein = bestandsnaam.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(soort -> klein.endsWith(soort.einde)).findFirst();
    }
}
