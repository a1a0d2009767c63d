package nl.wijkregie.werkplek.versies;

/**
 * Which cases are to move.
 *
 * @param proces key of the process
 * @param van version they run on
 * @param naar version they go to
 */
record Verhuisvraag(String proces, int van, int naar) {}
