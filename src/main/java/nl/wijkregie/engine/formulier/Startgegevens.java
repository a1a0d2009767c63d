package nl.wijkregie.engine.formulier;

import java.util.Map;

/**
 * What a process starts with.
 *
 * @param kenmerk becomes the business key
 * @param variabelen process variables; values may be null
 */
public record Startgegevens(String kenmerk, Map<String, Object> variabelen) {}
