package nl.wijkregie.engine;

import java.util.Set;

/** Names of the process variables whose final value is kept in history; each process gives its own. */
public interface TeBewarenVariabelen {

    Set<String> namen();
}
