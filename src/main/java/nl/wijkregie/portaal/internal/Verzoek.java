package nl.wijkregie.portaal.internal;

/** A body that the public API reads; read strictly, see {@link StrikteJson}. */
public interface Verzoek {}
