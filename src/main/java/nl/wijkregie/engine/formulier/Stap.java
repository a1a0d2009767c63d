package nl.wijkregie.engine.formulier;

import org.jspecify.annotations.Nullable;

/**
 * The step that a form belongs to.
 *
 * @param proces key of the process definition
 * @param stap task definition key; null for a start
 * @param naam name of the task, or of the process for a start
 * @param kenmerk business key of the case; null for a start
 * @param taakId id of the task; null for a start
 * @param account who does the step; null when it is not a signed-in user
 */
public record Stap(
        String proces,
        @Nullable String stap,
        String naam,
        @Nullable String kenmerk,
        @Nullable String taakId,
        @Nullable String account) {}
