package nl.wijkregie.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a building block that a process owner can put into a model: one delegate or listener, under its bean name.
 * The check of models, the element templates of the Modeler and the manual all read it, so that they cannot differ.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Bouwsteen {

    /** What the process owner reads in the Modeler; Dutch, such as "Bericht aan de indiener". */
    String label();

    /** What it does, in one or two Dutch sentences, with the rule ids. */
    String uitleg();

    /** Keys of the processes in which it works; empty for all. */
    String[] processen() default {};

    /** Extension properties that it reads. */
    Eigenschap[] eigenschappen() default {};

    /** Process variables that it sets and on which a model may decide. */
    String[] zet() default {};

    /** Names that the text of its message can use, besides those of every message about a case. */
    String[] berichtgegevens() default {};

    /** What it means for the policy that guards the paths of a model. */
    Betekenis betekenis() default Betekenis.GEEN;

    /** Where it can be put. */
    Plaats plaats() default Plaats.SERVICETAAK;

    /** One extension property of a building block. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Eigenschap {

        String naam();

        /** Question that the process owner reads in the Modeler; Dutch. */
        String label();

        Soort soort() default Soort.TEKST;

        /** The values to choose from; only with {@link Soort#KEUZE}. */
        String[] keuzes() default {};

        boolean verplicht() default true;
    }

    /** What a property holds. */
    enum Soort {
        TEKST,
        KEUZE,
        /** Name of a message template. */
        SJABLOON,
        /** Name of a term of the municipality, or a number of working days. */
        TERMIJN,
        /** A group of accounts. */
        GROEP,
        /** {@code stap.vraag}: a question of the form of an earlier step. */
        VRAAG
    }

    /** Place in a model. */
    enum Plaats {
        SERVICETAAK,
        /** As listener on a sequence flow. */
        PIJL
    }

    /** What a building block means for the rules about paths. */
    enum Betekenis {
        GEEN,
        /** ROE-B6: the message to the wijkregisseur. */
        BERICHT_WIJKREGISSEUR,
        /** ROE-F4: money of a pot is set aside. */
        RESERVERING,
        /** ROE-F8: decides which mandate is asked. */
        GELDROUTE,
        /** ROE-F4, ROE-F8: a grant, with which an advance is put ready. */
        TOEKENNING,
        /** ROE-F4: what is left of the contribution is put ready for payment. */
        BETALING,
        /** ROE-G8: the wijkagenda is adopted. */
        VASTSTELLING
    }
}
