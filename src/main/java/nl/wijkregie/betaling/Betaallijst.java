package nl.wijkregie.betaling;

import java.time.LocalDateTime;

/**
 * Payments that were released together.
 *
 * @param nummer as finance knows it, such as {@code BL-00012}
 * @param functie function in which the account released it, as people read it
 * @param aantal number of payments
 * @param totaal sum of the payments, in cents
 */
public record Betaallijst(
        String nummer, String vrijgegevenDoor, String functie, LocalDateTime vrijgegevenOp, int aantal, long totaal) {}
