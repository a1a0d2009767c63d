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

/** Text with a fixed form. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Volgens.Controle.class)
public @interface Volgens {

    Vorm value();

    boolean verplicht() default false;

    String message() default "Controleer de invoer.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Volgens}. */
    class Controle implements ConstraintValidator<Volgens, String> {

        private Volgens eis;

        @Override
        public void initialize(Volgens eis) {
            this.eis = eis;
        }

        @Override
        public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
            boolean goed = tekst == null ? !eis.verplicht() : eis.value().klopt(tekst);
            return Melding.geef(context, goed ? null : eis.value().melding());
        }
    }
}
