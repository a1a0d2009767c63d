package nl.wijkregie.wijkagenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first test and the sieve (ROE-G3 step 2). */
@Component
public class Toetsen {

    /** What who works it out reads with a measure of which a test was never asked. */
    private static final String NIET_GETOETST =
            "Deze maatregel is niet door iedereen getoetst: hij kwam op de lijst toen de eerste toets al was begonnen. Vraag"
                    + " bij het uitwerken na of hij haalbaar is.";

    private final Toetsboek boek;
    private final Maatregelboek maatregelen;
    private final Betalers betalers;

    Toetsen(Toetsboek boek, Maatregelboek maatregelen, Betalers betalers) {
        this.boek = boek;
        this.maatregelen = maatregelen;
        this.betalers = betalers;
    }

    /** Tests of a measure, open ones included. */
    public List<Toets> van(String maatregel) {
        return boek.van(maatregel);
    }

    /**
     * Keeps the test of one group.
     *
     * @throws OnjuisteAgenda when it is not feasible and no reason is given
     * @throws IllegalStateException when this group was not asked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leg(
            String maatregel, String toetser, boolean haalbaar, boolean regulier, String motivering, String account) {
        String reden = Invoer.optioneel("toetsMotivering", "de motivering", motivering, Voorstelregels.LANGSTE_TEKST);
        if (!haalbaar && reden.isEmpty()) {
            throw new OnjuisteAgenda("toetsMotivering", "Schrijf op waarom de maatregel niet haalbaar is.");
        }
        if (!boek.leg(maatregel, toetser, haalbaar, regulier, reden, account)) {
            throw new IllegalStateException(toetser + " was not asked to test " + maatregel);
        }
    }

    /**
     * Sieves out what one of the testers found not feasible, with the reasons; the rest goes on to working out. Call it when
     * everybody who was asked has answered: a test that is open by then was never asked. Such a measure came on the list too
     * late; it goes on, and who works it out reads that not everybody tested it.
     *
     * @return what was sieved out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Maatregel> zeef(String agenda, int ronde) {
        List<Maatregel> afgevallen = new ArrayList<>();
        for (Maatregel maatregel : voorgesteld(agenda, ronde)) {
            String bezwaren = bezwaren(maatregel);
            if (bezwaren.isEmpty()) {
                String opmerking = getoetst(maatregel) ? "" : NIET_GETOETST;
                maatregelen.status(maatregel.kenmerk(), Maatregelstatus.IN_UITWERKING, opmerking);
            } else {
                maatregelen.status(maatregel.kenmerk(), Maatregelstatus.AFGEVALLEN, bezwaren);
                afgevallen.add(maatregelen.zoek(maatregel.kenmerk()).orElseThrow());
            }
        }
        return afgevallen;
    }

    private boolean getoetst(Maatregel maatregel) {
        return van(maatregel.kenmerk()).stream().allMatch(toets -> toets.haalbaar() != null);
    }

    /** The first test was skipped with a recorded reason (ROE-G8): every measure of the first list goes on to working out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void slaOver(String agenda, int ronde) {
        voorgesteld(agenda, ronde)
                .forEach(maatregel -> maatregelen.status(maatregel.kenmerk(), Maatregelstatus.IN_UITWERKING, ""));
    }

    private List<Maatregel> voorgesteld(String agenda, int ronde) {
        return maatregelen.van(agenda, ronde).stream()
                .filter(maatregel -> maatregel.status() == Maatregelstatus.VOORGESTELD)
                .toList();
    }

    private String bezwaren(Maatregel maatregel) {
        List<Toets> tegen = van(maatregel.kenmerk()).stream()
                .filter(toets -> Boolean.FALSE.equals(toets.haalbaar()))
                .toList();
        // Each gets an equal part of the column, so that no reason pushes another one out.
        int ruimte = Voorstelregels.LANGSTE_TEKST / Math.max(1, tegen.size()) - 1;
        return tegen.stream()
                .map(toets -> kort(betalers.naam(toets.toetser()) + ": " + toets.motivering(), ruimte))
                .collect(Collectors.joining("\n"));
    }

    private static String kort(String tekst, int ruimte) {
        if (tekst.length() <= ruimte) {
            return tekst;
        }
        int eind = Character.isHighSurrogate(tekst.charAt(ruimte - 2)) ? ruimte - 2 : ruimte - 1;
        return tekst.substring(0, eind) + "…";
    }
}
