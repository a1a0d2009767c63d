package nl.wijkregie.herverdeling;

import java.util.Arrays;
import nl.wijkregie.herverdeling.Budgetbesluiten.Inhoud;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
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

        /** @param code null or empty for what happens unless something else is chosen */
        public static Anders van(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(anders -> anders.code.equals(code))
                    .findFirst()
                    .orElse(AGENDA);
        }
    }

    static Herverdelingskeuze van(Inhoud inhoud, Pot naar) {
        if (inhoud.vanWijk() == null || inhoud.vanPot() == null) {
            return new Herverdelingskeuze(null, Anders.van(inhoud.anders()));
        }
        Pot van = new Pot(
                naar.jaar(), inhoud.vanWijk(), Potsoort.zoek(inhoud.vanPot()).orElseThrow());
        return new Herverdelingskeuze(
                new Overheveling(van, naar, inhoud.bedrag(), inhoud.wijkcoalitieGehoord()), Anders.AGENDA);
    }

    Inhoud inhoud() {
        if (overheveling == null) {
            return new Inhoud(null, null, 0, false, anders.code);
        }
        Pot van = overheveling.van();
        return new Inhoud(
                van.wijk(), van.soort().code(), overheveling.centen(), overheveling.wijkcoalitieGehoord(), null);
    }

    /** What was decided, in one sentence. */
    String omschrijving(Potnamen namen) {
        if (overheveling != null) {
            return Bedragen.tekst(overheveling.centen()) + " overgeheveld van " + namen.van(overheveling.van())
                    + " naar "
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
