package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the vakambtenaar found out about the sources of a case.
 *
 * @param bronnen where each source stands; without the wijkbudget
 * @param gevraagdWijkbudget cents asked of the wijkbudget; 0 when nothing is asked
 * @param doel what the wijkbudget is for, or null to follow the policy field of the case
 * @param activiteit type of activity of the Volksfeesten, or null
 * @param partner code of the partner that is asked, or null
 * @param geraamd what a verzoek costs by estimate, in cents; null when nothing was filled in
 * @param toelichting reasons in words; empty when there are none
 */
public record Bronopgave(
        List<Bronstand> bronnen,
        long gevraagdWijkbudget,
        @Nullable Wijkbudgetdoel doel,
        @Nullable String activiteit,
        BijTeWeinig bijTeWeinig,
        @Nullable String partner,
        @Nullable Long geraamd,
        String toelichting) {

    public Bronopgave {
        bronnen = List.copyOf(bronnen);
    }

    /** The source with this code, or empty when nothing is said about it. */
    public Optional<Bronstand> bron(String code) {
        return bronnen.stream().filter(bron -> bron.bron().equals(code)).findFirst();
    }

    boolean heeft(String code, Stand stand) {
        return bron(code).filter(bron -> bron.stand() == stand).isPresent();
    }

    boolean heeftEen(Stand stand) {
        return bronnen.stream().anyMatch(bron -> bron.stand() == stand);
    }

    /** Granted and asked together, the wijkbudget included, in cents. */
    long totaal() {
        return bronnen.stream()
                .filter(bron -> bron.stand().metGeld())
                .mapToLong(Bronstand::bedrag)
                .reduce(gevraagdWijkbudget, Math::addExact);
    }

    /** The same with another amount asked of the wijkbudget. */
    Bronopgave metWijkbudget(long centen) {
        return new Bronopgave(bronnen, centen, doel, activiteit, bijTeWeinig, partner, geraamd, toelichting);
    }
}
