package nl.wijkregie.werkplek.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Announces the figures on the start page to Cockpit; found through {@code META-INF/services}. */
public class Cijferplugin extends AbstractCockpitPlugin {

    static final String ID = "wijkregie-cijfers";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Cijferpunt.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }
}
