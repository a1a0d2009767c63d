package nl.wijkregie.werkplek.cockpit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Uitkomst;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names that people read, for codes in figures; what has no name any more is shown by its code. */
@Component
class Namen {

    private final Gemeente gemeente;
    private final RepositoryService modellen;

    Namen(Gemeente gemeente, RepositoryService modellen) {
        this.gemeente = gemeente;
        this.modellen = modellen;
    }

    String wijk(@Nullable String code) {
        return code == null
                ? "Geen wijk"
                : gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }

    String functie(@Nullable String groep) {
        return groep == null
                ? "Geen groep"
                : gemeente.zoekFunctie(groep).map(Functie::naam).orElse(groep);
    }

    static String uitkomst(String code) {
        return Arrays.stream(Uitkomst.values())
                .filter(uitkomst -> uitkomst.code().equals(code))
                .map(Uitkomst::naam)
                .findFirst()
                .orElse(code);
    }

    /** In the order of the municipality; what it no longer has comes last. */
    Comparator<String> opWijk() {
        List<String> codes = gemeente.wijken().stream().map(Wijk::code).toList();
        return Comparator.comparingInt((String wijk) -> codes.contains(wijk) ? codes.indexOf(wijk) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The step as the model calls it; the name of a task may have the title of a measure behind it, which is no figure. */
    String stap(String proces, String stap) {
        ProcessDefinition model = modellen.createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(model)
                .map(gevonden -> modellen.getBpmnModelInstance(gevonden.getId()))
                .map(inhoud -> (ModelElementInstance) inhoud.getModelElementById(stap))
                .map(element -> element.getAttributeValue("name"))
                .orElse(stap);
    }
}
