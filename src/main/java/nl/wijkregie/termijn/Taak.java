package nl.wijkregie.termijn;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user task with its term, open or done. Times are those of Europe/Amsterdam.
 *
 * @param onderdeel reference of the part of the case that the task is about; null when it is about the whole case
 * @param groep candidate group, or null
 * @param toegewezenAan account that has the task, or null
 * @param uiterlijk latest day; null, like {@code herinnerenOp} and {@code escalerenOp}, when the task has no term
 * @param herinnerdOp when the first reminder was sent; null as long as it was not
 * @param geescaleerdOp when the second reminder was sent; null as long as it was not
 * @param klaarOp when the task ended; null as long as it is open
 * @param hoe how it ended, {@code voltooid} or {@code vervallen}; null as long as it is open
 */
public record Taak(
        String taakId,
        String kenmerk,
        @Nullable String onderdeel,
        String proces,
        String stap,
        String naam,
        @Nullable String groep,
        @Nullable String toegewezenAan,
        @Nullable String wijk,
        LocalDateTime begonnenOp,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate herinnerenOp,
        @Nullable LocalDateTime herinnerdOp,
        @Nullable LocalDate escalerenOp,
        @Nullable LocalDateTime geescaleerdOp,
        @Nullable LocalDateTime klaarOp,
        @Nullable String hoe) {}
