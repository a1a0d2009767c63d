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
     * Sieves out what one of the testers found not feasible, with the reasons; the rest goes on to working out.
     *
     * @return what was sieved out
     * @throws IllegalStateException when a test is still open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Maatregel> zeef(String agenda, int ronde) {
        List<Maatregel> voorgesteld = voorgesteld(agenda, ronde);
        List<String> open = voorgesteld.stream()
                .flatMap(maatregel -> van(maatregel.kenmerk()).stream())
                .filter(toets -> toets.haalbaar() == null)
                .map(toets -> toets.maatregel() + " by " + toets.toetser())
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Tests are still open: " + open);
        }
        List<Maatregel> afgevallen = new ArrayList<>();
        for (Maatregel maatregel : voorgesteld) {
            String bezwaren = bezwaren(maatregel);
            if (bezwaren.isEmpty()) {
                maatregelen.status(maatregel.kenmerk(), Maatregelstatus.IN_UITWERKING, "");
            } else {
                maatregelen.status(maatregel.kenmerk(), Maatregelstatus.AFGEVALLEN, bezwaren);
                afgevallen.add(maatregelen.zoek(maatregel.kenmerk()).orElseThrow());
            }
        }
        return afgevallen;
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
