package nl.wijkregie.portaal.internal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.jspecify.annotations.Nullable;

/** Code of a wijk of this municipality (ROE-H1); required. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BekendeWijk.Controle.class)
public @interface BekendeWijk {

    String message() default "Kies een wijk.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link BekendeWijk}. */
    class Controle implements ConstraintValidator<BekendeWijk, String> {

        private final Gemeente gemeente;

        Controle(Gemeente gemeente) {
            this.gemeente = gemeente;
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            boolean bekend = code != null && gemeente.zoekWijk(code).isPresent();
            return Melding.geef(context, bekend ? null : "Kies een van de wijken: " + wijkcodes() + ".");
        }

        private String wijkcodes() {
            return gemeente.wijken().stream().map(Wijk::code).collect(Collectors.joining(", "));
        }
    }
}
