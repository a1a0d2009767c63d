package nl.wijkregie.bijlage;

/** Looks for viruses in a file before anything else reads it. Every bean of this kind is asked; none of them may find one. */
public interface Virusscanner {

    /**
     * Whether no virus was found.
     *
     * @throws ScannerOnbereikbaar when that could not be found out: the file is refused then
     */
    boolean isSchoon(byte[] inhoud);

    /** The scanner gave no answer. */
    class ScannerOnbereikbaar extends RuntimeException {

        public ScannerOnbereikbaar(String wat, Throwable oorzaak) {
            super(wat, oorzaak);
        }

        public ScannerOnbereikbaar(String wat) {
            super(wat);
        }
    }
}
