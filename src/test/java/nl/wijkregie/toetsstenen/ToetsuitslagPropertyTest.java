package nl.wijkregie.toetsstenen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** ROE-D1 over every orientation there can be. */
class ToetsuitslagPropertyTest {

    private final Toetsstenen toetsstenen = new Toetsstenen();

    @Provide
    Arbitrary<Orientatie> orientaties() {
        Arbitrary<Boolean> antwoord = Arbitraries.of(true, false);
        return Combinators.combine(antwoord, antwoord, antwoord, antwoord, antwoord, antwoord, antwoord, antwoord)
                .as(Orientatie::new);
    }

    @Property
    @Label("ROE-D1 positive exactly when the policy's eight conditions hold")
    void positiefAlsAllesVoldoet(@ForAll("orientaties") Orientatie orientatie) {
        boolean allesVoldoet = orientatie.pastInBeleid()
                && orientatie.draagvlak()
                && orientatie.middelenBeschikbaar()
                && !orientatie.algemeenBelangGeschaad()
                && !orientatie.vooralPrivebelang()
                && orientatie.financieelHaalbaar()
                && orientatie.juridischHaalbaar()
                && orientatie.praktischHaalbaar();

        Toetsuitslag uitslag = toetsstenen.toets(orientatie);

        assertThat(uitslag.positief()).isEqualTo(allesVoldoet).isNotEqualTo(uitslag.negatief());
        assertThat(uitslag.positief())
                .isEqualTo(toetsstenen.stenen().stream()
                        .allMatch(steen -> steen.toets(orientatie).voldaan()));
    }

    @Property
    @Label("ROE-D1 the explanation names every toetssteen once")
    void elkeToetssteenEenKeer(@ForAll("orientaties") Orientatie orientatie) {
        Toetsuitslag uitslag = toetsstenen.toets(orientatie);

        assertThat(uitslag.toelichting().lines().filter(regel -> regel.startsWith("- ")))
                .containsExactlyInAnyOrderElementsOf(uitslag.resultaten().stream()
                        .map(resultaat -> "- " + resultaat.uitleg())
                        .toList());
    }
}
