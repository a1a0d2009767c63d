package nl.wijkregie.engine.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

class FormuliercontroleFuzzTest {

    private static final Formulier FORMULIER = FormuliercontroleTest.formulier();

    @Property(tries = 2000)
    @Label("Whatever is sent in, it is accepted or refused with a sentence; nothing else ever happens")
    void acceptsOrRefuses(@ForAll("invoer") Map<String, Object> invoer) {
        try {
            Antwoorden antwoorden = Formuliercontrole.controleer(FORMULIER, invoer, Map.of());
            assertThat(antwoorden.waarden().keySet())
                    .containsAll(antwoorden.beslisgegevens().keySet());
        } catch (OngeldigeInvoer refused) {
            assertThat(refused.fouten()).isNotEmpty();
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> invoer() {
        Arbitrary<String> velden = Arbitraries.oneOf(
                Arbitraries.of(FORMULIER.vragen().stream().map(Vraag::veld).toList()), Arbitraries.strings());
        return Arbitraries.maps(velden, waarden().injectNull(0.05))
                .ofMaxSize(12)
                .map(HashMap::new);
    }

    private static Arbitrary<Object> waarden() {
        Arbitrary<Object> enkel = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60).asGeneric(),
                Arbitraries.of("[]", "[", "{}", "null", "2026-01-01", "een", "750,00", "-0", "1e5")
                        .asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Float.MAX_VALUE)
                        .asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.of(new BigDecimal("1e999999999"), new BigDecimal("1e-999999999"))
                        .asGeneric(),
                Arbitraries.of(new Object(), new byte[] {1}, 'x', Map.of("a", List.of(1)))
                        .asGeneric());
        Arbitrary<Object> getypeerd = Arbitraries.strings().ofMaxLength(20).map(tekst ->
                (Object) SpinValues.jsonValue(tekst).create());
        Arbitrary<Object> ongetypeerd = enkel.map(waarde -> (Object) Variables.untypedValue(waarde));
        return Arbitraries.oneOf(
                enkel, getypeerd, ongetypeerd, enkel.list().ofMaxSize(4).map(lijst -> (Object) lijst));
    }
}
