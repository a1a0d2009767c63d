package nl.wijkregie.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** ROE-I4 median and ninetieth percentile from counts per day, against a sorted list of every case. */
class DagentellingPropertyTest {

    @Property
    @Label("ROE-I4 the same ranks as in the sorted list")
    void rangen(@ForAll @NotEmpty List<@IntRange(max = 400) Integer> dagen) {
        Dagentelling telling = new Dagentelling();
        dagen.forEach(dag -> telling.tel(dag, 1));
        List<Integer> gesorteerd = dagen.stream().sorted().toList();

        assertThat(telling.aantal()).isEqualTo(dagen.size());
        assertThat(telling.mediaan()).isEqualTo(gesorteerd.get((int) Math.ceil(dagen.size() * 0.5) - 1));
        assertThat(telling.negentigste()).isEqualTo(gesorteerd.get((int) Math.ceil(dagen.size() * 9 / 10.0) - 1));
    }

    @Example
    @Label("ROE-I4 ten cases of one to ten days: half took at most five, nine of ten at most nine")
    void tien() {
        Dagentelling telling = new Dagentelling();
        for (int dag = 1; dag <= 10; dag++) {
            telling.tel(dag, 1_000_000_000L);
        }

        assertThat(telling.mediaan()).isEqualTo(5);
        assertThat(telling.negentigste()).isEqualTo(9);
    }
}
