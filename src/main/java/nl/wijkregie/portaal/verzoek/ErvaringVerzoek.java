package nl.wijkregie.portaal.verzoek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import nl.wijkregie.initiatief.Waardering;
import nl.wijkregie.portaal.internal.Tekst;
import org.jspecify.annotations.Nullable;

/** How somebody looks back on what the municipality did (UTR-6). */
public record ErvaringVerzoek(
        @NotNull(message = KIES) @Min(value = 1, message = KIES) @Max(value = 5, message = KIES) @Nullable
        Integer score,

        @Tekst(wat = "de toelichting", max = 2000, meerRegels = true) @Nullable
        String toelichting) {

    private static final String KIES = "Kies hoe u het contact met de gemeente vindt.";

    /** What was chosen; only after validation. */
    public Waardering waardering() {
        return Waardering.met(Optional.ofNullable(score).orElseThrow()).orElseThrow();
    }

    @Override
    public String toString() {
        return "ErvaringVerzoek[afgeschermd]";
    }
}
