package nl.wijkregie.modelbeheer.verhuizing;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which cases run on which version of a process, and what the versions differ in. Reads running work only, so it does not
 * get slower with the years. Whether the reader may see this is for the caller to check.
 */
@Component
public class Procesversies {

    /** Every process: its newest version, and older ones on which cases still run; by name, the newest version first. */
    public List<Procesversie> alle() {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Every version of one process, the newest first.
     *
     * @return empty when there is no such process
     */
    public List<Procesversie> van(String proces) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * What changed from one version to another as Dutch sentences: in the process, and in the forms and tables that were
     * deployed with it.
     *
     * @throws VerhuizingGeweigerd when there is no such process or version
     */
    public List<String> verschil(String proces, int van, int naar) {
        throw new UnsupportedOperationException("not yet");
    }
}
