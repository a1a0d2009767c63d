package nl.wijkregie.gemeente;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mandate under which one decision over money is taken (ROE-F4).
 *
 * @param bron the source of the money: code of a {@link Bron}
 * @param functie group that decides
 * @param vervanger group that may decide in the name of {@code functie}; null when there is none
 */
public record Mandaat(String bron, String functie, @Nullable String vervanger) {

    /** The groups whose members may decide; the function itself first. */
    public List<String> groepen() {
        return vervanger == null ? List.of(functie) : List.of(functie, vervanger);
    }

    /** For the file and the letter, such as {@code Manager Leefbaarheid & Veiligheid, mandaat wijkbudget}. */
    public String omschrijving(Gemeente gemeente) {
        String geld = bron.equals(Bron.PARTNERS) ? "eigen budget" : bron;
        return gemeente.functie(functie).naam() + ", mandaat " + geld;
    }
}
