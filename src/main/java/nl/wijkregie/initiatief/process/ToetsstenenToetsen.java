package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Variabele;
import nl.wijkregie.initiatief.Toetsing;
import nl.wijkregie.toetsstenen.Orientatie;
import nl.wijkregie.toetsstenen.Toetsuitslag;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Weighs the case against the toetsstenen (ROE-D1); the outcome is advice. */
@Bouwsteen(
        label = "Toetsstenen",
        uitleg = "Legt de zaak langs de toetsstenen. De uitslag is een advies (ROE-D1).",
        processen = "initiatief",
        zet = "toetsuitslag")
@Component("toetsstenenToetsen")
class ToetsstenenToetsen implements JavaDelegate {

    private final Toetsing toetsing;

    ToetsstenenToetsen(Toetsing toetsing) {
        this.toetsing = toetsing;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Toetsuitslag uitslag = toetsing.toets(
                uitvoering.getProcessBusinessKey(),
                new Orientatie(
                        isWaar(uitvoering, "pastInBeleid"),
                        isWaar(uitvoering, "draagvlak"),
                        isWaar(uitvoering, "middelenBeschikbaar"),
                        isWaar(uitvoering, "algemeenBelangGeschaad"),
                        isWaar(uitvoering, "vooralPrivebelang"),
                        isWaar(uitvoering, "financieelHaalbaar"),
                        isWaar(uitvoering, "juridischHaalbaar"),
                        isWaar(uitvoering, "praktischHaalbaar")));
        InitiatiefProces.Variabelen.TOETSUITSLAG.zet(uitvoering, uitslag.code());
    }

    private static boolean isWaar(DelegateExecution uitvoering, String naam) {
        return new Variabele<Boolean>(naam).isWaar(uitvoering);
    }
}
