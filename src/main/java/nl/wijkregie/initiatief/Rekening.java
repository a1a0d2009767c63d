package nl.wijkregie.initiatief;

/** Bank account for a contribution: personal data. */
public record Rekening(String iban, String tenNameVan) {

    @Override
    public String toString() {
        return "Rekening[afgeschermd]";
    }
}
