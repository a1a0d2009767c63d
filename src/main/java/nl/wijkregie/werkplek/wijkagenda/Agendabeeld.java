package nl.wijkregie.werkplek.wijkagenda;

import java.util.List;
import nl.wijkregie.wijkagenda.Cijfer;
import nl.wijkregie.wijkagenda.Verhaal;
import nl.wijkregie.wijkagenda.Wijkagenda;

/**
 * An agenda as its page shows it.
 *
 * @param ronde round that the page is about
 * @param rondenaam name of that round; empty when there is only one
 * @param maatregelen of that round, in order of priority
 * @param groepen measures of all rounds by sub-agenda, those that ended apart
 * @param potten what the round asks of the pot and what is free, as text
 */
record Agendabeeld(
        Wijkagenda agenda,
        String naam,
        int ronde,
        String rondenaam,
        List<Ronderegel> rondes,
        List<Maatregelbeeld> maatregelen,
        List<Groep> groepen,
        List<Zaakregel> zaken,
        List<Wensregel> wensen,
        List<Cijfer> cijfers,
        List<Verhaal> verhalen,
        List<Deelagenda> deelagendas,
        String raadpleging,
        Geld geld,
        String potten,
        List<Taakregel> taken,
        List<Document> documenten,
        List<Gebeurtenis> tijdlijn) {

    public String kenmerk() {
        return agenda.kenmerk();
    }

    /** Measures that are on their way or being carried out. */
    public List<Maatregelbeeld> lopend() {
        return maatregelen.stream().filter(Maatregelbeeld::loopt).toList();
    }

    /** Measures of the round that ended, sieved out or dropped, each with its reason. */
    public List<Maatregelbeeld> afgevallen() {
        return maatregelen.stream().filter(een -> !een.loopt()).toList();
    }

    /** Order of the measures that are on their way, as a form remembers it. */
    public String volgorde() {
        return String.join(",", lopend().stream().map(Maatregelbeeld::kenmerk).toList());
    }

    /** Cases on which the wijkcoalitie still has to say something. */
    public long zakenOpen() {
        return zaken.stream().filter(Zaakregel::open).count();
    }

    /** A round; {@code gekozen} when the page is about it. */
    record Ronderegel(int nummer, String naam, String status, String reden, boolean gekozen) {}

    /** Measures under one heading; the heading is empty when there is only one group. */
    record Groep(String titel, String inleiding, List<Maatregelbeeld> maatregelen) {}

    /** A case of a resident, without personal data; {@code maatregel} and {@code reden} say what was done with it. */
    record Zaakregel(
            String kenmerk, String titel, String soort, String sinds, String maatregel, String reden, String stand) {

        public boolean open() {
            return stand.equals("open");
        }
    }

    record Wensregel(long id, String herkomst, String tekst) {}

    record Deelagenda(String buurt, String inleiding) {}

    /** Amounts of the wijkbudget as text; {@code vrij} is empty when the year has no pot yet. */
    record Geld(String gevraagd, String gereserveerd, String vrij) {}

    /** An open task; {@code teLaat} when its last day is over. */
    record Taakregel(String naam, String wie, String sinds, String uiterlijk, boolean teLaat) {}

    record Document(int versie, String datum, String adres, String pdf) {}

    record Gebeurtenis(String moment, String naam, String wie, String maatregel, List<String> antwoorden) {}
}
