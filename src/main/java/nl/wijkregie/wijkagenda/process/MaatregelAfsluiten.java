package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voortgang;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.Voortgangstand;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A measure was carried out, or stopped: who asked for it hears so (ROE-G6). */
@Bouwsteen(
        label = "Maatregel afsluiten",
        uitleg = "Sluit een maatregel af die is uitgevoerd of gestopt. Wie erom vroeg, hoort dat (ROE-G6).",
        processen = "maatregeluitvoering")
@Component("maatregelAfsluiten")
class MaatregelAfsluiten implements JavaDelegate {

    private final Maatregelen maatregelen;
    private final Voortgangen voortgangen;
    private final Agendazaken zaken;

    MaatregelAfsluiten(Maatregelen maatregelen, Voortgangen voortgangen, Agendazaken zaken) {
        this.maatregelen = maatregelen;
        this.voortgangen = voortgangen;
        this.zaken = zaken;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String maatregel = Variabelen.MAATREGEL.haal(uitvoering);
        Voortgang laatste = voortgangen.laatste(maatregel).orElseThrow();
        boolean uitgevoerd = laatste.stand() == Voortgangstand.UITGEVOERD;
        maatregelen.status(
                maatregel,
                uitgevoerd ? Maatregelstatus.UITGEVOERD : Maatregelstatus.GESTOPT,
                uitgevoerd ? "" : laatste.verslag());
        zaken.afgelopen(maatregelen.haal(maatregel), uitgevoerd, laatste.openbaar());
    }
}
