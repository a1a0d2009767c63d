package nl.wijkregie.modelbeheer.verhuizing;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A case that cannot move; the message is a Dutch clause that can stand behind "omdat". To the engine a request that cannot
 * be done, which it does not log as an error of its own.
 */
final class ZaakBlijft extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    ZaakBlijft(String reden) {
        super(reden);
    }

    String reden() {
        return String.valueOf(getMessage());
    }
}
