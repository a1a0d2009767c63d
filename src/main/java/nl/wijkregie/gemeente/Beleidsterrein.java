package nl.wijkregie.gemeente;

/**
 * A policy field and the cluster that provides the vakambtenaar for it (ROE-B5).
 *
 * @param cluster code of an existing {@link Cluster}
 */
public record Beleidsterrein(String code, String naam, String cluster) {}
