package nl.wijkregie.portaal.site.formulier;

import java.util.List;
import nl.wijkregie.bijlage.Klaargezet;

/**
 * What the field for files shows; the model of a page with it holds this as {@code bijlagen}.
 *
 * @param merk mark of this form, in a hidden field
 * @param bestanden files that came in before and wait for the form
 * @param plaatsVoor how many more can be added
 */
public record Bijlagekeuze(String merk, List<Klaargezet> bestanden, int plaatsVoor) {}
