package nl.wijkregie.werkplek.zaken;

import java.util.List;

/**
 * What the page with lists of cases shows.
 *
 * @param naam heading of the chosen list
 * @param uitleg which cases are on it, in one sentence
 * @param aantal how many were found, as people read it
 * @param leeg why there is nothing to show and what to do; empty when there is
 * @param vorige path of the page before; empty on the first
 * @param volgende path of the page after; empty on the last
 */
record Zakenbeeld(
        String naam,
        String uitleg,
        List<Keuze> lijsten,
        List<Rij> rijen,
        String aantal,
        String leeg,
        String bladzijde,
        String vorige,
        String volgende) {

    /** A list that can be chosen. */
    record Keuze(String naam, String adres, boolean gekozen) {}

    /**
     * One case.
     *
     * @param soort kind; empty before triage
     * @param stap what happens next and whose turn it is
     * @param vraag that a question of the indiener waits; empty when none does
     * @param vraagTeLaat whether its answer is late
     * @param uiterlijk latest day of that; empty without a term
     */
    record Rij(
            String kenmerk,
            String adres,
            String titel,
            String wijk,
            String soort,
            String fase,
            String status,
            String stap,
            String vraag,
            boolean vraagTeLaat,
            String uiterlijk,
            boolean teLaat,
            String ontvangen) {}
}
