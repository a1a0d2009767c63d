package nl.wijkregie.voorbeelden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Termijn;
import nl.wijkregie.initiatief.Stuk;
import org.jspecify.annotations.Nullable;

/**
 * How long ago each step of an example was: as its file says, and otherwise as long as such a step usually takes within
 * its term. What is usual differs from step to step, but is the same at every start.
 */
final class Tempo {

    private static final int JAAR = 366;
    private static final int ZONDER_TERMIJN = 5;
    /** Shorter than the term after which a resident is reminded. */
    private static final Map<String, Integer> INWONER =
            Map.of(Stuk.Soorten.PLAN, 28, Stuk.Soorten.VERANTWOORDING, 40, Stuk.Soorten.INTREKKING, 20);

    private static final int MINSTENS_PROCENT = 30;
    private static final int HOOGSTENS_PROCENT = 110;
    private static final int RUST = 6;

    private final Gemeente gemeente;
    private final List<String> meldingen = new ArrayList<>();

    Tempo(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /**
     * Days before today of the begin and of each step; kept back are the errors, see {@link #controleer()}.
     *
     * @param naam what the example is called in an error
     * @param dagenGeleden of the begin; null: long enough for all steps
     */
    List<Integer> dagenGeleden(String naam, @Nullable Integer dagenGeleden, List<Pas> passen) {
        List<Integer> duren = new ArrayList<>();
        for (int nummer = 0; nummer < passen.size(); nummer++) {
            duren.add(duur(naam, passen.get(nummer), nummer));
        }
        int samen = duren.stream().mapToInt(Integer::intValue).sum();
        int begin = dagenGeleden == null ? samen + gespreid(naam, passen.size(), 1, RUST) : dagenGeleden;
        keur(naam, "dagenGeleden", begin);
        if (begin < samen) {
            meldingen.add(
                    "Voorbeeld '%s': de stappen duren samen %d dagen, maar dagenGeleden is %d. Maak dagenGeleden %d"
                                    .formatted(naam, samen, begin, samen)
                            + " of hoger, of geef stappen een lagere naDagen.");
        }
        List<Integer> dagen = new ArrayList<>(List.of(begin));
        duren.forEach(duur -> dagen.add(dagen.get(dagen.size() - 1) - duur));
        return dagen;
    }

    /** @throws OnjuistVoorbeeld when an example had errors */
    void controleer() {
        if (!meldingen.isEmpty()) {
            throw new OnjuistVoorbeeld(meldingen);
        }
    }

    private int duur(String naam, Pas pas, int nummer) {
        if (pas.naDagen() != null) {
            keur(naam, "naDagen bij " + pas.stap(), pas.naDagen());
            return pas.naDagen();
        }
        int termijn = INWONER.containsKey(pas.stap())
                ? INWONER.get(pas.stap())
                : gemeente.zoekTermijn(pas.stap()).map(Termijn::werkdagen).orElse(ZONDER_TERMIJN);
        return Math.max(1, termijn * gespreid(naam, nummer, MINSTENS_PROCENT, HOOGSTENS_PROCENT) / 100);
    }

    private void keur(String naam, String sleutel, int dagen) {
        if (dagen < 0 || dagen > JAAR) {
            meldingen.add("Voorbeeld '%s': %s is %d. Vul een heel getal in van 0 tot en met %d."
                    .formatted(naam, sleutel, dagen, JAAR));
        }
    }

    private static int gespreid(String naam, int nummer, int laagste, int hoogste) {
        return laagste + Math.floorMod(31 * naam.hashCode() + 7919 * nummer, hoogste - laagste + 1);
    }

    /**
     * A step, as far as its time goes.
     *
     * @param naDagen days since the step before; null: what is usual
     */
    record Pas(String stap, @Nullable Integer naDagen) {}
}
