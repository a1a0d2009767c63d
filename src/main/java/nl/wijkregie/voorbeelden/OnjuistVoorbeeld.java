package nl.wijkregie.voorbeelden;

import java.util.List;

/** The file of examples is wrong; holds every error found, each as one Dutch line that says what to do. */
final class OnjuistVoorbeeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnjuistVoorbeeld(List<String> meldingen) {
        super(String.join(System.lineSeparator(), meldingen));
    }
}
