package nl.wijkregie.werkplek;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Announces the tab Dossier to Tasklist; found through {@code META-INF/services}. */
public class Dossierplugin extends AbstractTasklistPlugin {

    static final String ID = "wijkregie-dossier";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Dossierpunt.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }
}
