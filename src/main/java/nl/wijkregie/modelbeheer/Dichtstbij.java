package nl.wijkregie.modelbeheer;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Dichtstbij {

    private Dichtstbij() {}

    /** The known name that looks most like this one; empty when none comes near. */
    public static Optional<String> bij(String naam, Collection<String> bekende) {
        int grens = Math.max(2, naam.length() / 3);
        return bekende.stream()
                .filter(bekend -> afstand(naam, bekend) <= grens)
                .min(Comparator.comparingInt((String bekend) -> afstand(naam, bekend))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** " Bedoelt u 'x'?", or "" when nothing comes near; to put behind a sentence. */
    public static String vraag(String naam, Collection<String> bekende) {
        return bij(naam, bekende).map(bekend -> " Bedoelt u '" + bekend + "'?").orElse("");
    }

    private static int afstand(String een, String ander) {
        String a = een.toLowerCase(Locale.ROOT);
        String b = ander.toLowerCase(Locale.ROOT);
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] rij = new int[b.length() + 1];
            rij[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int vervang = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rij[j] = Math.min(vervang, 1 + Math.min(rij[j - 1], vorige[j]));
            }
            vorige = rij;
        }
        return vorige[b.length()];
    }
}
