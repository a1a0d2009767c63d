package nl.wijkregie.modelbeheer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What policy and running cases hang on in one process, and what therefore stays as it is whatever else is drawn.
 *
 * @param wie who gets a task, by the id of the task; a task that is not named here goes to any group of staff
 * @param elementen settings that stay, by the id of the element
 * @param wegen what lies on every way between two places
 * @param geeft variables that a process gets back when it calls this one, and no others
 */
public record Ankers(Map<String, Wie> wie, Map<String, Anker> elementen, List<Wegeis> wegen, Set<String> geeft) {

    static final Ankers GEEN = new Ankers(Map.of(), Map.of(), List.of(), Set.of());

    public Ankers {
        wie = Map.copyOf(wie);
        elementen = Map.copyOf(elementen);
        wegen = List.copyOf(wegen);
        geeft = Set.copyOf(geeft);
    }

    /**
     * Who gets a task.
     *
     * @param groepen candidate groups as they stand in the model, all of them
     * @param behandelaar the one account, as it stands in the model; "" when the task is for the whole group
     * @param vakambtenaar whether who does this task becomes the fixed contact of the case
     * @param regel id of the policy rule; null when none
     */
    public record Wie(
            Set<String> groepen,
            String behandelaar,
            boolean vakambtenaar,
            @Nullable String regel) {

        public Wie {
            groepen = Set.copyOf(groepen);
        }
    }

    /**
     * Settings of one element.
     *
     * @param soort kind of element as BPMN calls it; "" when free
     * @param kenmerken what each setting says, by its name in the table
     * @param regel id of the policy rule; null when none
     */
    public record Anker(
            String soort,
            Map<String, String> kenmerken,
            @Nullable String regel) {

        public Anker {
            kenmerken = Map.copyOf(kenmerken);
        }
    }

    /**
     * What lies on every way from one place to another. Places are written in the words that
     * {@link nl.wijkregie.modelbeheer.beleid} knows.
     *
     * @param vanaf where ways begin
     * @param naar where they may not come otherwise
     * @param langs one of these lies on every way; empty when there may be no way at all
     * @param zin Dutch, for people: the rule
     * @param regel id of the policy rule; null when none
     */
    public record Wegeis(
            List<String> vanaf,
            List<String> naar,
            List<String> langs,
            String zin,
            @Nullable String regel) {

        public Wegeis {
            vanaf = List.copyOf(vanaf);
            naar = List.copyOf(naar);
            langs = List.copyOf(langs);
        }
    }
}
