package nl.wijkregie.portaal.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Tekst}; expects text that went through {@link Tekstregels#normaliseer}. */
public class Tekstcontrole implements ConstraintValidator<Tekst, String> {

    private Tekst eis;

    @Override
    public void initialize(Tekst eis) {
        this.eis = eis;
    }

    @Override
    public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
        return Melding.geef(context, bezwaar(tekst));
    }

    private @Nullable String bezwaar(@Nullable String tekst) {
        if (tekst == null) {
            return eis.verplicht() ? "Vul " + eis.wat() + " in." : null;
        }
        if (tekst.length() < eis.min()) {
            return "Gebruik minstens " + eis.min() + " tekens voor " + eis.wat() + ".";
        }
        if (tekst.length() > eis.max()) {
            return "Gebruik hoogstens " + eis.max() + " tekens voor " + eis.wat() + "; nu zijn het er " + tekst.length()
                    + ".";
        }
        if (Tekstregels.heeftOnzichtbareTekens(tekst)) {
            return "Haal de onzichtbare tekens weg uit " + eis.wat() + ".";
        }
        if (Tekstregels.heeftHtml(tekst)) {
            return "Gebruik geen HTML in " + eis.wat() + ". Haal het teken < weg of zet er een spatie achter.";
        }
        if (!eis.webadres() && Tekstregels.heeftWebadres(tekst)) {
            return "Haal het webadres weg uit " + eis.wat() + ".";
        }
        if (!eis.meerRegels() && Tekstregels.heeftMeerRegels(tekst)) {
            return "Schrijf " + eis.wat() + " op één regel.";
        }
        return null;
    }
}
