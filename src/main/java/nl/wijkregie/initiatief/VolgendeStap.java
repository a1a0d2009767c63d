package nl.wijkregie.initiatief;

import java.util.List;
import nl.wijkregie.termijn.Taak;

/** What happens next, in one sentence for the resident: by status, and by what the municipality has in hand. */
final class VolgendeStap {

    private VolgendeStap() {}

    static String van(Initiatief zaak, List<Taak> open) {
        if (heeft(open, "adviesWijkregisseur")) {
            // ROE-C7: the talk is over; the status goes on when the advice is on file.
            return "De wijkregisseur geeft advies over uw idee. Daarna krijgt u ons besluit.";
        }
        if (heeft(open, "evaluatie")) {
            return "Wij bekijken uw verslag. U hoort van ons als de zaak klaar is.";
        }
        if (heeft(open, "ideeVersterken")) {
            // ROE-A3: help comes before triage.
            return "De opbouwwerker neemt contact met u op en helpt u met uw idee. Daarna bekijken wij het.";
        }
        if (zaak.status() == Status.IN_UITVOERING && zaak.soort() == Soort.VERZOEK) {
            // ROE-D5: for a verzoek the municipality does the work and reports.
            return "De gemeente voert dit uit. U hoort het als het klaar is.";
        }
        if (zaak.status() == Status.IN_UITVOERING && zaak.soort() == Soort.BELEIDSWENS) {
            // ROE-D5, ROE-G6: a measure of the wijkagenda carries it out; its leader reports.
            return "Uw idee is een maatregel van de wijkagenda. U hoort het als die is uitgevoerd.";
        }
        return zaak.status().volgendeStap();
    }

    private static boolean heeft(List<Taak> open, String stap) {
        return open.stream().anyMatch(taak -> taak.stap().equals(stap));
    }
}
