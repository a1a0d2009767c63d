package nl.wijkregie.gemeente;

import org.jspecify.annotations.Nullable;

/**
 * Where a resident is referred to, as text that goes into a message unchanged (address, mailbox and telephone
 * included).
 *
 * @param meldingen for a complaint about public space (ROE-B3)
 * @param klachtencoordinator for a complaint about the municipality's conduct (ROE-B3)
 * @param buren for a complaint about neighbours (ROE-B3)
 * @param stappenplan web address of the municipality's own step-by-step guide (ROE-C1), or path of a page of our site; null when the guide of
 *     the site is used
 * @param opbouwwerk web address of the community workers (ROE-A3, ROE-C6), or path of a page of our site
 * @param bezwaar how to object, below a decision (ROE-E0)
 */
public record Verwijzingen(
        String meldingen,
        String klachtencoordinator,
        String buren,
        @Nullable String stappenplan,
        String opbouwwerk,
        String bezwaar) {

    /**
     * The referral for a kind of complaint (ROE-B3).
     *
     * @param klacht {@code openbare-ruimte}, {@code bejegening} or {@code buren}
     * @throws IllegalArgumentException for any other kind
     */
    public String voorKlacht(String klacht) {
        return switch (klacht) {
            case "openbare-ruimte" -> meldingen;
            case "bejegening" -> klachtencoordinator;
            case "buren" -> buren;
            default -> throw new IllegalArgumentException("Voor de klacht '" + klacht + "' is er geen verwijzing.");
        };
    }
}
