package nl.wijkregie.portaal.site.wijk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.cijfers.Wijkcijfers;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.springframework.stereotype.Component;

/** Which years a reader can choose. */
@Component
class Jaren {

    /** Years that stand beside each other. */
    private static final int REEKS = 5;

    private final Budgetjaren budgetjaren;
    private final Wijkcijfers cijfers;

    Jaren(Budgetjaren budgetjaren, Wijkcijfers cijfers) {
        this.budgetjaren = budgetjaren;
        this.cijfers = cijfers;
    }

    int huidig() {
        return budgetjaren.huidig();
    }

    /** The budget years that have begun, newest first; this year when there are none. */
    List<Integer> metBudget() {
        List<Integer> jaren = budgetjaren.alle().stream()
                .map(Budgetjaar::jaar)
                .filter(jaar -> jaar <= huidig())
                .sorted(Comparator.reverseOrder())
                .toList();
        return jaren.isEmpty() ? List.of(huidig()) : jaren;
    }

    /** The years since the first idea or the first budget, newest first. */
    List<Integer> metCijfers() {
        int eerste = Stream.concat(cijfers.eersteJaar().stream().boxed(), metBudget().stream())
                .min(Comparator.naturalOrder())
                .orElse(huidig());
        return Stream.iterate(huidig(), jaar -> jaar >= eerste, jaar -> jaar - 1)
                .toList();
    }

    /** The years up to and with this one that stand beside each other, oldest first. */
    List<Integer> reeks(int jaar) {
        return metCijfers().stream()
                .filter(ander -> ander <= jaar && ander > jaar - REEKS)
                .sorted()
                .toList();
    }

    /** Those of a series in which ideas were kept; without ideas only the last. */
    List<Integer> metIdeeen(List<Integer> reeks) {
        int laatste = reeks.get(reeks.size() - 1);
        int eerste = cijfers.eersteJaar().orElse(laatste);
        return reeks.stream().filter(jaar -> jaar >= eerste || jaar == laatste).toList();
    }

    /** The year that was asked for, the newest when none was; empty when it is none of these. */
    static Optional<Integer> kies(List<Integer> jaren, String gevraagd) {
        if (gevraagd.isEmpty()) {
            return jaren.stream().findFirst();
        }
        return jaren.stream().filter(jaar -> gevraagd.equals(jaar.toString())).findFirst();
    }
}
