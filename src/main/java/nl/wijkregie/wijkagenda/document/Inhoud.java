package nl.wijkregie.wijkagenda.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wijkagenda as it was adopted: names and texts of that day, so that it reads the same when codes, names or measures change
 * later. Stored as JSON. No accounts, no cases, no reasons that staff wrote for each other (ROE-I2). Amounts in cents.
 *
 * @param gemeente name of the municipality
 * @param wijk name of the wijk
 * @param reden why measures were added in between (ROE-G6); empty for the first version
 * @param totstandkoming how the round was made, in sentences (ROE-G8)
 * @param delen first the whole wijk, then each sub-agenda (ROE-G1); parts without measures and introduction are left out
 */
record Inhoud(
        String gemeente,
        String agenda,
        String wijk,
        int jaar,
        int versie,
        LocalDate vastgesteldOp,
        String reden,
        List<Kerncijfer> cijfers,
        List<Wijkverhaal> verhalen,
        List<Bewonersronde> raadplegingen,
        List<String> totstandkoming,
        List<Deel> delen) {

    Inhoud {
        cijfers = List.copyOf(cijfers);
        verhalen = List.copyOf(verhalen);
        raadplegingen = List.copyOf(raadplegingen);
        totstandkoming = List.copyOf(totstandkoming);
        delen = List.copyOf(delen);
    }

    /** All measures, in the order of the document. */
    Stream<Blad> bladen() {
        return delen.stream().flatMap(deel -> deel.maatregelen().stream());
    }

    /** A figure of the wijkprofiel (ROE-I3). @param gemiddelde of the municipality; may be empty */
    record Kerncijfer(String onderwerp, String waarde, String gemiddelde, String bron) {}

    /** A story of the wijkprofiel. */
    record Wijkverhaal(String titel, String tekst) {}

    /**
     * How residents were asked (ROE-G3 step 3).
     *
     * @param toegevoegd whether it was about measures that were added in between
     * @param wijze as people read it
     */
    record Bewonersronde(boolean toegevoegd, String wijze, int deelnemers, String verslag) {}

    /**
     * Measures of the whole wijk, or of one buurt or kern.
     *
     * @param buurt null for the whole wijk
     * @param inleiding may be empty
     */
    record Deel(@Nullable String buurt, String inleiding, List<Blad> maatregelen) {

        Deel {
            maatregelen = List.copyOf(maatregelen);
        }
    }

    /**
     * One measure with its seven fields (ROE-G4).
     *
     * @param trekker name of the group that leads
     * @param kosten cents in all
     * @param toegevoegd whether it came on the agenda in between
     * @param afloop what came of it before this version, as a sentence; empty while it is to be carried out
     * @param bewoners what residents think of it; null when they were not asked
     * @param akkoord functions that consented to it, each once
     */
    record Blad(
            String maatregel,
            String titel,
            String omschrijving,
            String doel,
            String trekker,
            String betrokken,
            long kosten,
            List<Bijdrage> bijdragen,
            String wijkbudgetReden,
            @Nullable Integer vanJaar,
            @Nullable Integer totJaar,
            String beheervisie,
            String beleidsterrein,
            boolean toegevoegd,
            String afloop,
            @Nullable Mening bewoners,
            List<String> akkoord) {

        Blad {
            bijdragen = List.copyOf(bijdragen);
            akkoord = List.copyOf(akkoord);
        }
    }

    /** What one party pays in one year (ROE-G5). */
    record Bijdrage(String betaler, int jaar, long bedrag) {}

    /** What residents think of one measure. */
    record Mening(int voor, int tegen, @Nullable Integer prioriteit, int helpers, String toelichting) {}
}
