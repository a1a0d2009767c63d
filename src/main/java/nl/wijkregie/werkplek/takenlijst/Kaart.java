package nl.wijkregie.werkplek.takenlijst;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the card of a task besides its name.
 *
 * @param taak id of the task in the engine
 * @param kenmerk of the case or the agenda, or null when the task belongs to none
 * @param titel of the case, or null when there is none
 * @param wijk name of the wijk, or null when the task is not about one
 * @param uiterlijk last day on which the task is in time, or null when it has no term
 * @param teLaat whether that day has passed
 * @param vraagVoor first day by which a question of the indiener has to be answered, or null when none waits
 * @param vraagTeLaat whether that day has passed
 * @param behandelaar name of the person who has the task, the account when it has no name, or null when nobody has it
 */
record Kaart(
        String taak,
        @Nullable String kenmerk,
        @Nullable String titel,
        @Nullable String wijk,
        @Nullable LocalDate uiterlijk,
        boolean teLaat,
        @Nullable LocalDate vraagVoor,
        boolean vraagTeLaat,
        @Nullable String behandelaar) {}
