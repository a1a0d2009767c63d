package nl.wijkregie.gemeente;

/**
 * An organisation that can pay its share of an idea; the group {@link #groep()} decides over its money (ROE-F4).
 *
 * @param code fixed name in data and forms, such as {@code corporatie}
 */
public record Partner(String code, String naam) {

    /** The function that holds the mandate over this partner's money, such as {@code partner-corporatie}. */
    public String groep() {
        return groep(code);
    }

    static String groep(String code) {
        return "partner-" + code;
    }
}
