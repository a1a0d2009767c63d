package nl.wijkregie.werkplek.wijkagenda;

import java.util.List;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the pages show it: names instead of codes, amounts as text. Texts are empty when there is nothing.
 *
 * @param loopt whether it is still on its way or being carried out: not sieved out, dropped, stopped or done
 * @param periode first and last year
 * @param kosten what it costs in all
 * @param wijkbudget what it asks of the wijkbudget in all years
 * @param wijkbudgetCenten the same in cents
 * @param bewoners outcome of the test with residents, or null before it
 * @param ontbreekt sentences about what is missing of the seven fields (ROE-G4)
 * @param ingestemd whether every contributor consented to the present version
 */
record Maatregelbeeld(
        Maatregel maatregel,
        String adres,
        String terrein,
        String trekker,
        String periode,
        String kosten,
        String wijkbudget,
        long wijkbudgetCenten,
        boolean loopt,
        List<Toetsregel> toetsen,
        @Nullable Bewonersuitslag bewoners,
        List<Oordeelregel> oordelen,
        List<Aandeelregel> aandelen,
        List<Geldregel> geld,
        List<Voortgangregel> voortgang,
        List<String> ontbreekt,
        boolean ingestemd) {

    public String kenmerk() {
        return maatregel.kenmerk();
    }

    public String titel() {
        return maatregel.titel();
    }

    /** What somebody sees of the outcome with residents: another mark means that it was changed. */
    public String bewonersmerk() {
        return Bewonersrij.merk(bewoners);
    }

    /** First test by one group. */
    record Toetsregel(String toetser, String uitslag, String motivering, String moment) {}

    /** Judgement of one group; {@code geldig} when it is about the present version. */
    record Oordeelregel(
            String beoordelaar,
            String uitslag,
            boolean instemming,
            boolean geldig,
            String motivering,
            String functie,
            String mandaat,
            String moment) {}

    /** Who pays what in which year. */
    record Aandeelregel(int jaar, String betaler, String bedrag) {}

    /** What the agenda pot holds for it. */
    record Geldregel(int jaar, String bedrag, String stand) {}

    /** A progress report. */
    record Voortgangregel(String stand, String verslag, String openbaar, String functie, String moment) {}
}
