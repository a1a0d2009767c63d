package nl.wijkregie.initiatief.volgen;

import java.util.Arrays;
import java.util.List;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * One of the five phases, as the resident sees it.
 *
 * @param uitleg what happens in it, for this kind of case
 */
public record Fasestap(int nummer, String naam, String uitleg, Stand stand) {

    /** How far a case is with a phase. */
    public enum Stand {
        KLAAR("klaar", "Klaar"),
        NU("hier", "Hier is uw idee nu"),
        STRAKS("straks", "Komt nog"),
        GESTOPT("gestopt", "Hier is uw idee gestopt"),
        VERVALT("vervalt", "Niet meer nodig");

        private final String code;
        private final String naam;

        Stand(String code, String naam) {
            this.code = code;
            this.naam = naam;
        }

        /** Name for style and script. */
        public String code() {
            return code;
        }

        /** In words, so that nobody needs the picture. */
        public String naam() {
            return naam;
        }
    }

    /** The five phases of a case, in their order. */
    static List<Fasestap> van(Initiatief zaak) {
        return Arrays.stream(Fase.values())
                .map(fase -> new Fasestap(
                        fase.nummer(), naam(fase, zaak.soort()), uitleg(fase, zaak.soort()), stand(fase, zaak)))
                .toList();
    }

    private static Stand stand(Fase fase, Initiatief zaak) {
        int verschil = fase.nummer() - zaak.fase().nummer();
        if (zaak.uitkomst() == null) {
            return verschil < 0 ? Stand.KLAAR : verschil == 0 ? Stand.NU : Stand.STRAKS;
        }
        if (verschil < 0 || zaak.uitkomst() == Uitkomst.GEREALISEERD || zaak.uitkomst() == Uitkomst.UITGEVOERD) {
            return Stand.KLAAR;
        }
        return verschil == 0 ? Stand.GESTOPT : Stand.VERVALT;
    }

    /** For a verzoek and a beleidswens the municipality does the work (ROE-D5). */
    private static String naam(Fase fase, @Nullable Soort soort) {
        boolean doorGemeente = soort == Soort.VERZOEK || soort == Soort.BELEIDSWENS;
        return fase == Fase.UITVOERING && doorGemeente ? "Uw idee wordt uitgevoerd" : fase.voorIndiener();
    }

    private static String uitleg(Fase fase, @Nullable Soort soort) {
        return switch (fase) {
            case VAN_IDEE_NAAR_INITIATIEF -> "U stuurt uw idee. Wilt u hulp? Dan helpt de opbouwwerker u.";
            case TRIAGE -> "Wij bekijken bij wie uw idee hoort. U krijgt een vaste contactpersoon.";
            case ORIENTATIE -> "Uw contactpersoon praat met u over uw idee. De wijkregisseur geeft advies.";
            case TOETS_EN_BESLUIT -> besluit(soort);
            case UITVOERING -> uitvoering(soort);
        };
    }

    private static String besluit(@Nullable Soort soort) {
        return soort == Soort.VERZOEK || soort == Soort.BELEIDSWENS
                ? "Wij beoordelen uw idee. U krijgt ons besluit met de redenen."
                : "Wij beoordelen uw idee. Doen wij mee? Dan maakt u een plan. Daarna krijgt u ons besluit.";
    }

    private static String uitvoering(@Nullable Soort soort) {
        if (soort == Soort.VERZOEK) {
            return "De gemeente voert uw verzoek uit. U hoort het als het klaar is.";
        }
        if (soort == Soort.BELEIDSWENS) {
            return "Uw wens komt in de wijkagenda en wordt dan uitgevoerd. U hoort het als het klaar is.";
        }
        return "Wij regelen wat nodig is. U voert uw idee uit en vertelt ons daarna hoe het ging.";
    }
}
