package nl.wijkregie.werkplek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the tab Dossier: the case of a task for a reader, as JSON. */
@Component
class Taakdossiers {

    private final Taakzaken taken;
    private final Dossierbeelden dossiers;
    private final ObjectMapper json;

    Taakdossiers(Taakzaken taken, Dossierbeelden dossiers, ObjectMapper json) {
        this.taken = taken;
        this.dossiers = dossiers;
        this.json = json;
    }

    /**
     * The answer for this task, or empty when the user who is authenticated with the engine may not read it, or when it
     * does not exist.
     */
    Optional<byte[]> van(String taakId, Lezer lezer) {
        return taken.zoek(taakId).map(taak -> schrijf(inhoud(taak, lezer)));
    }

    private Inhoud inhoud(Taakzaken.Taak taak, Lezer lezer) {
        return Optional.ofNullable(taak.kenmerk())
                .flatMap(kenmerk -> dossiers.van(kenmerk, lezer))
                .map(beeld -> new Inhoud(beeld, null))
                .orElseGet(() -> new Inhoud(
                        null,
                        "Bij deze taak hoort geen zaak. Er is dus geen dossier. Gaat de taak over een wijkagenda? Kijk dan"
                                + " in het tabblad Wijkagenda."));
    }

    private byte[] schrijf(Inhoud inhoud) {
        try {
            return json.writeValueAsBytes(inhoud);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("The case cannot be written as JSON", fout);
        }
    }

    /**
     * Body of the answer.
     *
     * @param dossier the case, or null when the task has none
     * @param melding Dutch text when there is no case to show, or null
     */
    record Inhoud(@Nullable Dossierbeeld dossier, @Nullable String melding) {}
}
