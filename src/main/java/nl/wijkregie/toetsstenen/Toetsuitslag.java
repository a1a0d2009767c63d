package nl.wijkregie.toetsstenen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The joint outcome of the toetsstenen: positive when every one is passed.
 *
 * @param resultaten per toetssteen, in the order of the policy
 */
public record Toetsuitslag(List<Toetsresultaat> resultaten) {

    public static final String POSITIEF = "positief";
    public static final String NEGATIEF = "negatief";

    public Toetsuitslag {
        resultaten = List.copyOf(resultaten);
    }

    public boolean positief() {
        return resultaten.stream().allMatch(Toetsresultaat::voldaan);
    }

    public boolean negatief() {
        return !positief();
    }

    /** {@link #POSITIEF} or {@link #NEGATIEF}. */
    public String code() {
        return positief() ? POSITIEF : NEGATIEF;
    }

    /** The outcome in plain Dutch to the resident, with one line per toetssteen; can go into an answer as it is. */
    public String toelichting() {
        if (positief()) {
            return "We hebben uw idee getoetst. Het voldoet aan alle punten:\n" + punten(true);
        }
        String nietGoed = "We hebben uw idee getoetst. Het voldoet nog niet aan alle punten. Dit is nog niet in orde:\n"
                + punten(false);
        String goed = punten(true);
        return goed.isEmpty() ? nietGoed : nietGoed + "\nDit is wel in orde:\n" + goed;
    }

    private String punten(boolean voldaan) {
        return resultaten.stream()
                .filter(resultaat -> resultaat.voldaan() == voldaan)
                .map(resultaat -> "- " + resultaat.uitleg())
                .collect(Collectors.joining("\n"));
    }
}
