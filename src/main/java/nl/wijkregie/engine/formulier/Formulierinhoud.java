package nl.wijkregie.engine.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** What a form shows when it opens: variables of the engine, and what only the domain knows. */
final class Formulierinhoud {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final Stappen stappen;

    Formulierinhoud(Stappen stappen) {
        this.stappen = stappen;
    }

    /**
     * @param namen what is asked for; null for all that the form needs
     * @param engine gives the engine's variables of these names, after it checked the right to read them
     */
    VariableMap vanTaak(
            CommandExecutor executor,
            String taakId,
            @Nullable Collection<String> namen,
            Function<@Nullable Collection<String>, VariableMap> engine) {
        return executor.execute(command -> {
            TaskEntity taak = taakId == null ? null : command.getTaskManager().findTaskById(taakId);
            Optional<Stappen.Formulierstap> stap = taak == null ? Optional.empty() : stappen.van(taak, command);
            return inhoud(command, stap, namen, engine);
        });
    }

    /** The same for a start form. */
    VariableMap vanStart(
            CommandExecutor executor,
            String definitieId,
            @Nullable Collection<String> namen,
            Function<@Nullable Collection<String>, VariableMap> engine) {
        return executor.execute(
                command -> inhoud(command, stappen.van(Stappen.proces(definitieId, command), command), namen, engine));
    }

    /** The deployed start form, with the lists of options and the values that only the domain knows. */
    InputStream startformulier(CommandExecutor executor, String definitieId, Supplier<InputStream> engine) {
        return executor.execute(command -> {
            InputStream deployed = engine.get();
            Optional<Stappen.Formulierstap> gevonden = stappen.van(Stappen.proces(definitieId, command), command);
            return gevonden.map(stap -> Startformulier.gevuld(deployed, gegevens(command, stap)))
                    .orElse(deployed);
        });
    }

    private static Map<String, Object> gegevens(CommandContext command, Stappen.Formulierstap stap) {
        return command.runWithoutAuthorization(() -> stap.verwerker().formuliergegevens(stap.stap()));
    }

    private static VariableMap inhoud(
            CommandContext command,
            Optional<Stappen.Formulierstap> gevonden,
            @Nullable Collection<String> namen,
            Function<@Nullable Collection<String>, VariableMap> engine) {
        if (gevonden.isEmpty()) {
            return engine.apply(namen);
        }
        Stappen.Formulierstap stap = gevonden.get();
        VariableMap inhoud = engine.apply(namen == null ? stap.formulier().namen() : namen);
        gegevens(command, stap).forEach((naam, waarde) -> {
            // An earlier answer stays the one to start from; everything else the domain knows better.
            boolean ingevuld = stap.formulier().vraag(naam).isPresent()
                    && inhoud.get(naam) != null
                    && !stap.verwerker().opnieuwTeKiezen().contains(naam);
            if ((namen == null || namen.contains(naam)) && !ingevuld) {
                inhoud.putValueTyped(naam, getypeerd(waarde));
            }
        });
        return inhoud;
    }

    private static TypedValue getypeerd(@Nullable Object waarde) {
        if (waarde instanceof String tekst) {
            return Variables.stringValue(tekst);
        }
        if (waarde instanceof Boolean ja) {
            return Variables.booleanValue(ja);
        }
        if (waarde == null || waarde instanceof Number || waarde instanceof TypedValue) {
            return Variables.untypedValue(waarde);
        }
        try {
            String json = JSON.writeValueAsString(waarde);
            boolean samengesteld = json.startsWith("[") || json.startsWith("{");
            return samengesteld ? SpinValues.jsonValue(json).create() : Variables.stringValue(waarde.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON for a form value", e);
        }
    }
}
