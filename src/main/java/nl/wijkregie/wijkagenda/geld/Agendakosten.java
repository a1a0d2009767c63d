package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import org.springframework.stereotype.Component;

/** Costs of making the agenda (ROE-F15). */
@Component
public class Agendakosten {

    /** Notes costs that somebody of the wijkcoalitie asks for; returns their kenmerk {@code <agenda>-K<nr>}. @throws OnjuisteAgenda when there is no such agenda, the amount is wrong or the year has no open pot */
    public String meld(String agenda, String omschrijving, long centen, String account) {
        throw new UnsupportedOperationException("Agendakosten");
    }

    /** The manager decides; with consent the pot is reserved, settled and a payment put ready. @throws OnjuisteAgenda when the pot holds too little @throws nl.wijkregie.wijkagenda.GeenMandaat without the mandate */
    public void beslis(String kenmerk, boolean akkoord, String motivering, String account, List<String> groepen) {
        throw new UnsupportedOperationException("Agendakosten");
    }

    /** Readable text about these costs and the pot, for the form. */
    public String overzicht(String kenmerk) {
        throw new UnsupportedOperationException("Agendakosten");
    }
}
