package nl.wijkregie.initiatief.process;

import nl.wijkregie.initiatief.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the words of an earlier step, named in a model as {@code step.question}. */
@Component
class Toelichtingen {

    private final Tijdlijn tijdlijn;

    Toelichtingen(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    /** What was answered last, or an empty text when nothing was asked for or answered. */
    String lees(String kenmerk, @Nullable String verwijzing) {
        if (verwijzing == null) {
            return "";
        }
        String[] delen = verwijzing.split("\\.", 2);
        return tijdlijn.antwoord(kenmerk, delen[0], delen[1]).orElse("");
    }
}
