package nl.wijkregie.portaal.site.volgen;

import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.RekeningVerzoek;
import org.jspecify.annotations.Nullable;

/** The two fields of a bank account, which may both stay empty. */
final class Rekeningvelden {

    private Rekeningvelden() {}

    /** The account; null when neither field was filled in. */
    static @Nullable RekeningVerzoek lees(Invoer invoer) {
        String iban = invoer.tekst("rekening.iban");
        String naam = invoer.tekst("rekening.tenNameVan");
        return iban == null && naam == null ? null : new RekeningVerzoek(iban, naam);
    }
}
