package nl.wijkregie.portaal.site.formulier;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Cleans up after the forms of the site, at the pace at which terms are watched. */
@Component
class Formulieropruiming {

    private final Eenmalig eenmalig;

    Formulieropruiming(Eenmalig eenmalig) {
        this.eenmalig = eenmalig;
    }

    @Scheduled(
            initialDelayString = "${wijkregie.formulieren.opruimen:PT1H}",
            fixedDelayString = "${wijkregie.formulieren.opruimen:PT1H}")
    void ruimOp() {
        eenmalig.ruimOp();
    }
}
