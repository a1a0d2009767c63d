package nl.wijkregie.financiering;

/**
 * Where one source stands.
 *
 * @param bron code of the source
 * @param bedrag cents; what was granted, asked or applied for; 0 when there is none
 */
public record Bronstand(String bron, Stand stand, long bedrag) {}
