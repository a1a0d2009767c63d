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
     * The mark for a form that is shown again: the one it was sent with, as long as that counts. So the time that was spent
     * on it is not asked twice, and however often it is sent, it stays one form.
     */
    public String bewijs(String formulier, Invoer invoer) {
        String bewijs = invoer.van(Formulierbewijs.VELD);
        return bewijzen.keur(formulier, bewijs) == Formulierbewijs.Uitslag.GELDIG ? bewijs : bewijs(formulier);
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
            return geweigerd(
                    invoer,
                    "Er was een vakje ingevuld dat leeg moet blijven. Wij hebben dat leeggemaakt. Kijk of alles klopt"
                            + " en verstuur nog een keer.");
        }
        return switch (bewijzen.keur(formulier, bewijs)) {
            case ONJUIST ->
                geweigerd(
                        invoer,
                        "Wij herkennen dit formulier niet. Kijk of alles er nog staat en verstuur nog een keer.");
            case VERLOPEN ->
                geweigerd(
                        invoer,
                        "Dit formulier stond langer dan een dag open. Hebt u het al eerder verstuurd? Dan hebben wij het"
                                + " al en hoeft u niets te doen. Zo niet: controleer of alles klopt en verstuur opnieuw.");
            case GELDIG ->
                bewijzen.sinds(bewijs).compareTo(instellingen.minstens()) < 0
                        ? geweigerd(invoer, "Dat ging heel snel. Kijk of alles klopt en verstuur nog een keer.")
                        : Optional.of(formulier + ":" + bewijs);
        };
    }

    private static Optional<String> geweigerd(Invoer invoer, String zin) {
        invoer.fout(Formulierbewijs.VELD, zin);
        return Optional.empty();
    }
}
