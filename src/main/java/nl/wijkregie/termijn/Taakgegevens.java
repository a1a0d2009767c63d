package nl.wijkregie.termijn;

import org.jspecify.annotations.Nullable;

/**
 * A user task at the moment it begins.
 *
 * @param taakId id of the task in the engine
 * @param kenmerk reference of the case
 * @param onderdeel reference of the part of the case that the task is about; null when it is about the whole case
 * @param proces key of the process
 * @param stap id of the user task in the model
 * @param naam name of the task as people see it
 * @param groep candidate group; null when only an account has the task
 * @param toegewezenAan account that has the task from the start; null when it waits for its group
 * @param wijk code of the wijk of the case; null when there is none
 * @param termijnsleutel key of the term in the municipality's file, or a number of working days such as
 *     "10 werkdagen"; null when the task has no term
 */
public record Taakgegevens(
        String taakId,
        String kenmerk,
        @Nullable String onderdeel,
        String proces,
        String stap,
        String naam,
        @Nullable String groep,
        @Nullable String toegewezenAan,
        @Nullable String wijk,
        @Nullable String termijnsleutel) {}
