package nl.wijkregie.gemeente;

import java.util.List;

/** The municipality's file is missing or wrong; holds every error found, each as one Dutch line. */
public final class OnjuistGemeentebestand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> meldingen;

    OnjuistGemeentebestand(List<String> meldingen) {
        super(String.join(System.lineSeparator(), meldingen));
        this.meldingen = List.copyOf(meldingen);
    }

    /** Lines such as {@code gemeenten/x.yaml, regel 12: ‹what is wrong›; verwacht: ‹what is expected›}. */
    public List<String> meldingen() {
        return meldingen;
    }
}
