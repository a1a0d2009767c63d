package nl.wijkregie.portaal.internal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Plain text of a certain length; the message says in Dutch what to do. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Tekstcontrole.class)
public @interface Tekst {

    /** What is asked, with its article, for use in a sentence: "de titel". */
    String wat();

    int min() default 1;

    /** In UTF-16 units, as browsers and the database count; an emoji counts for two or more. */
    int max();

    boolean verplicht() default false;

    boolean meerRegels() default false;

    /** Whether a web address may be in it: not in what our messages begin with, or anybody could have us send theirs. */
    boolean webadres() default true;

    String message() default "Controleer de tekst.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
