package nl.wijkregie.portaal.internal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount in euro: not negative, at most two decimals, at most {@link Bedragen#HOOGSTENS}. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Bedrag.Controle.class)
public @interface Bedrag {

    /** What is asked, with its article, for use in a sentence: "het gevraagde bedrag". */
    String wat();

    boolean verplicht() default false;

    String message() default "Controleer het bedrag.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Bedrag}. */
    class Controle implements ConstraintValidator<Bedrag, BigDecimal> {

        private Bedrag eis;

        @Override
        public void initialize(Bedrag eis) {
            this.eis = eis;
        }

        @Override
        public boolean isValid(@Nullable BigDecimal euro, ConstraintValidatorContext context) {
            if (euro == null) {
                return Melding.geef(context, eis.verplicht() ? "Vul " + eis.wat() + " in, in euro." : null);
            }
            return Melding.geef(context, Bedragen.bezwaar(euro, eis.wat()));
        }
    }
}
