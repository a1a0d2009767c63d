package nl.wijkregie.initiatief.openbaar;

import java.time.LocalDate;
import nl.wijkregie.initiatief.Fase;

/**
 * A residents' initiative that runs, as everybody may read it.
 *
 * @param titel in the words of the indiener, who agreed to this
 * @param sinds day on which it was filed
 */
public record LopendIdee(String titel, Fase fase, LocalDate sinds) {}
