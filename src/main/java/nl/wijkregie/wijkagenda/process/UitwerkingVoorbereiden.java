package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the measures that still are to be worked out or judged to steps 5 and 6 (ROE-G3). */
@Bouwsteen(
        label = "Uitwerken voorbereiden",
        uitleg = "Geeft de maatregelen door die nog uitgewerkt of beoordeeld moeten worden (ROE-G3, stap 5 en 6).",
        processen = "wijkagenda",
        zet = "maatregelen")
@Component("uitwerkingVoorbereiden")
class UitwerkingVoorbereiden implements JavaDelegate {

    private final Maatregelen maatregelen;

    UitwerkingVoorbereiden(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String agenda = uitvoering.getProcessBusinessKey();
        int ronde = Variabelen.RONDE.haal(uitvoering);
        Lijstvariabele.zet(
                uitvoering,
                Lijstvariabele.MAATREGELEN,
                maatregelen.van(agenda, ronde).stream()
                        .filter(maatregel -> !maatregel.status().isEinde())
                        .filter(maatregel -> maatregel.uitwerken() || maatregel.status() != Maatregelstatus.INGESTEMD)
                        .map(Maatregel::kenmerk)
                        .toList());
    }
}
