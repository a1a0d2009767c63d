package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Parts of measures that a later year's pot pays, on condition (ROE-G5, ROE-F10). */
@Component
public class Jaardelen {

    /** First year that still is conditional, or empty. */
    public OptionalInt volgende(String maatregel) {
        throw new UnsupportedOperationException("Jaardelen");
    }

    /** The manager decides on the part of a year. @throws OnjuisteAgenda when the year is not open, it is not that year yet, or the pot holds too little @throws nl.wijkregie.wijkagenda.GeenMandaat without the mandate */
    public void beslis(
            String maatregel, int jaar, boolean akkoord, String motivering, String account, List<String> groepen) {
        throw new UnsupportedOperationException("Jaardelen");
    }
}
