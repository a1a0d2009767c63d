package nl.wijkregie.engine.formulier;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of input that a form-js form can ask for, and whether the engine may know the answer. */
enum Vraagsoort {
    TEKSTREGEL("textfield", false),
    TEKSTVAK("textarea", false),
    GETAL("number", true),
    VINKJE("checkbox", true),
    KEUZERONDJE("radio", true),
    KEUZELIJST("select", true),
    DATUM("datetime", true),
    VINKLIJST("checklist", false),
    LABELLIJST("taglist", false);

    private final String type;
    private final boolean beslist;

    Vraagsoort(String type, boolean beslist) {
        this.type = type;
        this.beslist = beslist;
    }

    /** Whether the answer becomes a process variable. */
    boolean beslist() {
        return beslist;
    }

    boolean keuze() {
        return this == KEUZERONDJE || this == KEUZELIJST;
    }

    boolean meerkeuze() {
        return this == VINKLIJST || this == LABELLIJST;
    }

    static Optional<Vraagsoort> van(String type) {
        return Arrays.stream(values()).filter(s -> s.type.equals(type)).findFirst();
    }
}
