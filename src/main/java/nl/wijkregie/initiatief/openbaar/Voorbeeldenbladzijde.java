package nl.wijkregie.initiatief.openbaar;

import java.util.List;

/**
 * A page of good examples, newest first.
 *
 * @param aantal how many there are on all pages
 * @param bladzijde from 1; the last one when a later one was asked for
 * @param bladzijden at least 1
 */
public record Voorbeeldenbladzijde(List<GoedVoorbeeld> voorbeelden, long aantal, int bladzijde, int bladzijden) {}
