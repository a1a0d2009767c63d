/** Reading of models, safely, and the checks of how a process is drawn and what it names. */
@NullMarked
package nl.wijkregie.modelbeheer.bpmn;

import org.jspecify.annotations.NullMarked;
