package nl.wijkregie.gemeente;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a wrong municipality file at the start as a list that can be worked through, without a stack trace. */
class GemeentebestandAnalyse extends AbstractFailureAnalyzer<OnjuistGemeentebestand> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OnjuistGemeentebestand cause) {
        return new FailureAnalysis(
                "De instellingen van de gemeente kloppen niet:" + System.lineSeparator() + cause.getMessage(),
                "Verbeter deze regels en start de applicatie opnieuw. Uitleg staat in docs/gemeente.md.",
                cause);
    }
}
