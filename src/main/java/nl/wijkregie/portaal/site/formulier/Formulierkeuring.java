package nl.wijkregie.portaal.site.formulier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds a form against the checks of the public API: one implementation, two faces. */
@Component
public class Formulierkeuring {

    private final Validator validator;

    Formulierkeuring(Validator validator) {
        this.validator = validator;
    }

    /**
     * Checks what was sent; what is wrong stands with the fields of the input.
     *
     * @param verzoek the record of the API, made from the input
     * @param anders sentences in the place of those of the API, by field: for what a page asks in another way
     * @return the record, when nothing is wrong
     */
    public <T> Optional<T> keur(Invoer invoer, T verzoek, Map<String, String> anders) {
        validator.validate(verzoek).stream()
                .sorted(Comparator.comparing((ConstraintViolation<T> fout) ->
                                fout.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .forEach(fout -> {
                    String veld = fout.getPropertyPath().toString();
                    invoer.fout(veld, anders.getOrDefault(veld, fout.getMessage()));
                });
        return invoer.isGoed() ? Optional.of(verzoek) : Optional.empty();
    }

    /** The same, in the words of the API. */
    public <T> Optional<T> keur(Invoer invoer, T verzoek) {
        return keur(invoer, verzoek, Map.of());
    }
}
