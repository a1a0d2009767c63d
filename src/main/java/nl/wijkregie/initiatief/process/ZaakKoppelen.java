package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.initiatief.Clusterkeuze;
import nl.wijkregie.initiatief.Koppeling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Couples the case to the group that handles it and the group that advises (ROE-B5, ROE-B8). */
@Bouwsteen(
        label = "Zaak koppelen aan een behandelaar",
        uitleg = "Bepaalt welke groep de zaak behandelt en welke groep adviseert (ROE-B5, ROE-B8).",
        processen = "initiatief",
        zet = {"cluster", "behandelgroep", "adviesgroep"})
@Component("zaakKoppelen")
class ZaakKoppelen implements JavaDelegate {

    private final Clusterkeuze clusterkeuze;

    ZaakKoppelen(Clusterkeuze clusterkeuze) {
        this.clusterkeuze = clusterkeuze;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String cluster = clusterkeuze.koppel(
                uitvoering.getProcessBusinessKey(), InitiatiefProces.Variabelen.CLUSTER.haal(uitvoering));
        Koppeling koppeling = Koppeling.van(
                cluster,
                InitiatiefProces.Variabelen.WIJK.haal(uitvoering),
                InitiatiefProces.Variabelen.DUBBELE_ROL.isWaar(uitvoering));
        InitiatiefProces.Variabelen.CLUSTER.zet(uitvoering, cluster);
        InitiatiefProces.Variabelen.BEHANDELGROEP.zet(uitvoering, koppeling.behandelgroep());
        InitiatiefProces.Variabelen.ADVIESGROEP.zet(uitvoering, koppeling.adviesgroep());
    }
}
