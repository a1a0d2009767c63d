package nl.wijkregie.herverdeling;

import java.util.Arrays;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;

/**
 * What the wethouder decides about a request.
 *
 * @param overheveling the money that is moved, or null when none is moved
 * @param anders what happens instead when no money is moved
 */
public record Herverdelingskeuze(@Nullable Overheveling overheveling, Anders anders) {

    /** What happens when no money is moved. */
    public enum Anders {
        AGENDA("agenda"),
        RAADSVOORSTEL("raadsvoorstel"),
        AFWIJZEN("afwijzen");

        private final String code;

        Anders(String code) {
            this.code = code;
        }

        /** @param code empty for what happens unless something else is chosen */
        public static Anders van(String code) {
            return Arrays.stream(values())
                    .filter(anders -> anders.code.equals(code))
                    .findFirst()
                    .orElse(AGENDA);
        }
    }

    /** What was decided, in one sentence. */
    public String omschrijving(Potnamen namen) {
        if (overheveling != null) {
            Pot van = overheveling.van();
            return Bedrag.tekst(overheveling.centen()) + " overgeheveld van " + namen.van(van) + " naar "
                    + namen.van(overheveling.naar())
                    + (overheveling.wijkcoalitieGehoord() ? "; de wijkcoalitie is gehoord." : ".");
        }
        return switch (anders) {
            case AGENDA -> "Geen geld overgeheveld; wie wacht gaat naar de wijkagenda.";
            case RAADSVOORSTEL -> "Geen geld overgeheveld; er komt een voorstel aan de raad.";
            case AFWIJZEN -> "Geen geld overgeheveld; wie wacht krijgt geen geld.";
        };
    }
}
