package nl.wijkregie.portaal.site.thema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows at the start what is wrong with the theme, without a stack trace. */
class ThemaAnalyse extends AbstractFailureAnalyzer<OnjuistThema> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OnjuistThema cause) {
        return new FailureAnalysis(
                "Het thema van de gemeente klopt niet: " + cause.getMessage(),
                "Verbeter dit en start de applicatie opnieuw. Uitleg staat in docs/gemeente.md.",
                cause);
    }
}
