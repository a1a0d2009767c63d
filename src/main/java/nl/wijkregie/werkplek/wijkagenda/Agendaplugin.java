package nl.wijkregie.werkplek.wijkagenda;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Announces the tab Wijkagenda to Tasklist; found through {@code META-INF/services}. */
public class Agendaplugin extends AbstractTasklistPlugin {

    static final String ID = "wijkregie-wijkagenda";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Agendaingang.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }
}
