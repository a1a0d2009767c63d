package nl.wijkregie.modelbeheer.uitrol;

import nl.wijkregie.modelbeheer.Modelbestand;
import org.jspecify.annotations.Nullable;

/**
 * One file of a version.
 *
 * @param naam deployment name, such as {@code bpmn/initiatief.bpmn}
 * @param voor the file as it was; null when it is new
 * @param na the file as it became; null when the version took it away, because no step uses that form any more
 */
public record Modelwijziging(
        String naam, @Nullable Modelbestand voor, @Nullable Modelbestand na) {}
