package nl.wijkregie.portaal.site.volgen;

import java.util.List;
import java.util.Map;

/** Answers to choose from. */
final class Keuzes {

    /** For a page with a question that is answered with yes or no. */
    static final Map<String, Object> JA_OF_NEE =
            Map.of("jaOfNee", List.of(new Antwoord("ja", "Ja"), new Antwoord("nee", "Nee")));

    private Keuzes() {}

    /** One answer. */
    record Antwoord(String code, String naam) {}
}
