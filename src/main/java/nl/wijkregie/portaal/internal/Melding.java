package nl.wijkregie.portaal.internal;

import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Gives a constraint its own Dutch sentence. The sentences never hold what a person sent: they are templates. */
final class Melding {

    private Melding() {}

    /** True when there is no objection; otherwise the objection becomes the message. */
    static boolean geef(ConstraintValidatorContext context, @Nullable String bezwaar) {
        if (bezwaar == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(bezwaar).addConstraintViolation();
        return false;
    }

    /** As {@link #geef(ConstraintValidatorContext, String)}, but the message belongs to a field of the checked object. */
    static boolean geef(ConstraintValidatorContext context, String veld, @Nullable String bezwaar) {
        if (bezwaar == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(bezwaar)
                .addPropertyNode(veld)
                .addConstraintViolation();
        return false;
    }
}
