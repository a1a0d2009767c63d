package nl.wijkregie.werkplek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the tab Dossier: the case of a task for a reader, as JSON. */
@Component
class Taakdossiers {

    private static final int GELUKT = 200;
    private static final int NIET_GEVONDEN = 404;

    private final Taakzaken taken;
    private final Dossierbeelden dossiers;
    private final ObjectMapper json;

    Taakdossiers(Taakzaken taken, Dossierbeelden dossiers, ObjectMapper json) {
        this.taken = taken;
        this.dossiers = dossiers;
        this.json = json;
    }

    /** The answer for this task; the engine's current authentication decides whether the reader may read it. */
    Antwoord van(String taakId, Lezer lezer) {
        Optional<Taakzaken.Taak> taak = taken.zoek(taakId);
        if (taak.isEmpty()) {
            return antwoord(
                    NIET_GEVONDEN,
                    null,
                    "Deze taak is niet gevonden. Misschien is de taak al klaar, of is hij niet voor u. Ververs de lijst.");
        }
        return taak.map(Taakzaken.Taak::kenmerk)
                .flatMap(kenmerk -> dossiers.van(kenmerk, lezer))
                .map(beeld -> antwoord(GELUKT, beeld, null))
                .orElseGet(() -> antwoord(GELUKT, null, "Bij deze taak hoort geen zaak. Er is dus geen dossier."));
    }

    private Antwoord antwoord(int status, @Nullable Dossierbeeld dossier, @Nullable String melding) {
        try {
            return new Antwoord(status, json.writeValueAsBytes(new Inhoud(dossier, melding)));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("The case cannot be written as JSON", fout);
        }
    }

    /** Status and body of the HTTP answer. */
    record Antwoord(int status, byte[] json) {}

    /**
     * Body of the answer.
     *
     * @param dossier the case, or null when there is none
     * @param melding Dutch text when there is no case to show, or null
     */
    record Inhoud(@Nullable Dossierbeeld dossier, @Nullable String melding) {}
}
