package nl.wijkregie.initiatief.volgen;

/** Has a request for a lost code handled a little later, in the background; the engine stays behind it. */
public interface Volgcodeopdracht {

    /** Plans {@link Volgcodeaanvragen#handelAf}, in the caller's transaction. */
    void plan(String aanvraag);
}
