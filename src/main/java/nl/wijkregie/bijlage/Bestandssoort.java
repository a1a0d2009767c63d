package nl.wijkregie.bijlage;

import java.util.stream.Stream;

/** Kinds of files that are taken in. Which one a file is, its content tells; never its name or what a browser says of it. */
public enum Bestandssoort {
    PDF("pdf", "PDF", "application/pdf", ".pdf"),
    JPEG("jpeg", "JPEG", "image/jpeg", ".jpg"),
    PNG("png", "PNG", "image/png", ".png");

    private final String code;
    private final String naam;
    private final String mediatype;
    private final String extensie;

    Bestandssoort(String code, String naam, String mediatype, String extensie) {
        this.code = code;
        this.naam = naam;
        this.mediatype = mediatype;
        this.extensie = extensie;
    }

    /** As it is kept in the database and told by the API. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }

    /** The only content type with which a file of this kind is given out. */
    public String mediatype() {
        return mediatype;
    }

    /** End of the name of every file of this kind, with the dot. */
    public String extensie() {
        return extensie;
    }

    /** Whether it is a picture. */
    public boolean isBeeld() {
        return this != PDF;
    }

    static Bestandssoort met(String code) {
        return Stream.of(values())
                .filter(soort -> soort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown kind of file: " + code));
    }
}
