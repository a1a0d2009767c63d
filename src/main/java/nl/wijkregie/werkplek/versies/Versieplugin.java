package nl.wijkregie.werkplek.versies;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Announces the page Versies to Cockpit; found through {@code META-INF/services}. */
public class Versieplugin extends AbstractCockpitPlugin {

    static final String ID = "wijkregie-versies";

    /** The files that a browser may fetch; Cockpit itself knows of two only. */
    static final List<String> BESTANDEN = List.of(
            "app/plugin.js",
            "app/plugin.css",
            "app/bouw.js",
            "app/bron.js",
            "app/bezetting.js",
            "app/formulier.js",
            "app/inbrengen.js",
            "app/pagina.js",
            "app/proef.js",
            "app/verhuizen.js",
            "app/verslag.js",
            "app/versielijst.js",
            "app/wachtend.js");

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Versiepunt.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }
}
