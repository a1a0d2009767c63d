package nl.wijkregie.initiatief;

/** What a resident gets at once after filing (ROE-A5). The code is derived, never stored. */
public record Ingediend(String kenmerk, String volgcode) {

    @Override
    public String toString() {
        return "Ingediend[" + kenmerk + "]";
    }
}
