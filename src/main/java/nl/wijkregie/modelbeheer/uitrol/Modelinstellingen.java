package nl.wijkregie.modelbeheer.uitrol;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a municipality chooses about changing models. */
@Component
class Modelinstellingen {

    private final @Nullable Path map;
    private final boolean vierOgen;

    /**
     * @param map folder that is used in place of the models of the program; null for those
     * @param vierOgen whether a change waits for a second account
     */
    Modelinstellingen(
            @Value("${wijkregie.modellen:#{null}}") @Nullable Path map,
            @Value("${wijkregie.modelbeheer.vier-ogen:true}") boolean vierOgen) {
        this.map = map;
        this.vierOgen = vierOgen;
    }

    @Nullable
    Path map() {
        return map;
    }

    boolean vierOgen() {
        return vierOgen;
    }
}
