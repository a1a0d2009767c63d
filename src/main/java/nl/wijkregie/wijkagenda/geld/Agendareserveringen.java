package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reserves the agenda pot for the measures of a round: all or nothing (ROE-G5, ROE-F8). Writing takes part in the caller's transaction. */
@Component
public class Agendareserveringen {

    /** Reserves this year's part of each measure that everybody consented to, and notes parts of later years as conditional. @throws OnjuisteAgenda when the pot holds too little (which measures do not fit, in order of priority, and how much is short), a part is of a year that is over, or the year is not open */
    public void reserveer(String agenda, int ronde, String account) {
        throw new UnsupportedOperationException("Agendareserveringen");
    }

    /** What the round asks of the pot this year and later, what is free, and which measures do not fit, as readable text. */
    public String overzicht(String agenda, int ronde) {
        throw new UnsupportedOperationException("Agendareserveringen");
    }

    /** Money of a measure, by year. */
    public List<Maatregelgeld> van(String maatregel) {
        throw new UnsupportedOperationException("Agendareserveringen");
    }
}
