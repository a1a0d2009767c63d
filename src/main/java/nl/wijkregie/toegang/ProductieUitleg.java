package nl.wijkregie.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what profile {@code productie} lacks as a readable list instead of a stack trace. */
public final class ProductieUitleg extends AbstractFailureAnalyzer<OnvolledigeProductie> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable geheel, OnvolledigeProductie fout) {
        return new FailureAnalysis(
                "Wijkregie start niet: deze instellingen van profiel productie ontbreken of kloppen niet.\n\n  - "
                        + String.join("\n  - ", fout.ontbreekt()),
                "Vul de instellingen aan (als omgevingsvariabele of in application-productie.yaml) en start opnieuw.",
                fout);
    }
}
