package nl.wijkregie.portaal.verzoek;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import nl.wijkregie.portaal.internal.Bedragen;
import org.jspecify.annotations.Nullable;

/** The asked contribution is covered by the lines of the budget. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KloppendeBegroting.Controle.class)
public @interface KloppendeBegroting {

    String message() default
            "De gevraagde bijdrage is hoger dan wat het kost. Zet alle kosten in de begroting of vraag minder.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link KloppendeBegroting}; leaves amounts that are wrong by themselves to their own check. */
    class Controle implements ConstraintValidator<KloppendeBegroting, PlanVerzoek> {

        @Override
        public boolean isValid(@Nullable PlanVerzoek plan, ConstraintValidatorContext context) {
            if (plan == null || plan.begroting() == null || !Bedragen.mogelijk(plan.gevraagdeBijdrage())) {
                return true;
            }
            boolean posten =
                    plan.begroting().stream().allMatch(post -> post != null && Bedragen.mogelijk(post.bedrag()));
            if (!posten || gevraagd(plan).compareTo(kosten(plan)) <= 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("gevraagdeBijdrage")
                    .addConstraintViolation();
            return false;
        }

        private static BigDecimal gevraagd(PlanVerzoek plan) {
            return plan.gevraagdeBijdrage();
        }

        private static BigDecimal kosten(PlanVerzoek plan) {
            return plan.begroting().stream()
                    .map(BegrotingspostVerzoek::bedrag)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
