package nl.wijkregie.modelbeheer.uitrol;

import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change, with what the engine made of it.
 *
 * @param levering null when nothing was deployed
 */
record Geplaatst(Plaatsing plaatsing, @Nullable DeploymentWithDefinitions levering) {}
