package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of a year, as the page and the PDF show it.
 *
 * @param ervaringen null when too few indieners told how it went
 * @param geld null when the budget year was not opened
 * @param opgemaaktOp today, in words
 */
record Jaarbeeld(
        Jaarvraag vraag,
        String titel,
        String gemeente,
        String opgemaaktOp,
        boolean looptNog,
        Zaakbeeld zaken,
        @Nullable Ervaringbeeld ervaringen,
        @Nullable Geldbeeld geld,
        List<Agendatelling.Agendaregel> agendas,
        List<Vertelling> verhalen) {

    /** Whether there is nothing to tell at all. */
    public boolean leeg() {
        return zaken.leeg() && geld == null && agendas.isEmpty() && verhalen.isEmpty();
    }

    /**
     * A short story.
     *
     * @param kop what it is about and where; never the resident's own words, which may hold a name
     * @param adres page to mend it; empty when this reader may not
     */
    record Vertelling(String kop, List<String> alineas, String adres) {}
}
