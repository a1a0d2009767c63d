package nl.wijkregie.gemeente;

import java.time.Month;
import java.time.MonthDay;

/** Reads what a municipality decides about its wijkagendas. */
final class Agendalezer {

    private final Bestandsfouten fouten;

    Agendalezer(Bestandsfouten fouten) {
        this.fouten = fouten;
    }

    Agendaregels lees(Yamlblok blok) {
        Month maand = Month.of(blok.getal("evaluatiemaand", 1, 12));
        int dag = blok.getal("evaluatiedag", 1, 31);
        blok.geenAndereSleutels();
        // 29 February is not there every year.
        int laatste = maand.minLength();
        if (dag > laatste) {
            fouten.meld(
                    blok.regel("evaluatiedag"),
                    "'evaluatiedag' is " + dag + " in maand " + maand.getValue(),
                    "een dag die elk jaar bestaat, dus hoogstens " + laatste);
            dag = laatste;
        }
        return new Agendaregels(MonthDay.of(maand, dag));
    }
}
