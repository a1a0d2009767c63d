package nl.wijkregie.initiatief;

import java.util.Map;

/** What the forms of any process show of a case. */
public interface Zaakgegevens {

    /** Read-only texts of the case and lists of options; only the lists when there is no such case. No personal data. */
    Map<String, Object> voor(String kenmerk);
}
