package nl.wijkregie.portaal.verzoek;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.wijkregie.portaal.internal.Tekst;
import nl.wijkregie.portaal.internal.Verzoek;
import org.jspecify.annotations.Nullable;

@Schema(name = "Aanvulling", description = "Uw plan in grote lijnen, extra informatie of een vraag.")
public record AanvullingVerzoek(
        @Schema(
                description = "Wat u wilt laten weten. Gewone tekst, geen HTML.",
                example = "Ook de school doet mee. Wanneer kunnen wij elkaar spreken?",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Tekst(wat = "de tekst", max = 5000, verplicht = true, meerRegels = true)
        @Nullable
        String tekst,

        @Schema(
                description = "Of u antwoord wilt. Dan bewaken wij dat u het krijgt.",
                example = "true",
                defaultValue = "true")
        @Nullable
        Boolean antwoordGewenst)
        implements Verzoek {

    public String gecontroleerdeTekst() {
        return Optional.ofNullable(tekst).orElseThrow();
    }

    /** Whether it waits for an answer; it does unless the resident says otherwise. */
    public boolean wilAntwoord() {
        return !Boolean.FALSE.equals(antwoordGewenst);
    }

    @Override
    public String toString() {
        return "AanvullingVerzoek[afgeschermd]";
    }
}
