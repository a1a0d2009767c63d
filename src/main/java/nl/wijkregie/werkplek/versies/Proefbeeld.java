package nl.wijkregie.werkplek.versies;

import java.util.List;
import nl.wijkregie.modelbeheer.verhuizing.Uitslag;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisproef;

/**
 * What a migration would do; nothing has changed.
 *
 * @param verhuizen how many cases would move
 * @param blijven how many would stay
 * @param zinnen what happens all together, Dutch
 * @param zaken each case, those that stay first
 */
record Proefbeeld(
        String proces,
        int van,
        int naar,
        long verhuizen,
        long blijven,
        List<String> zinnen,
        List<Verhuisbeeld.Zaak> zaken) {

    static Proefbeeld van(Verhuisproef proef) {
        long verhuizen = proef.zaken().stream()
                .filter(zaak -> zaak.uitslag() == Uitslag.VERHUISD)
                .count();
        return new Proefbeeld(
                proef.proces(),
                proef.van(),
                proef.naar(),
                verhuizen,
                proef.zaken().size() - verhuizen,
                proef.zinnen(),
                Verhuisbeeld.Zaak.van(proef.zaken(), true));
    }
}
