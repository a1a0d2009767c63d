package nl.wijkregie.werkplek.takenlijst;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Announces our changes of Tasklist itself; found through {@code META-INF/services}. */
public class Takenlijstplugin extends AbstractTasklistPlugin {

    static final String ID = "wijkregie-takenlijst";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Takenlijstingang.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }
}
