package nl.wijkregie.portaal.internal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Someone who can be reached by e-mail, phone or post: else nobody can answer (ROE-A5). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Bereikbaar.Controle.class)
public @interface Bereikbaar {

    String message() default "Geef een e-mailadres, een telefoonnummer of een postadres, zodat wij u kunnen bereiken.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The ways to reach someone. */
    interface Persoon {

        @Nullable
        String email();

        @Nullable
        String telefoon();

        @Nullable
        String postadres();
    }

    /** Checks {@link Bereikbaar}; the message stands at the e-mail address, the way that most people choose. */
    class Controle implements ConstraintValidator<Bereikbaar, Persoon> {

        @Override
        public boolean isValid(@Nullable Persoon persoon, ConstraintValidatorContext context) {
            boolean bereikbaar = persoon == null
                    || persoon.email() != null
                    || persoon.telefoon() != null
                    || persoon.postadres() != null;
            return Melding.geef(context, "email", bereikbaar ? null : context.getDefaultConstraintMessageTemplate());
        }
    }
}
