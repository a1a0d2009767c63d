package nl.wijkregie.portaal.site.wijk;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.wijkregie.cijfers.Wijkcijfer;

/** Adds up the counts of ideas that a question is about. */
record Ideetelling(List<Wijkcijfer> cijfers) {

    /** The same, of one policy field; all fields when it is empty. */
    Ideetelling over(String onderwerp) {
        return onderwerp.isEmpty()
                ? this
                : new Ideetelling(cijfers.stream()
                        .filter(cijfer -> cijfer.beleidsterrein().equals(onderwerp))
                        .toList());
    }

    long inWijk(String wijk, int jaar, ToLongFunction<Wijkcijfer> wat) {
        return tel(cijfer -> cijfer.jaar() == jaar && cijfer.wijk().equals(wijk), wat);
    }

    long overOnderwerp(String onderwerp, int jaar, ToLongFunction<Wijkcijfer> wat) {
        return tel(cijfer -> cijfer.jaar() == jaar && cijfer.beleidsterrein().equals(onderwerp), wat);
    }

    private long tel(Predicate<Wijkcijfer> welke, ToLongFunction<Wijkcijfer> wat) {
        return cijfers.stream().filter(welke).mapToLong(wat).sum();
    }
}
