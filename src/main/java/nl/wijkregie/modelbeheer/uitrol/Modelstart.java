package nl.wijkregie.modelbeheer.uitrol;

import java.nio.file.Path;
import java.util.List;
import nl.wijkregie.engine.Opstartvolgorde;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings in, before the port opens, what is new in the models of the program or of the folder. A first start with models
 * that are wrong stops; later ones go on with what was live, and say so in the log and in the health of the application.
 */
@Component
class Modelstart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Modelstart.class);
    private static final String REDEN_PROGRAMMA = "Modellen van het programma, bij het starten.";
    private static final String REDEN_MAP = "Map met modellen, gelezen bij het starten.";

    private final Modelslot slot;
    private final Overname overname;
    private final Aanbodlezing lezing;
    private final Versieregister register;
    private final Herkomstregister herkomst;
    private final Modeloordeel oordeel;
    private final Modelinstellingen instellingen;
    private boolean gestart;

    Modelstart(
            Modelslot slot,
            Overname overname,
            Aanbodlezing lezing,
            Versieregister register,
            Herkomstregister herkomst,
            Modeloordeel oordeel,
            Modelinstellingen instellingen) {
        this.slot = slot;
        this.overname = overname;
        this.lezing = lezing;
        this.register = register;
        this.herkomst = herkomst;
        this.oordeel = oordeel;
        this.instellingen = instellingen;
    }

    @Override
    public void start() {
        neemOp(instellingen.map());
        gestart = true;
    }

    /**
     * @param map folder to read; null for the models of the program
     * @throws IllegalStateException when nothing is live yet and the check finds something
     */
    void neemOp(@Nullable Path map) {
        Aanbod aanbod = Aanbod.lees(map);
        slot.binnen(() -> {
            overname.doe();
            return true;
        });
        boolean eerste = register.nieuwste() == 0;
        try {
            plaats(aanbod, eerste);
        } catch (Versieweigering geweigerd) {
            if (eerste) {
                throw new IllegalStateException(
                        "De modellen kloppen niet. De toepassing start niet.\n"
                                + geweigerd.verslag().tekst(),
                        geweigerd);
            }
            oordeel.meldNietOpgenomen(geweigerd.verslag());
            meld("new models are not taken over, what was live stays", geweigerd.verslag());
        }
        meld("models that are live", oordeel.geef());
        herkomst.overgeslagen()
                .forEach(naam -> LOG.warn("the newer {} is left out: a process owner changed this file too", naam));
    }

    private void plaats(Aanbod aanbod, boolean eerste) {
        Plaatsing plaatsing = slot.binnen(() -> lezing.doe(aanvraag(aanbod))).plaatsing();
        oordeel.meldNietOpgenomen(new Keuringsverslag(List.of()));
        Modelversie versie = plaatsing.versie();
        if (versie != null) {
            if (eerste) {
                oordeel.meldEersteGoed();
            }
            LOG.info("models: version {} {}", versie.nummer(), versie.stand());
        }
    }

    private Aanvraag aanvraag(Aanbod aanbod) {
        boolean map = aanbod.bron() == Bron.MAP;
        boolean tweede = map && instellingen.vierOgen() && register.nieuwste() > 0;
        return new Aanvraag(aanbod.bestanden(), null, map ? REDEN_MAP : REDEN_PROGRAMMA, aanbod.bron(), tweede);
    }

    private static void meld(String waarover, Keuringsverslag verslag) {
        for (Bevinding bevinding : verslag.bevindingen()) {
            LOG.warn("{}: {}", waarover, bevinding.zin());
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

    @Override
    public int getPhase() {
        return Opstartvolgorde.MODELLEN;
    }
}
