package nl.wijkregie.budgetjaar;

import nl.wijkregie.engine.Opstartvolgorde;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At the start: asks for the budget year of today when there is none, and lets every open year wait for its end. */
@Component
class Jaarbewaking implements SmartLifecycle {

    private final Budgetjaren jaren;
    private final Ontbrekendjaar ontbrekend;
    private boolean gestart;

    Jaarbewaking(Budgetjaren jaren, Ontbrekendjaar ontbrekend) {
        this.jaren = jaren;
        this.ontbrekend = ontbrekend;
    }

    @Override
    public void start() {
        gestart = true;
        ontbrekend.vraag(jaren.huidig());
        ontbrekend.zorgVoorAfsluiting();
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
