package nl.wijkregie.budgetjaar;

import nl.wijkregie.engine.Opstartvolgorde;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At the start: asks for the budget year of today when there is none, and lets every open year wait for its end. */
@Component
class Jaarbewaking implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jaarbewaking.class);

    private final Budgetjaren jaren;
    private final Budgetjaarproces proces;
    private final Ontbrekendjaar ontbrekend;
    private boolean gestart;

    Jaarbewaking(Budgetjaren jaren, Budgetjaarproces proces, Ontbrekendjaar ontbrekend) {
        this.jaren = jaren;
        this.proces = proces;
        this.ontbrekend = ontbrekend;
    }

    @Override
    public void start() {
        gestart = true;
        if (proces.isErEen()) {
            ontbrekend.vraag(jaren.huidig());
            ontbrekend.zorgVoorAfsluiting();
        } else {
            LOG.warn("There is no process 'budgetjaar': nobody is asked to open or close a budget year");
        }
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    /** After the models, and after the years of the demo. */
    @Override
    public int getPhase() {
        return Opstartvolgorde.BUDGETJAREN + 1;
    }
}
