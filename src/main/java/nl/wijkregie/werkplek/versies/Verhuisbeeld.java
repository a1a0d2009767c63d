package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisstand;
import nl.wijkregie.modelbeheer.verhuizing.Verhuizing;
import nl.wijkregie.modelbeheer.verhuizing.Zaakuitslag;
import org.jspecify.annotations.Nullable;

/**
 * A migration as people and other systems see it.
 *
 * @param stand {@code bezig}, {@code klaar} or {@code afgebroken}
 * @param terugVan number of the migration that this one takes back; null when it takes none back
 * @param kanTerug whether this reader can take it back
 * @param zinnen the report so far, Dutch
 * @param zaken each case, those that stayed first; empty in a list of migrations
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verhuisbeeld(
        int nummer,
        String proces,
        String procesnaam,
        int van,
        int naar,
        @Nullable Integer terugVan,
        String op,
        String door,
        String reden,
        String stand,
        String standnaam,
        int totaal,
        int klaar,
        boolean kanTerug,
        List<String> zinnen,
        List<Zaak> zaken) {

    /**
     * How it went with one case.
     *
     * @param uitslag {@code wacht}, {@code verhuisd} or {@code bleef}
     */
    record Zaak(String kenmerk, String uitslag, String uitslagnaam, String zin) {

        static List<Zaak> van(List<Zaakuitslag> zaken, boolean proef) {
            return zaken.stream()
                    .map(zaak -> new Zaak(
                            zaak.kenmerk(),
                            zaak.uitslag().code(),
                            switch (zaak.uitslag()) {
                                case WACHT -> "Nog niet aan de beurt";
                                case VERHUISD -> proef ? "Kan mee" : "Verhuisd";
                                case BLEEF -> proef ? "Kan niet mee" : "Niet verhuisd";
                            },
                            zaak.zin()))
                    .toList();
        }
    }

    static Verhuisbeeld van(Verhuizing verhuizing, boolean beheert) {
        return new Verhuisbeeld(
                verhuizing.nummer(),
                verhuizing.proces(),
                verhuizing.procesnaam(),
                verhuizing.van(),
                verhuizing.naar(),
                verhuizing.terugVan(),
                Tijden.tekst(verhuizing.gestartOp()),
                verhuizing.gestartDoor(),
                verhuizing.reden(),
                verhuizing.stand().code(),
                standnaam(verhuizing.stand()),
                verhuizing.totaal(),
                verhuizing.klaar(),
                verhuizing.kanTerug() && beheert,
                verhuizing.zinnen(),
                Zaak.van(verhuizing.zaken(), false));
    }

    private static String standnaam(Verhuisstand stand) {
        return switch (stand) {
            case BEZIG -> "Bezig";
            case KLAAR -> "Klaar";
            case AFGEBROKEN -> "Afgebroken";
        };
    }
}
