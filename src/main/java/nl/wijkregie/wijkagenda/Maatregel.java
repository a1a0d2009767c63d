package nl.wijkregie.wijkagenda;

import org.jspecify.annotations.Nullable;

/**
 * A measure of a wijkagenda (ROE-G4). Texts are empty and the rest is null as long as it is not filled in.
 *
 * @param kenmerk {@code WA-<year>-<wijk>-<number>}
 * @param ronde in which round it came on the agenda
 * @param omschrijving field 1: description
 * @param doel field 2: goal, background and intended effect
 * @param trekker field 3: group that leads, such as {@code cluster-bor}
 * @param betrokken field 4: parties involved, in words
 * @param kosten field 5: what it costs in all, in cents; 0 when it takes no money
 * @param wijkbudgetReden field 5: why clusters and others do not pay it in full; needed for money of the wijkbudget
 * @param vanJaar field 6: first year
 * @param totJaar field 6: last year
 * @param beheervisie field 7: view on later upkeep
 * @param beleidsterrein code of the policy field, known from the start
 * @param buurt buurt or kern of its sub-agenda; null for the whole wijk
 * @param zaak kenmerk of the case that it carries out; null when there is none
 * @param volgorde place in the list of priorities, from 1; 0 before it was set
 * @param statusReden why it was sieved out, dropped or stopped; empty otherwise
 * @param uitwerken whether it still has to be worked out, first or again
 * @param uitgewerktDoor account that worked it out last: it does not judge money of it
 * @param versie goes up each time it is worked out; judgements are about one version
 */
public record Maatregel(
        String kenmerk,
        String agenda,
        int ronde,
        int nummer,
        String titel,
        String omschrijving,
        String doel,
        @Nullable String trekker,
        String betrokken,
        @Nullable Long kosten,
        String wijkbudgetReden,
        @Nullable Integer vanJaar,
        @Nullable Integer totJaar,
        String beheervisie,
        String beleidsterrein,
        @Nullable String buurt,
        @Nullable String zaak,
        int volgorde,
        Maatregelstatus status,
        String statusReden,
        boolean uitwerken,
        @Nullable String uitgewerktDoor,
        int versie) {}
