package nl.wijkregie.portaal.site.indienen;

import java.util.Map;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.IndienerVerzoek;
import nl.wijkregie.portaal.verzoek.NieuwInitiatiefVerzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form with which an idea is filed as the request of the API. */
@Component
class Ideeformulier {

    /** Name of the form. */
    static final String NAAM = "indienen";

    /** Where the API names codes, a person needs other words. */
    static final Map<String, String> ANDERS = Map.of(
            "wijk",
            "Kies uw wijk. Weet u die niet? Kies dan alleen uw buurt.",
            "schaal",
            "Kies voor welk gebied het is.");

    private final Buurten buurten;

    Ideeformulier(Buurten buurten) {
        this.buurten = buurten;
    }

    NieuwInitiatiefVerzoek lees(Invoer invoer) {
        return new NieuwInitiatiefVerzoek(
                invoer.tekst("titel"),
                invoer.tekst("omschrijving"),
                wijk(invoer),
                invoer.tekst("buurt"),
                invoer.tekst("schaal"),
                new IndienerVerzoek(
                        invoer.tekst("indiener.naam"),
                        invoer.tekst("indiener.email"),
                        invoer.tekst("indiener.telefoon"),
                        invoer.tekst("indiener.postadres"),
                        invoer.tekst("indiener.organisatie")),
                invoer.getal("medestanders", "het aantal mensen"),
                invoer.bedrag("gevraagdBedrag", "het bedrag"),
                invoer.jaOfNee("hulpGewenst"),
                invoer.jaOfNee("toestemmingTonen"));
    }

    /** The wijk that was chosen, or else the one of the buurt that was chosen. */
    private @Nullable String wijk(Invoer invoer) {
        String gekozen = invoer.tekst("wijk");
        String buurt = invoer.tekst("buurt");
        Wijk vanBuurt = buurt == null ? null : buurten.wijkVan(buurt).orElse(null);
        if (vanBuurt == null) {
            return gekozen;
        }
        if (gekozen != null && !gekozen.equals(vanBuurt.code())) {
            invoer.fout(
                    "buurt",
                    "De buurt " + buurt + " ligt in de wijk " + vanBuurt.naam()
                            + ". Kies die wijk, of kies een andere buurt.");
        }
        return gekozen == null ? vanBuurt.code() : gekozen;
    }
}
