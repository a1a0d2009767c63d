package nl.wijkregie.modelbeheer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of a process owner; immutable.
 *
 * @param naam name under which it is deployed, whatever folder it came from: {@code bpmn/initiatief.bpmn}
 * @param inhoud its bytes; never changed by who reads them
 */
public record Modelbestand(String naam, byte[] inhoud) {

    /**
     * A file under its deployment name.
     *
     * @param gegevenNaam name with or without folders, such as the Modeler sends
     * @throws IllegalArgumentException when it is no model, form, table or file of examples; Dutch
     */
    public static Modelbestand van(String gegevenNaam, byte[] inhoud) {
        Bestandssoort soort = Bestandssoort.van(gegevenNaam)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is geen model. U kunt bestanden inzenden die eindigen op .bpmn, .dmn, .voorbeelden.yaml of .form."
                                .formatted(gegevenNaam)));
        String kaal = gegevenNaam.substring(Math.max(gegevenNaam.lastIndexOf('/'), gegevenNaam.lastIndexOf('\\')) + 1);
        return new Modelbestand(soort.map() + "/" + kaal, inhoud);
    }

    public Bestandssoort soort() {
        return Bestandssoort.van(naam).orElseThrow();
    }

    /** File name without folder and ending, which is also the key of what is in it: {@code initiatief}. */
    public String sleutel() {
        return naam.substring(
                naam.lastIndexOf('/') + 1, naam.length() - soort().einde().length());
    }

    /** SHA-256 of the content as hexadecimal text, by which two versions are known to be the same. */
    public String vingerafdruk() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public String tekst() {
        return new String(inhoud, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Modelbestand bestand
                && naam.equals(bestand.naam)
                && java.util.Arrays.equals(inhoud, bestand.inhoud);
    }

    @Override
    public int hashCode() {
        return 31 * naam.hashCode() + java.util.Arrays.hashCode(inhoud);
    }

    @Override
    public String toString() {
        return naam;
    }
}
