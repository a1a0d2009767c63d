package nl.wijkregie.financiering;

import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import nl.wijkregie.initiatief.Initiatief;
import org.springframework.stereotype.Component;

/** Who decides over the money that a case asks of a source (ROE-F4). */
@Component
class Mandaatvraag {

    /** Partner that is asked when the vakambtenaar names none: the contract's first. */
    private static final String GEWONE_PARTNER = "corporatie";

    private final Gemeente gemeente;

    Mandaatvraag(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** @throws IllegalStateException when the configuration names nobody */
    Mandaat voor(Initiatief zaak, Financiering financiering, String bron) {
        return gemeente.mandaten()
                .zoek(bron, bedrag(financiering.opgave(), bron), zaak.wijk(), zaak.cluster(), partner(financiering))
                .orElseThrow(() -> new IllegalStateException("Voor bron '" + bron + "' heeft niemand een mandaat"));
    }

    /** What is asked of a source, in cents. */
    static long bedrag(Bronopgave opgave, String bron) {
        return bron.equals(Bron.WIJKBUDGET)
                ? opgave.gevraagdWijkbudget()
                : opgave.bron(bron).map(Bronstand::bedrag).orElse(0L);
    }

    private static String partner(Financiering financiering) {
        String partner = financiering.opgave().partner();
        return partner == null ? GEWONE_PARTNER : partner;
    }
}
