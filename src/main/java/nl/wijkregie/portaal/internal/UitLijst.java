package nl.wijkregie.portaal.internal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import nl.wijkregie.initiatief.Keuze;
import org.jspecify.annotations.Nullable;

/** A code of a fixed list, or nothing. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UitLijst.Controle.class)
public @interface UitLijst {

    Class<? extends Keuze> value();

    String message() default "Kies een waarde uit de lijst.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link UitLijst}. */
    class Controle implements ConstraintValidator<UitLijst, String> {

        private List<String> codes = List.of();

        @Override
        public void initialize(UitLijst eis) {
            codes = Arrays.stream(eis.value().getEnumConstants())
                    .map(Keuze::code)
                    .toList();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            boolean goed = code == null || codes.contains(code);
            return Melding.geef(context, goed ? null : "Kies een van: " + String.join(", ", codes) + ".");
        }
    }
}
