package nl.wijkregie.initiatief;

import java.util.List;

/**
 * One page of the cases that were found.
 *
 * @param aantal number of cases on all pages together
 * @param bladzijde number of this page, from 1
 * @param bladzijden number of pages, at least 1
 */
public record Zakenbladzijde(List<Initiatief> zaken, long aantal, int bladzijde, int bladzijden) {}
