package nl.wijkregie.modelbeheer.versies;

import java.util.Map;

/**
 * An arrow between two elements.
 *
 * @param van id of where it begins
 * @param vanNaam what people read there
 * @param opschrift what stands beside it; "" when nothing
 * @param kenmerken its condition and other settings
 */
record Pijlbeeld(
        String id,
        String van,
        String naar,
        String vanNaam,
        String naarNaam,
        String opschrift,
        Map<String, String> kenmerken) {

    String aanduiding() {
        return "de pijl " + weg();
    }

    String weg() {
        return "van %s naar %s".formatted(Kenmerkverschil.kort(vanNaam), Kenmerkverschil.kort(naarNaam));
    }

    /** Whether only the id differs. */
    boolean doetHetzelfde(Pijlbeeld ander) {
        return van.equals(ander.van)
                && naar.equals(ander.naar)
                && opschrift.equals(ander.opschrift)
                && kenmerken.equals(ander.kenmerken);
    }
}
