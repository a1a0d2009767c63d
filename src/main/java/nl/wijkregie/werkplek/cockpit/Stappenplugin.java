package nl.wijkregie.werkplek.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Announces the figures per step and the path of an instance to Cockpit; found through {@code META-INF/services}. */
public class Stappenplugin extends AbstractCockpitPlugin {

    static final String ID = "wijkregie-stappen";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Stappenpunt.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }
}
