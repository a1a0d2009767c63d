package nl.wijkregie.betaling;

import nl.wijkregie.wijkbudget.Aanleiding;

/**
 * Somebody who acts under a mandate (ROE-F4).
 *
 * @param functie function in which the account acts, as people read it
 * @param mandaat the mandate, as people read it
 */
public record Bevoegde(String account, String functie, String mandaat) {

    Aanleiding aanleiding(String sleutel, String reden) {
        return new Aanleiding(sleutel, account, functie, reden, mandaat);
    }
}
