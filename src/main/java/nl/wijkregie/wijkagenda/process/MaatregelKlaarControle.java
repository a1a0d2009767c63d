package nl.wijkregie.wijkagenda.process;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.fout.LaatsteFout;
import nl.wijkregie.wijkagenda.Voortgangstand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Looks whether the message that the measure of a case ended says how (ROE-D5, ROE-G6): who filed the case hears the one or
 * the other, so a message without an outcome is refused and the case waits on.
 */
@Component
class MaatregelKlaarControle implements Zaakluisteraar {

    private static final String WACHT = "wachtOpMaatregel";
    private static final Set<String> UITKOMSTEN =
            Set.of(Voortgangstand.UITGEVOERD.code(), Voortgangstand.GESTOPT.code());

    /** @throws OngeldigeInvoer when an administrator sends the message without an outcome, or with another word */
    @Override
    public void gebeurd(DelegateExecution uitvoering, Map<String, String> eigenschappen) {
        if (!WACHT.equals(uitvoering.getCurrentActivityId())) {
            return;
        }
        String naam = WijkagendaProces.Variabelen.MAATREGELUITKOMST.naam();
        Object uitkomst = uitvoering.getVariable(naam);
        if (!(uitkomst instanceof String tekst) || !UITKOMSTEN.contains(tekst)) {
            String zin = "Geef bij dit bericht de variabele '" + naam + "' mee: 'uitgevoerd' of 'gestopt'.";
            // The message comes past no form: without this the answer would be a status 500.
            LaatsteFout.meld(zin, Status.BAD_REQUEST.getStatusCode());
            throw new OngeldigeInvoer(naam, zin);
        }
    }
}
