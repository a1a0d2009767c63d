package nl.wijkregie.werkplek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.toegang.Collega;
import nl.wijkregie.toegang.Collegas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the tab Dossier: the case of a task for a reader, as JSON. */
@Component
class Taakdossiers {

    private final Taakzaken taken;
    private final Dossierbeelden dossiers;
    private final Collegas collegas;
    private final ObjectMapper json;

    Taakdossiers(Taakzaken taken, Dossierbeelden dossiers, Collegas collegas, ObjectMapper json) {
        this.taken = taken;
        this.dossiers = dossiers;
        this.collegas = collegas;
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
        @Nullable
        List<Collega> voorWie = collegas.voor(taak.id(), lezer.groepen()).orElse(null);
        return Optional.ofNullable(taak.kenmerk())
                .flatMap(kenmerk -> dossiers.van(kenmerk, lezer))
                .map(beeld -> new Inhoud(beeld, voorWie, null))
                .orElseGet(() -> new Inhoud(
                        null,
                        voorWie,
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
     * @param collegas to whom the reader may give the task, by name; null when he may not
     * @param melding Dutch text when there is no case to show, or null
     */
    record Inhoud(
            @Nullable Dossierbeeld dossier,
            @Nullable List<Collega> collegas,
            @Nullable String melding) {}
}
