package nl.wijkregie.initiatief.volgen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.initiatief.Zaakbeeld;
import org.jspecify.annotations.Nullable;

/**
 * A case as its resident reads it on the site: only what the resident sent and what was sent to the resident.
 *
 * @param zaak what the public API tells as well
 * @param omschrijving what the resident wrote at filing
 * @param statusNaam where the case stands, in words
 * @param uitkomstNaam how it ended, in words; null as long as it did not
 * @param aanZet whose turn it is, by function; null when the case has ended
 * @param teLaat whether the date has passed at which the next step would be done
 * @param kan what the resident can send now
 * @param gestuurd what the resident sent after filing, newest first
 */
public record Volgbeeld(
        Zaakbeeld zaak,
        String omschrijving,
        LocalDate ontvangenOp,
        String wijkNaam,
        String statusNaam,
        @Nullable String uitkomstNaam,
        @Nullable String aanZet,
        boolean teLaat,
        List<Fasestap> fasen,
        Set<Mogelijkheid> kan,
        List<EigenStuk> gestuurd) {

    /** Whether the case waits for the plan. */
    public boolean vraagtPlan() {
        return kan.contains(Mogelijkheid.PLAN);
    }

    /** Whether the case waits for the account. */
    public boolean vraagtVerslag() {
        return kan.contains(Mogelijkheid.VERANTWOORDING);
    }

    /** Whether the case goes on, so that it can be added to and withdrawn. */
    public boolean loopt() {
        return kan.contains(Mogelijkheid.BERICHT);
    }

    static Volgbeeld van(
            Initiatief zaak,
            Zaakbeeld beeld,
            String wijkNaam,
            @Nullable String aanZet,
            LocalDate vandaag,
            Set<Mogelijkheid> kan,
            List<EigenStuk> gestuurd) {
        return new Volgbeeld(
                beeld,
                zaak.omschrijving(),
                zaak.ontvangenOp().toLocalDate(),
                wijkNaam,
                zaak.status().naam(),
                zaak.uitkomst() == null ? null : zaak.uitkomst().voorIndiener(),
                aanZet,
                aanZet != null && beeld.uiterlijk() != null && beeld.uiterlijk().isBefore(vandaag),
                Fasestap.van(zaak),
                kan,
                gestuurd);
    }
}
