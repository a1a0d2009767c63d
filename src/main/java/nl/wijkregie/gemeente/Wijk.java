package nl.wijkregie.gemeente;

import java.util.List;

/**
 * A wijk with its buurten and the functions that serve it (ROE-H1).
 *
 * @param code fixed name in data and API, such as {@code centrum}
 * @param inwoners number of inhabitants on which the wijkbudget is split (ROE-F7)
 * @param buurten names of the buurten, never empty
 * @param wijkregisseur account of the wijkregisseur; one account may serve several wijken
 * @param emailWijkregisseur mailbox of the function
 * @param wijkteamoverleg name of the meeting in which the wijk is discussed
 * @param wijkwethouder function (group id) of the alderman of this wijk
 * @param emailWijkcoalitie mailbox of the wijkcoalitie
 */
public record Wijk(
        String code,
        String naam,
        int inwoners,
        List<String> buurten,
        String wijkregisseur,
        String emailWijkregisseur,
        String wijkteamoverleg,
        String wijkwethouder,
        String emailWijkcoalitie) {

    public Wijk {
        buurten = List.copyOf(buurten);
    }
}
