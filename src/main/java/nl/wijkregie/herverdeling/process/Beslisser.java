package nl.wijkregie.herverdeling.process;

import nl.wijkregie.engine.formulier.Stap;

/** The account under which a step's decision is recorded. */
final class Beslisser {

    private static final String TOEPASSING = "wijkregie";

    private Beslisser() {}

    static String van(Stap stap) {
        String account = stap.account();
        return account == null ? TOEPASSING : account;
    }
}
