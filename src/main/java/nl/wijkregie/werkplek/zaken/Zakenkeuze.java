package nl.wijkregie.werkplek.zaken;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Zaakvraag;
import nl.wijkregie.initiatief.Zaakvraag.Stand;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody chose on the page with lists. It stands in the address, so that it is not lost: going back, reloading and a
 * bookmark show the same list.
 *
 * @param zoek what is looked for; empty for everything
 * @param bladzijde from 1
 */
record Zakenkeuze(Zakenlijst lijst, String zoek, Stand stand, int bladzijde) {

    private static final int LANGSTE_ZOEKTEKST = 100;
    private static final Pattern STUURTEKENS = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /** What the address says; what it does not say well counts as not said. */
    static Zakenkeuze van(Lezer lezer, String lijst, String zoek, String stand, String bladzijde) {
        String tekst = zoek.strip();
        tekst = tekst.substring(0, Math.min(LANGSTE_ZOEKTEKST, tekst.length()));
        return new Zakenkeuze(
                Zakenlijst.gekozen(lijst, lezer),
                // The database takes neither of these, also not half a sign that stays when a text is cut.
                STUURTEKENS.matcher(tekst).replaceAll(""),
                Arrays.stream(Stand.values())
                        .filter(een -> code(een).equals(stand))
                        .findFirst()
                        .orElse(Stand.OPEN),
                bladzijde.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(bladzijde)) : 1);
    }

    Zaakvraag vraag(Lezer lezer) {
        return new Zaakvraag(lijst.kring(), lijst.codes(lezer), zoek, stand, bladzijde);
    }

    /** The same on another list, from its first page. */
    Zakenkeuze metLijst(Zakenlijst andere) {
        return new Zakenkeuze(andere, zoek, stand, 1);
    }

    Zakenkeuze metBladzijde(int andere) {
        return new Zakenkeuze(lijst, zoek, stand, andere);
    }

    /** Path with everything that was chosen. */
    String adres() {
        UriComponentsBuilder adres =
                UriComponentsBuilder.fromPath(Zaakadres.ALLE).queryParam("lijst", lijst.code());
        if (!zoek.isEmpty()) {
            adres.queryParam("zoek", "{zoek}");
        }
        if (stand != Stand.OPEN) {
            adres.queryParam("stand", code(stand));
        }
        if (bladzijde > 1) {
            adres.queryParam("bladzijde", bladzijde);
        }
        return adres.encode()
                .buildAndExpand(zoek.isEmpty() ? new Object[0] : new Object[] {zoek})
                .toUriString();
    }

    /** As in the address. */
    static String code(Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }
}
