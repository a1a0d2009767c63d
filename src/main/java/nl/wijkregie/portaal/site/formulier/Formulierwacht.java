package nl.wijkregie.portaal.site.formulier;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps programs out of the forms of the site, without a puzzle for people: a field that people do not see, the time that
 * filling in takes, and the mark of the form. Who is refused by mistake keeps what was typed and sends the form again.
 */
@Component
@EnableConfigurationProperties(Siteinstellingen.class)
public class Formulierwacht {

    /** Name of the field that only programs fill in. */
    public static final String LOKVELD = "website";

    private final Formulierbewijs bewijzen;
    private final Siteinstellingen instellingen;

    Formulierwacht(Formulierbewijs bewijzen, Siteinstellingen instellingen) {
        this.bewijzen = bewijzen;
        this.instellingen = instellingen;
    }

    /** A mark for a form that is shown now. */
    public String bewijs(String formulier) {
        return bewijzen.nieuw(formulier);
    }

    /**
     * Looks whether this form was filled in by a person; if not, that stands with the input.
     *
     * @param formulier which form, with the kenmerk when it belongs to a case
     * @return key of this one form, the same when it is sent again; empty when the form may not be taken in
     */
    public Optional<String> keur(String formulier, Invoer invoer) {
        String bewijs = invoer.van(Formulierbewijs.VELD);
        if (!invoer.van(LOKVELD).isEmpty()) {
            invoer.fout(LOKVELD, "Laat dit veld leeg. Kies daarna nog een keer voor versturen.");
            return Optional.empty();
        }
        if (bewijzen.keur(formulier, bewijs) != Formulierbewijs.Uitslag.GELDIG) {
            invoer.fout(
                    Formulierbewijs.VELD,
                    "Dit formulier stond te lang open. Wat u hebt ingevuld staat er nog. Kies nog een keer voor"
                            + " versturen.");
            return Optional.empty();
        }
        if (bewijzen.sinds(bewijs).compareTo(instellingen.minstens()) < 0) {
            invoer.fout(
                    Formulierbewijs.VELD,
                    "Dat ging heel snel. Kijk of alles klopt en kies nog een keer voor versturen.");
            return Optional.empty();
        }
        return Optional.of(bewijs);
    }
}
